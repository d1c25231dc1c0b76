'use server';

import { defineAction, defineFormAction } from '@/lib/actions/define-action';
import { archiveOffer, editOffer, offerExpertise } from '@/lib/data/expertise-offers';
import { offerEdit, offerToMake, offerToPutAway } from '@/lib/inputs/expertise';

export const offer = defineAction({
  name: 'expertise.offer',
  access: () => true,
  input: offerToMake,
  run: offerExpertise,
  goTo: ({ id }) => `/expertise?offered=${id}`,
});

export const edit = defineAction({
  name: 'expertise.edit',
  access: () => true,
  input: offerEdit,
  run: editOffer,
  goTo: ({ id }) => `/expertise#offer-${id}`,
});

export const archive = defineFormAction({
  name: 'expertise.archive',
  access: () => true,
  input: offerToPutAway,
  run: (viewer, { id, once }) => archiveOffer(viewer, { id, once, archived: true }),
  goTo: ({ id }) => `/expertise?archived=${id}`,
});

export const restore = defineFormAction({
  name: 'expertise.restore',
  access: () => true,
  input: offerToPutAway,
  run: (viewer, { id, once }) => archiveOffer(viewer, { id, once, archived: false }),
  goTo: ({ id }) => `/expertise#offer-${id}`,
});
