/** One sentence of a catalogue, with the way to it: `works.face-glow.studies.0.text`. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
  /** Made from values; `text` is then an example. */
  readonly isMade: boolean;
}

/** Values that steer the page and are read by nobody, by the key they stand under. */
const MACHINE_VALUES: Readonly<Record<string, readonly string[]>> = {
  found: ['benefit', 'mixed', 'none'],
  verdict: ['true', 'not-true', 'partly', 'studies-disagree'],
  met: ['yes', 'no', 'not-yet'],
  urgency: ['now', 'same-day', 'soon'],
  concerns: ['face', 'hair', 'body', 'fat', 'chin'],
};

/** Whether what stands under `key` steers the page instead of being read. */
export function isMachineValue(key: string, value: unknown): boolean {
  if (key === 'sources' && Array.isArray(value)) return true;
  const known = MACHINE_VALUES[key];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return known !== undefined && values.every((each) => known.some((one) => one === each));
}

/** Every sentence under a tree of words, in order. A sentence made from values is shown with the values of `example`. */
export function sentencesOf(tree: unknown, example: (path: string) => readonly unknown[] = () => [], path = ''): readonly Sentence[] {
  if (typeof tree === 'string') return [{ path, text: tree, isMade: false }];
  if (typeof tree === 'function') {
    const made: unknown = Reflect.apply(tree, undefined, [...example(path)]);
    return sentencesOf(made, example, path).map((sentence) => ({ ...sentence, isMade: true }));
  }
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    isMachineValue(key, value) ? [] : sentencesOf(value, example, path ? `${path}.${key}` : key));
}
