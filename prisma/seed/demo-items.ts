import { databaseOf } from '@/lib/data/database';
import { type Sealer, sealerOf } from '@/lib/data/sealed-text';
import { termHashes } from '@/lib/data/sealing-key';
import { analysed } from '@/lib/data/words';
import type { SystemActor } from '@/lib/domain/access/viewer';
import type { Day } from '@/lib/domain/calendar/days';
import type { ItemKind } from '@/lib/domain/vocabulary';
import { indexTerms } from '@/lib/language/index-terms';
import { type DemoMoment, demoMoment } from './demo-days';
import type { DemoFiles, DemoReaders } from './demo-files';
import { demoId } from './demo-ids';

export type Seeding = {
  actor: SystemActor;
  files: DemoFiles;
  today: Day;
  when: (written: string) => DemoMoment;
  /** Seals texts of a person, by the person's key in the files. */
  sealerOf: (personKey: string) => Promise<Sealer>;
};

export function startSeeding(actor: SystemActor, files: DemoFiles, today: Day): Seeding {
  const sealers = new Map<string, Promise<Sealer>>();
  return {
    actor,
    files,
    today,
    when: (written) => demoMoment(written, today, 'Europe/Helsinki'),
    sealerOf: (personKey) => {
      const known = sealers.get(personKey);
      if (known) return known;
      const made = sealerOf(databaseOf(actor.organisationId), actor.organisationId, demoId('person', personKey));
      sealers.set(personKey, made);
      return made;
    },
  };
}

type GrantRow = {
  organisationId: string;
  id: string;
  itemId: string;
  grantedById: string;
  grantedAt: Date;
  personId?: string;
  unitId?: string;
  wholeOrganisation?: boolean;
};

export type DemoItem = {
  key: string;
  kind: ItemKind;
  author: string;
  at: Date;
  readers: DemoReaders;
  /** For `unit` readers other than the author's own unit. */
  unit?: string;
  texts: readonly string[];
};

/** Writes the items with their readers and terms; what each kind holds itself follows in its own table. */
export async function seedItems({ actor, files }: Seeding, items: readonly DemoItem[]): Promise<void> {
  const { organisationId } = actor;
  const database = databaseOf(organisationId);
  const person = new Map(files.people.map((each) => [each.key, each]));
  const supervisorOf = (unitKey: string | undefined, except: string) =>
    files.people.find((each) => each.key !== except && unitKey && each.leads?.includes(unitKey))?.key;

  await database.item.createMany({
    data: items.map((item) => ({
      organisationId,
      id: demoId(item.kind, item.key),
      kind: item.kind,
      authorId: demoId('person', item.author),
      createdAt: item.at,
      changedAt: item.at,
    })),
  });
  await database.readerGrant.createMany({
    data: items.flatMap((item): GrantRow[] => {
      const itemId = demoId(item.kind, item.key);
      const base = { organisationId, itemId, grantedById: demoId('person', item.author), grantedAt: item.at };
      const unitKey = item.unit ?? person.get(item.author)?.unit;
      if (item.readers === 'private') return [];
      if (item.readers === 'organisation') {
        return [{ ...base, id: demoId('grant', `${item.key} all`), wholeOrganisation: true }];
      }
      if (item.readers === 'unit') {
        return unitKey ? [{ ...base, id: demoId('grant', `${item.key} unit`), unitId: demoId('unit', unitKey) }] : [];
      }
      const named = item.readers === 'supervisor' ? [supervisorOf(unitKey, item.author)] : item.readers;
      return named.flatMap((reader) =>
        reader ? [{ ...base, id: demoId('grant', `${item.key} ${reader}`), personId: demoId('person', reader) }] : [],
      );
    }),
  });
  await database.itemTerms.createMany({
    data: items.map((item) => ({
      organisationId,
      itemId: demoId(item.kind, item.key),
      hashes: termHashes(organisationId, indexTerms(analysed(item.texts.join('\n\n')))),
    })),
  });
}
