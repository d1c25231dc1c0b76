import type { Transducer } from './finnish-transducer';
import type { FinnishReading } from './types';

const mostReadings = 3;
const longestJoin = 3;
const bare = (text: string) => text.replace(/\[[^\]]*\]/g, '').replaceAll('=', '');

type Member = { lemma: string; surface: string; roots: string[]; split: string[] };

/**
 * One member of a compound. The transducer writes its base word between [Xp] and [X], and after a derivation the base
 * form of the suffix between [Xj] and [X]; [Tn4] is the -minen noun of a verb.
 */
function readMember(segment: string): Member {
  const base = [...segment.matchAll(/\[Xp\](.*?)\[X\]/g)].map((match) => match[1] ?? '').join('');
  const body = segment.replace(/\[X[ps]\].*?\[X\]/g, '');
  const surface = bare(body.replace(/\[Xj\].*?\[X\]/g, '')).replace(/-$/, '');
  if (base === '') return { lemma: surface, surface, roots: [], split: [surface] };
  const plain = base.replaceAll('=', '').toLowerCase();
  const suffixes = [...body.matchAll(/\[Xj\](.*?)\[X\]/g)];
  const roots: string[] = [];
  let lemma = plain;
  for (const suffix of suffixes) {
    roots.push(lemma);
    lemma = bare(body.slice(0, suffix.index).replace(/\[Xj\].*?\[X\]/g, '')) + (suffix[1] ?? '');
  }
  const action = body.indexOf('[Tn4]');
  if (action >= 0) {
    if (!roots.includes(lemma)) roots.push(lemma);
    lemma = `${bare(body.slice(0, action).replace(/\[Xj\].*?\[X\]/g, ''))}minen`;
  }
  const split = suffixes.length === 0 && action < 0 && base.includes('=') ? base.toLowerCase().split('=') : [lemma];
  return { lemma, surface, roots: roots.filter((root) => root !== lemma), split };
}

/** Neighbouring members together: vaara-tapahtuma-ilmoitus also speaks of a vaaratapahtuma. */
function joinNeighbours(members: readonly Member[]): string[] {
  const joined: string[] = [];
  for (let from = 0; from < members.length; from++) {
    let stem = '';
    for (let to = from; to < Math.min(members.length, from + longestJoin); to++) {
      const whole = from === 0 && to === members.length - 1;
      if (!whole) joined.push(stem + (members[to]?.lemma ?? ''));
      stem += members[to]?.surface ?? '';
    }
  }
  return joined;
}

function readOutput(output: string): FinnishReading {
  const members = output.split('[Bc]').map(readMember);
  const last = members.length - 1;
  const lemma = members.map((member, index) => (index === last ? member.lemma : member.surface)).join('');
  const parts = [...joinNeighbours(members), ...members.flatMap((m) => (m.split.length > 1 ? m.split : []))];
  return {
    lemma: lemma.toLowerCase(),
    parts: [...new Set(parts.map((part) => part.toLowerCase()))].filter((part) => part.length > 1),
    roots: [...new Set(members.flatMap((member) => member.roots))],
  };
}

/**
 * Makes a reader of Finnish words over the transducer: at most three readings of a lower-case word, those with many
 * more members than the simplest left out, in the transducer's order.
 */
export function finnishReader(transducer: Transducer): (word: string) => FinnishReading[] {
  return (word) => {
    const readings = new Map<string, FinnishReading>();
    for (const output of transducer(word)) {
      const reading = readOutput(output);
      if (reading.lemma === '') continue;
      const known = readings.get(reading.lemma);
      if (known === undefined) readings.set(reading.lemma, reading);
      else known.roots = [...new Set([...known.roots, ...reading.roots])];
    }
    const ordered = [...readings.values()];
    const fewest = Math.min(...ordered.map((reading) => reading.parts.length));
    return ordered.filter((reading) => reading.parts.length <= fewest + 1).slice(0, mostReadings);
  };
}
