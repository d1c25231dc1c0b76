/** A stretch of two texts: paragraphs that both have, or what each has in their place. */
export type Block =
  | { kind: 'same'; paragraphs: readonly string[] }
  | { kind: 'differs'; mine: readonly string[]; theirs: readonly string[] };

/** What shall stand where the texts differ; `both` puts one's own words first. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Comparing costs the product of the lengths; beyond this the differing middle is shown as one stretch. */
const largestTable = 1_000_000;

const paragraphsOf = (text: string): string[] => text.split('\n');

/** Sets two texts side by side by paragraph (line), in order; equal lines are found by longest common subsequence. */
export function compareTexts(mine: string, theirs: string): Block[] {
  const a = paragraphsOf(mine);
  const b = paragraphsOf(theirs);
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  return joined([
    { kind: 'same', paragraphs: a.slice(0, head) },
    ...(middleA.length * middleB.length > largestTable ? [differing(middleA, middleB)] : aligned(middleA, middleB)),
    { kind: 'same', paragraphs: a.slice(a.length - tail) },
  ]);
}

const differing = (mine: readonly string[], theirs: readonly string[]): Block => ({ kind: 'differs', mine, theirs });

function aligned(a: readonly string[], b: readonly string[]): Block[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      common[here] =
        a[i] === b[j]
          ? (common[here + width + 1] ?? 0) + 1
          : Math.max(common[here + width] ?? 0, common[here + 1] ?? 0);
    }
  }
  const blocks: Block[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const here = i * width + j;
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      blocks.push({ kind: 'same', paragraphs: [left] });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || (common[here + width] ?? 0) >= (common[here + 1] ?? 0))) {
      blocks.push(differing([left], []));
      i += 1;
    } else if (right !== undefined) {
      blocks.push(differing([], [right]));
      j += 1;
    }
  }
  return blocks;
}

function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind === 'same') {
      if (block.paragraphs.length === 0) continue;
      if (last?.kind === 'same') {
        result[result.length - 1] = { kind: 'same', paragraphs: [...last.paragraphs, ...block.paragraphs] };
      } else result.push(block);
    } else if (last?.kind === 'differs') {
      result[result.length - 1] = differing([...last.mine, ...block.mine], [...last.theirs, ...block.theirs]);
    } else if (block.mine.length + block.theirs.length > 0) result.push(block);
  }
  return result;
}

/** The text that the choices make; a stretch without a choice keeps both. */
export function mergeTexts(blocks: readonly Block[], choices: Readonly<Record<number, Choice>>): string {
  return blocks
    .flatMap((block, index) => {
      if (block.kind === 'same') return block.paragraphs;
      const choice = choices[index] ?? 'both';
      if (choice === 'mine') return block.mine;
      return choice === 'theirs' ? block.theirs : [...block.mine, ...block.theirs];
    })
    .join('\n');
}
