// npm run bench -- search: searches by an employee among 100,000 entries, through the app's role.
import { join } from 'node:path';
import { actAsDemoPerson } from '@/lib/auth/seed-viewer';
import { asOwner } from '@/lib/data/as-owner';
import { closeDatabases, databaseOf, type Prisma } from '@/lib/data/database';
import { sealerOf } from '@/lib/data/sealed-text';
import { termHashes } from '@/lib/data/sealing-key';
import { search } from '@/lib/data/search';
import { analysed } from '@/lib/data/words';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { localDay } from '@/lib/domain/calendar/zones';
import { indexTerms } from '@/lib/language/index-terms';
import { seedDemo } from '@/prisma/seed/demo';
import { readDemo } from '@/prisma/seed/demo-files';
import { demoId } from '@/prisma/seed/demo-ids';
import { scriptSettings } from '@/prisma/seed/script-settings';
import { figure, quantile, report, timed } from './bench-figures';

const entries = Number(process.argv[2] ?? 100_000);
const atOnce = 2_000;
const questions = [
  'perehdytys',
  'kaatumiset yöllä',
  'lääkevaunu',
  'kiire aamuvuorossa',
  'opiskelijan ohjaaminen',
  'palaute',
  'handover at night',
  'överlämning',
  'kotiutus',
  'omainen kysyi',
  'virhe lääkelaskussa',
  'uusi hoitaja ei uskalla kysyä',
  'potilas',
  'raportti',
  'Sanni',
  'hiljainen tieto',
  'tauko jäi pitämättä',
  'tietokone ei toimi',
  'introduktion',
  'miksi',
];

const { ownerUrl, root } = scriptSettings();
const now = new Date();
const today = localDay(now, 'Europe/Helsinki');
const demoFolder = join(root, 'prisma/seed/demo');
const organisationId = demoId('organisation', 'hospital');
const actor = { system: 'seed', organisationId } as const;

/** Copies of what the hospital's people wrote, each with its readers, up to the number of entries. */
async function fill(): Promise<void> {
  const files = readDemo(join(demoFolder, 'hospital'));
  const database = databaseOf(organisationId);
  const texts = files.moments.map(({ text }) => ({
    text,
    hashes: termHashes(organisationId, indexTerms(analysed(text))),
  }));
  const people = files.people;
  const sealers = new Map(
    await Promise.all(
      people.map(async ({ key }) => [key, await sealerOf(database, organisationId, demoId('person', key))] as const),
    ),
  );
  for (let from = 0; from < entries; from += atOnce) {
    const rows = Array.from({ length: atOnce }, (_, place) => {
      const number = from + place;
      const id = demoId('bench', String(number));
      const author = people[(number * 31) % people.length];
      const written = texts[(number * 17) % texts.length];
      return { number, id, author, written };
    });
    const whole = rows.flatMap(({ author, written, ...row }) =>
      author && written ? [{ ...row, author, written }] : [],
    );
    await database.item.createMany({
      data: whole.map(({ id, author }) => ({
        organisationId,
        id,
        kind: 'motive' as const,
        authorId: demoId('person', author.key),
        createdAt: now,
        changedAt: now,
      })),
    });
    await database.readerGrant.createMany({
      data: whole.flatMap(({ number, id, author }): Prisma.ReaderGrantCreateManyInput[] => {
        const base = {
          organisationId,
          id: demoId('bench grant', id),
          itemId: id,
          grantedById: demoId('person', author.key),
        };
        if (number % 20 === 0) return [{ ...base, wholeOrganisation: true }];
        return number % 3 === 0 ? [{ ...base, unitId: demoId('unit', author.unit) }] : [];
      }),
    });
    await database.motive.createMany({
      data: whole.flatMap(({ id, author, written }) => {
        const seal = sealers.get(author.key);
        const textSealed = seal?.(written.text, { recordId: id, field: 'text', version: 1 });
        return textSealed
          ? [{ organisationId, id, language: 'fi' as const, textSealed, kinds: [], statedOn: columnOfDay(today) }]
          : [];
      }),
    });
    await database.itemTerms.createMany({
      data: whole.map(({ id, written }) => ({ organisationId, itemId: id, hashes: written.hashes })),
    });
  }
}

try {
  await seedDemo({ ownerUrl, demoFolder, today, now, one: true });
  const filling = await timed(fill);
  // What autovacuum does within minutes on a server that is used.
  await asOwner(actor, ownerUrl, (client) => client.query('VACUUM ANALYZE'));
  const times: number[] = [];
  const counts: number[] = [];
  await actAsDemoPerson(actor, demoId('person', 'sanni-koskela'), now, async (viewer) => {
    for (const asked of ['', ...questions]) {
      const taken = await timed(async () => counts.push((await search(viewer, asked)).total));
      // The first one warms the lexicon up.
      if (asked !== '') times.push(taken);
    }
  });
  report(
    'search',
    [
      figure('one search among 100,000 entries, median', quantile(times, 0.5), 500),
      figure('one search among 100,000 entries, 95th percentile', quantile(times, 0.95), 1_000),
    ],
    { entries, filledInSeconds: Math.round(filling / 1_000), found: counts.slice(1) },
  );
} finally {
  await closeDatabases();
}
