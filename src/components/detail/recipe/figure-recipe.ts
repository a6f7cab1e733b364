import type { ProtocolOverride } from '../../../config/settings.js';
import type { Basis, Provenance, SourcedFigure } from '../../../content/provenance.js';
import { type Source, type SourceId, SOURCES } from '../../../content/sources.js';
import type { recipes } from '../../../content/words/en/detail/recipes.js';
import type { ExplainRequest, FigureName } from '../../shared/explain.js';
import { type Recipe, row } from './recipe.view.js';

type Words = typeof recipes;

/** Where each figure of a protocol stands, and which of it an owner may set. */
const PLACES = {
  sessions: 'sessions', gap: 'gapDays', upkeep: 'upkeepGapDays', 'first-change': 'firstChangeWeeks', minutes: 'sessionMinutes',
  downtime: 'downtimeDays',
} as const satisfies Partial<Record<FigureName, keyof Provenance>>;

type ProtocolFigure = keyof typeof PLACES;

/** Whether a figure is one of the protocol, with a lowest, a usual and a highest number. Sessions have a recipe of their own too. */
export function isProtocolFigure(figure: FigureName): figure is Exclude<ProtocolFigure, 'sessions'> {
  return figure !== 'sessions' && Object.hasOwn(PLACES, figure);
}

/** The lowest, the usual and the highest number, each with what it rests on. */
export function figureRecipe(
  figure: ProtocolFigure, provenance: Provenance, owner: ProtocolOverride | undefined, words: Words,
): Recipe {
  const own = figure === 'sessions' || figure === 'gap' || figure === 'upkeep' ? owner?.[PLACES[figure]] : undefined;
  const found: SourcedFigure<number | null> = provenance[PLACES[figure]];
  const numbers = own ?? found;
  const text = words.figures[figure];
  const rows = (['low', 'typical', 'high'] as const).map((end) => {
    const basis: readonly Basis[] = own ? ['owner'] : found.ends ? [found.ends[end]] : found.basis;
    return row({ label: words.ends[end], basis, value: text.value(numbers[end]), counts: end === 'typical' });
  });
  const sources = own ? [] : found.sources.map((id) => sourceRow(id));
  return { title: text.title, lead: text.lead, rows: [...rows, ...sources], notes: [] };
}

/** What a sentence rests on: each source in full. */
export function sourcesRecipe(
  { basis, sources }: Extract<ExplainRequest, { kind: 'sources' }>, title: string,
): Recipe {
  const rows = [...new Set(sources)].map((id) => sourceRow(id));
  return { title, lead: '', rows: basis?.length ? [row({ label: '', basis }), ...rows] : rows, notes: [] };
}

const BASIS_OF: Readonly<Record<Source['kind'], Basis>> = {
  study: 'published', review: 'published', regulator: 'published', other: 'published', practice: 'practice', editorial: 'editorial',
};

function sourceRow(id: SourceId) {
  return row({ label: '', basis: [BASIS_OF[SOURCES[id].kind]], cited: id, counts: false });
}
