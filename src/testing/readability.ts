/** Words whose sound the rules below miss. */
const EXCEPTIONS: ReadonlyMap<string, number> = new Map([
  ['acne', 2], ['acids', 2], ['area', 3], ['areas', 3], ['areata', 4], ['being', 2], ['breathe', 1], ['business', 2],
  ['centre', 2], ['centres', 2], ['create', 2], ['diet', 2], ['doing', 2], ['eczema', 3], ['every', 2], ['everyone', 3],
  ['everybody', 4], ['everything', 3], ['evening', 2], ['eyes', 1], ['facial', 2], ['fluid', 2], ['fluids', 2], ['going', 2],
  ['hour', 1], ['hours', 1], ['hyaluronic', 5], ['idea', 3], ['ideas', 3], ['italy', 3], ['litre', 2], ['medicine', 3], ['medicines', 3],
  ['people', 2], ['peoples', 2], ['quiet', 2], ['react', 2], ['reaction', 3], ['reactions', 3], ['recipe', 3], ['safety', 2], ['science', 2], ['society', 4],
  ['something', 2], ['sometimes', 2], ['somebody', 3], ['someone', 2], ['syringe', 2], ['theatre', 3], ['tired', 2],
  ['trial', 2], ['trials', 2], ['whatsapp', 2], ['e-mail', 2], ['used', 1], ['based', 1], ['placed', 1], ['naked', 2],
]);

/** Vowels that stand together and are said apart. */
const SAID_APART = [
  /[^cstgx]ia/, /^ia/, /[^cstg]io/, /[^g]eo(?!u)/, /[^gq]ua(?!r)/, /[^gq]ue(?=[nl]t)/, /[^aeiouy]iu/, /ying/, /eing/, /ooing/,
  /uou/, /creat/, /ism$/, /[aeiou]ier$/, /nuous/,
];

/** An "e" that is written and not said, inside words made of two. */
const SILENT_INSIDE = /[bcdfgklmnprstvz]e(?=(?:ful|less|ly|ment|ness|thing|times|where|how)(?:s|ly)?$)/;

/** How many syllables an English word has, near enough for a reading grade. A figure counts as one. */
export function syllablesIn(word: string): number {
  const lower = word.toLowerCase().replace(/’/g, "'");
  const known = EXCEPTIONS.get(lower) ?? EXCEPTIONS.get(lower.replace(/'s$/, ''));
  if (known !== undefined) return known;
  if (lower.includes('-')) return lower.split('-').filter(Boolean).reduce((sum, part) => sum + syllablesIn(part), 0);
  const extra = /[^aeiouy]n't$/.test(lower) && !/(?:ca|wo|do|are|were)n't$/.test(lower) ? 1 : 0;
  const letters = lower.replace(/'(?:s|t|re|ve|ll|d|m)$/, '').replace(/n't$/, 'n').replace(/[^a-z]/g, '');
  if (letters.length === 0) return 1;
  const said = letters
    .replace(SILENT_INSIDE, (pair) => pair.slice(0, 1))
    .replace(/([gq])ues?$/, '$1')
    .replace(/([^aeiouyl])e$|([aeiouyr]l)e$/, '$1$2')
    .replace(/([^aeiouysxzcgtl]|[^h]t|[aeiouyr]l)es$/, '$1s')
    .replace(/([^aeiouytdl]|[aeiouyrl]l)ed$/, '$1d');
  const groups = said.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = SAID_APART.filter((pattern) => pattern.test(said)).length;
  return Math.max(1, groups + apart + extra);
}

/** The words of a text. A figure such as "6.5%" or "1,269" is one word. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*|\d[\d.,]*%?/g) ?? [];
}

/** How many sentences a text has; the last needs no full stop. */
export function sentencesIn(text: string): number {
  return text.split(/[.!?…]+["”’)]*(?:\s+|$)/).filter((part) => wordsIn(part).length > 0).length;
}

/** The Flesch–Kincaid grade of texts read one after the other; each text ends a sentence. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsIn);
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0);
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
