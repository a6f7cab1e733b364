import { PROVENANCE } from '../../content/provenance.js';
import { type SourceId, SOURCES } from '../../content/sources.js';
import { says, type Statement } from '../../content/words/shapes.js';
import { type EstimateGoal, isPatternLoss } from '../../model/answers.js';
import type { GoalPlan } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { sides } from '../detail/works/works.view.js';
import { inScope } from '../shared/place.js';
import type { TakeWords } from './summary.view.js';

/** Effects that are told on paper; the answer line before them speaks of the serious ones. */
const EFFECTS = 2;

/** Whether it works, in short: the proof, one study for and one against, and what stands against it. */
export function proofStatements({ goal }: GoalPlan, { detail, result, take: { print }, marks: { stop } }: TakeWords): readonly Statement[] {
  const { for: found, against } = sides(detail.works[goal].studies);
  const [proof, , other] = result.brief[goal];
  return [
    ...(proof ? [proof] : []),
    ...found.slice(0, 1).map(({ who, text, sources }) => says(print.found(`${who}${stop} ${text}`), ...sources)),
    ...against.slice(0, 1).map(({ who, text, sources }) => says(print.notFound(`${who}${stop} ${text}`), ...sources)),
    ...(other ? [other] : []),
  ];
}

/** Whether it is safe, in short: the answer, the commonest effects, and what to know with these answers. */
export function safetyStatements({ goal }: GoalPlan, { answers, outcome }: Explorer, { detail, result, marks }: TakeWords): readonly Statement[] {
  const concern = answers.concern ?? 'face';
  const effects = inScope(detail.safety.effects, answers).slice(0, EFFECTS);
  const hair = answers.today?.includes('trying') ? result.cautions.tryingHair : isPatternLoss(goal) ? result.cautions.pregnancyHair : null;
  const caution = concern === 'hair' ? hair : result.cautions.skinTone;
  return [
    says(result.rows.safety.answer[concern]),
    ...effects.map(({ name, lasts, sources }) => says(`${name}: ${lasts}${marks.stop}`, ...sources)),
    ...(caution ? [caution] : []),
    // Where the law is against it, that stands first.
    ...(goal === 'body-fat' && !outcome?.legalStatus ? [result.cautions.fat] : []),
  ];
}

/** What a goal's figures and sentences rest on, studies of the course first. */
export function idsOf(goal: EstimateGoal, told: readonly Statement[]): readonly SourceId[] {
  const { sessions, gapDays, upkeepGapDays } = PROVENANCE[goal];
  return [...sessions.sources, ...told.flatMap(({ sources }) => sources), ...gapDays.sources, ...upkeepGapDays.sources];
}

/** Sources, each once: what a study goes by, with the number to find it by. */
export function sourceNames(ids: readonly SourceId[], words: TakeWords): readonly string[] {
  return [...new Set(ids.filter((id) => SOURCES[id].kind !== 'editorial').map((id) => nameOf(id, words)))];
}

function nameOf(id: SourceId, { take: { print }, marks }: TakeWords): string {
  const { short, link } = SOURCES[id];
  const doi = link?.startsWith('https://doi.org/') ? print.doi(link.slice('https://doi.org/'.length)) : '';
  const pubMed = /pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)/.exec(link ?? '')?.[1];
  const number = doi || (pubMed ? print.pubMed(pubMed) : '');
  return number ? short + marks.comma + number : short;
}
