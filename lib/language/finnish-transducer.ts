/**
 * Reader of Voikko's unweighted finite-state transducers (VFST, little-endian), which hold the Finnish morphology.
 * A state is a run of eight-byte transitions: input symbol, output symbol, target with the number of further
 * transitions in its highest byte. Symbols that begin with @ are flag diacritics and take no letter of the word.
 */
const magic = [0x00013a6e, 0x000351fa] as const;
const finalTransition = 0xffff;
const manyTransitions = 0xff;
const headerBytes = 16;
const longestWord = 60;
const mostOutputs = 16;
const mostSteps = 30_000;

const neutral = 0;
const anyValue = 1;

type Flag = { operation: string; feature: number; value: number };

type Symbols = {
  names: string[];
  flags: (Flag | null)[];
  letters: Map<string, number>;
  firstLetter: number;
  end: number;
};

export type Transducer = (word: string) => string[];

/** Reads the symbol table that follows the header: nothing, flags, letters, then tags in brackets. */
function readSymbols(bytes: Uint8Array): Symbols {
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint16(headerBytes, true);
  const decoder = new TextDecoder();
  const names: string[] = [];
  const flags: (Flag | null)[] = [];
  const letters = new Map<string, number>();
  const features = new Map<string, number>();
  const values = new Map([
    ['', neutral],
    ['@', anyValue],
  ]);
  const numberOf = (known: Map<string, number>, name: string) => {
    const found = known.get(name) ?? known.size;
    known.set(name, found);
    return found;
  };
  let firstLetter = 0;
  let lettersOver = false;
  let at = headerBytes + 2;
  for (let index = 0; index < count; index++) {
    const end = bytes.indexOf(0, at);
    if (end < 0) throw new Error('morphology: symbol table is cut off');
    const name = decoder.decode(bytes.subarray(at, end));
    at = end + 1;
    names.push(name);
    if (index === 0) {
      flags.push(null);
    } else if (firstLetter === 0 && name.startsWith('@')) {
      const [feature = '', value = '@'] = name.slice(3, -1).split('.');
      flags.push({ operation: name[1] ?? '', feature: numberOf(features, feature), value: numberOf(values, value) });
    } else {
      if (firstLetter === 0) firstLetter = index;
      if (name.startsWith('[')) lettersOver = true;
      if (!lettersOver) letters.set(name, index);
    }
  }
  return { names, flags, letters, firstLetter, end: Math.ceil(at / 8) * 8 };
}

/** The value a flag leaves behind, or null where it forbids the way. */
function passFlag(flag: Flag, current: number): number | null {
  switch (flag.operation) {
    case 'P':
      return flag.value;
    case 'C':
      return neutral;
    case 'U':
      return current === neutral || current === flag.value ? flag.value : null;
    case 'R':
      return (flag.value === anyValue ? current !== neutral : current === flag.value) ? current : null;
    case 'D':
      return (flag.value === anyValue && current !== neutral) || current === flag.value ? null : current;
    default:
      return null;
  }
}

/**
 * Makes a reader out of the bytes of a `mor.vfst` file: lower-case word → outputs of the transducer, at most 16,
 * none for unknown words. Throws when the bytes are not an unweighted little-endian VFST file.
 */
export function openTransducer(bytes: Uint8Array): Transducer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isVfst =
    bytes.length > headerBytes + 2 &&
    view.getUint32(0, true) === magic[0] &&
    view.getUint32(4, true) === magic[1] &&
    bytes[8] !== 1;
  if (!isVfst) throw new Error('morphology: not an unweighted little-endian VFST file');
  const { names, flags, letters, firstLetter, end } = readSymbols(bytes);
  const transitions = new Uint8Array(bytes.subarray(end, end + Math.floor((bytes.length - end) / 8) * 8));
  const halves = new Uint16Array(transitions.buffer);
  const wholes = new Uint32Array(transitions.buffer);

  return (word) => {
    const input: number[] = [];
    for (const letter of word) {
      const symbol = letters.get(letter);
      if (symbol === undefined || input.length >= longestWord) return [];
      input.push(symbol);
    }
    const values = new Map<number, number>();
    const outputs: string[] = [];
    let steps = 0;

    const walk = (state: number, depth: number, written: string) => {
      if (outputs.length >= mostOutputs || ++steps > mostSteps) return;
      let last = (wholes[state * 2 + 1] ?? 0) >>> 24;
      const overflows = last === manyTransitions;
      if (overflows) last = (wholes[(state + 1) * 2] ?? 0) + 1;
      for (let offset = 0; offset <= last; offset++) {
        if (overflows && offset === 1) continue;
        const at = state + offset;
        const symbol = halves[at * 4] ?? finalTransition;
        if (symbol === finalTransition) {
          if (depth === input.length) outputs.push(written);
          continue;
        }
        const takesLetter = symbol >= firstLetter;
        if (takesLetter && input[depth] !== symbol) continue;
        const flag = takesLetter ? null : (flags[symbol] ?? null);
        const before = flag ? (values.get(flag.feature) ?? neutral) : neutral;
        if (flag) {
          const after = passFlag(flag, before);
          if (after === null) continue;
          values.set(flag.feature, after);
        }
        const output = halves[at * 4 + 1] ?? 0;
        const target = (wholes[at * 2 + 1] ?? 0) & 0xffffff;
        walk(
          target,
          takesLetter ? depth + 1 : depth,
          output >= firstLetter ? written + (names[output] ?? '') : written,
        );
        if (flag) values.set(flag.feature, before);
      }
    };
    walk(0, 0, '');
    return outputs;
  };
}
