// npm run bench -- links: 1,000 goals against 10,000 texts, cold; one text with and without its meaning.
import { join } from 'node:path';
import { rankGoals } from '@/lib/domain/linking/rank-goals';
import { suggestLinks } from '@/lib/domain/linking/suggest';
import type { LinkableGoal } from '@/lib/domain/linking/types';
import { loadLexicon } from '@/lib/files/lexicon';
import { readMeanings } from '@/lib/files/meanings';
import { analyse } from '@/lib/language/analyse';
import { readDemo } from '@/prisma/seed/demo-files';
import { figure, quantile, report, timed } from './bench-figures';

const goalsWanted = 1_000;
const textsWanted = 10_000;

const demo = ['hospital', 'company'].map((folder) => readDemo(join(process.cwd(), 'prisma/seed/demo', folder)));
const sentences = demo.flatMap(({ moments }) => moments.flatMap(({ text }) => text.match(/[^.!?]+[.!?]/gu) ?? []));
const own = demo.flatMap(({ strategyGoals }) => strategyGoals);
const at = <T>(list: readonly T[], place: number): T | undefined => list[place % list.length];

/** Sentences of the demo, put together anew: the words of people, as many texts as are asked for. */
const texts = Array.from({ length: textsWanted }, (_, place) =>
  [at(sentences, place * 7), at(sentences, place * 13 + 5)].join(' ').trim(),
);
const goalTexts = Array.from({ length: goalsWanted }, (_, place) => ({
  id: `goal-${place}`,
  title: `${at(own, place)?.title ?? ''} ${place}`,
  plainWords: `${at(own, place * 3 + 1)?.plainWords ?? ''} ${at(sentences, place * 11) ?? ''}`,
}));

const loading = performance.now();
const lexicon = loadLexicon();
const loaded = performance.now() - loading;

const knowledge = { near: lexicon.concepts.near };
const read = ({ id, title, plainWords }: (typeof goalTexts)[number]): LinkableGoal => ({
  id,
  title: analyse(title, lexicon),
  plainWords: analyse(plainWords, lexicon),
});
const all = await timed(() => {
  const goals = goalTexts.map(read);
  for (const text of texts) rankGoals(analyse(text, lexicon), goals, knowledge);
});

const few = own.map(({ key, title, plainWords }) => read({ id: key, title, plainWords }));
const without: number[] = [];
for (const text of texts.slice(0, 500)) {
  without.push(await timed(() => suggestLinks(analyse(text, lexicon), few, knowledge)));
}
const meanings = await readMeanings(
  own.map(({ title, plainWords }) => analyse(`${title}. ${plainWords}`, lexicon)),
  lexicon,
);
const meant = few.map((goal, place) => ({ ...goal, meaning: meanings[place] ?? null }));
const withMeaning: number[] = [];
for (const text of texts.slice(0, 200)) {
  const taken = await timed(async () => {
    const source = analyse(text, lexicon);
    const [meaning = null] = await readMeanings([source], lexicon);
    suggestLinks({ ...source, meaning }, meant, knowledge);
  });
  withMeaning.push(taken);
}

report(
  'links',
  [
    figure('loading the lexicon', loaded, 1_000),
    figure('1,000 goals x 10,000 texts, cold', all, 5_000),
    figure('one text, 95th percentile', quantile(without, 0.95), 10),
    figure('one text with its meaning, 95th percentile', quantile(withMeaning, 0.95), 60),
  ],
  { encoder: meanings.some((meaning) => meaning !== null) },
);
