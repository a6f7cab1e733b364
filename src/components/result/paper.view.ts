import type { CarefulScreeningWords } from '../../content/words/shapes.js';
import { isEstimateGoal } from '../../model/answers.js';
import type { Finding } from '../../model/screening.js';
import type { Explorer } from '../../state/explorer.js';
import { carefulWords } from '../careful/careful-words.js';
import { notNowFindings } from './not-now.view.js';
import { isUnsaid } from './verdict.view.js';

/** What is written for a doctor: the list where a doctor is asked first, the note where it is not now. */
export type PaperKind = 'list' | 'note';

/** A paper for a doctor: how it is called, and its words. */
export interface Paper {
  readonly title: string;
  /** As it was made from the answers. */
  readonly made: string;
  /** As the visitor left it. */
  readonly text: string;
}

/** The paper of a kind, with what the visitor wrote, as long as the answers behind it are the same; `null` without a result. */
export function paperOf(explorer: Explorer, kind: PaperKind): Paper | null {
  const { outcome, language, notes: { paper } } = explorer;
  if (!outcome) return null;
  const { frame } = carefulWords(language);
  const made = (kind === 'list' ? listText : noteText)(explorer);
  return {
    title: kind === 'list' ? frame.doctor.listTitle : frame.notNow.note.heading,
    made, text: paper?.made === made ? paper.text : made,
  };
}

function listText({ outcome, answers: { goal, concern }, language }: Explorer): string {
  const { frame: { doctor }, goals, screening } = carefulWords(language);
  const told = (outcome?.screening.findings ?? []).filter((finding) => !isUnsaid(finding));
  const into = goal === 'body-fat' ? 'fat' : concern === 'hair' ? 'scalp' : 'skin';
  return [
    ...(goal ? [doctor.about(doctor.into[into], goals[goal].noun), ''] : []),
    ...(told.length > 0 ? [doctor.told, ...told.map(({ reason }) => `• ${screening.reasons[reason].label}`), ''] : []),
    doctor.questions, ...screening.askQuestions.concat(asks(told, screening)).map((question) => `• ${question}`), '', doctor.medicine,
  ].join('\n');
}

function noteText({ outcome, answers: { goal, concern }, language }: Explorer): string {
  const { frame: { notNow: { note } }, goals, screening } = carefulWords(language);
  const reasons = outcome ? notNowFindings(outcome.screening) : [];
  return [
    isEstimateGoal(goal) ? note.reading(goals[goal].noun) : note.readingPlain,
    `${note.told(screening.verdicts['not-now'].label)} ${note.because}`,
    ...reasons.map(({ reason }) => `• ${screening.reasons[reason].label}`), '',
    note.ask, ...screening.noteQuestions[concern ?? 'face'].concat(asks(reasons, screening)).map((question) => `• ${question}`),
  ].join('\n');
}

/** What an owner's own reasons are to be asked about. */
function asks(findings: readonly Finding[], { reasons }: CarefulScreeningWords): readonly string[] {
  return findings.flatMap(({ reason }) => reasons[reason].ask || []);
}
