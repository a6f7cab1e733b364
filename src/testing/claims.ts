import { ALTERNATIVES, MESOTHERAPY } from '../content/alternatives.js';
import { emergencyNumberOf } from '../content/emergency.js';
import { PUBLISHED_PRICES } from '../content/prices.js';
import { PROVENANCE } from '../content/provenance.js';
import { SOURCES } from '../content/sources.js';
import { sentencesOf } from '../content/words/sentences.js';
import { figuresFree, NO_CLAIM, TIED } from './claims-list.js';
import { ENGLISH, exampleFor, otherExampleFor } from './english.js';

/** A sentence with the sources that stand beside it; `null` where it stands alone. */
export interface Told {
  readonly path: string;
  readonly text: string;
  readonly sources: readonly string[] | null;
  /** Made from values; `text` is then an example. */
  readonly isMade: boolean;
  /** Whether a figure stands in it that does not come from its values. */
  readonly hasFigure: boolean;
}

/** What is wrong with a sentence. */
export interface Fault extends Pick<Told, 'path' | 'text'> {
  readonly why: string;
}

const isRecord = (tree: unknown): tree is Readonly<Record<string, unknown>> => typeof tree === 'object' && tree !== null;

function listOf(tree: unknown): readonly string[] | null {
  return isRecord(tree) && Array.isArray(tree['sources']) ? tree['sources'].map(String) : null;
}

const digitsIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

/** Every sentence under a tree of words, with what stands beside it. */
export function toldIn(tree: unknown, path: string): readonly Told[] {
  if (typeof tree === 'function') {
    const [one, other]: readonly unknown[] = [exampleFor, otherExampleFor].map((example) => Reflect.apply(tree, undefined, [...example(path)]) as unknown);
    const others = sentencesOf(other, otherExampleFor, path).flatMap(({ text }) => digitsIn(text));
    return toldIn(one, path).map((told) => ({ ...told, isMade: true, hasFigure: digitsIn(told.text).some((digits) => others.includes(digits)) }));
  }
  const sources = listOf(tree);
  if (sources !== null || !isRecord(tree)) {
    return sentencesOf(tree, exampleFor, path).map(({ path: at, text, isMade }) => ({ path: at, text, sources, isMade, hasFigure: /\d/.test(text) }));
  }
  return Object.entries(tree).flatMap(([key, value]) => toldIn(value, path ? `${path}.${key}` : key));
}

/** The ids of all sources that a sentence or a figure rests on. */
export function usedSources(): ReadonlySet<string> {
  const numbers = ['GB', 'US', 'FR', 'IN', 'AE', 'PK'].map((region) => emergencyNumberOf(region));
  return new Set([...idsIn([ENGLISH, PROVENANCE, ALTERNATIVES, MESOTHERAPY, numbers]), ...PUBLISHED_PRICES.map(({ source }) => source)]);
}

function idsIn(tree: unknown): readonly string[] {
  if (!isRecord(tree)) return [];
  return [...(listOf(tree) ?? []), ...Object.values(tree).flatMap(idsIn)];
}

/** What stands at a path of the words. */
export function wordsAt(path: string, words: unknown = ENGLISH): unknown {
  return path.split('.').reduce<unknown>((tree, key) => (isRecord(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined), words);
}

/** Where the sources of a claim stand that is told in short, apart from them; `undefined` where nothing says so. */
function tiedTo(path: string): string | undefined {
  for (const { path: pattern, to } of TIED) if (pattern.test(path)) return pattern.exec(path)?.[0].replace(pattern, to);
  return undefined;
}

/** Whether a text says something: a question, a label or a name does not. */
const isSentence = (text: string): boolean => /[.!…]["”’)]*$/.test(text.trim());

function faultOf(told: Told, words: unknown): string | undefined {
  const { path, text, sources, isMade, hasFigure } = told;
  if (sources) {
    if (sources.length === 0) return 'names no source';
    const unknown = sources.filter((id) => !Object.hasOwn(SOURCES, id));
    if (unknown.length > 0) return `names a source that is not there: ${unknown.join(', ')}`;
    return new Set(sources).size < sources.length ? 'names a source twice' : undefined;
  }
  if (hasFigure && !figuresFree(path)) return 'holds a figure and stands outside of a statement';
  if (isMade || !isSentence(text) || NO_CLAIM.some((free) => free.path.test(path))) return undefined;
  const to = tiedTo(path);
  if (to === undefined) return 'claims something outside of a statement';
  return idsIn(wordsAt(to, words)).length > 0 ? undefined : `leans on ${to}, where no source stands`;
}

/** Every sentence of a catalogue that claims something without a source, or with one that nobody knows. */
export function claimFaults(words: unknown = ENGLISH): readonly Fault[] {
  const faults = toldIn(words, '').flatMap((told) => {
    const why = faultOf(told, words);
    return why ? [{ path: told.path, text: told.text, why }] : [];
  });
  return faults;
}
