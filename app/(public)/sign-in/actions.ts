'use server';

import { definePublicAction } from '@/lib/actions/define-public-action';
import { chooseLanguage } from '@/lib/i18n/choose-language';
import { languageChoice } from '@/lib/inputs/language';

export const chooseLanguageBeforeSignIn = definePublicAction({
  name: 'language.chooseBeforeSignIn',
  input: languageChoice,
  run: ({ language }) => chooseLanguage(language),
});
