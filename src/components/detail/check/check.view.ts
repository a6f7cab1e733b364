import { detail } from '../../../content/words/en/detail/index.js';
import type { checkReplies } from '../../../content/words/en/detail/check.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Statement } from '../../../content/words/shapes.js';
import { isEstimateGoal } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';

type CheckId = keyof typeof detail.check.checks;
export type Reply = keyof typeof checkReplies;

/** Sections that a check sends to. */
type Section = 'sessions' | 'works' | 'safety' | 'timeline' | 'compare';

/** One statement, ready to be shown. */
export interface Check {
  readonly id: CheckId;
  readonly said: string;
  readonly fact: Statement;
  /** The reply that fits what is known. */
  readonly fits: Reply;
  readonly section: Section;
  readonly sectionName: string;
  readonly reply: Reply | undefined;
}

const FITS: Readonly<Record<CheckId, Reply>> = {
  promise: 'disagree', proof: 'agree', signs: 'disagree', 'top-ups': 'agree', recovery: 'agree',
};

/** The three statements for a visitor: a promise or a range, the proof, and what matters most of the rest. */
export function checksOf({ answers: { goal }, outcome, language, notes }: Explorer): readonly Check[] {
  if (!goal || !outcome) return [];
  const { check, works } = language.words('detail', detail);
  const { frame, goals } = language.words('result', result);
  const isPlan = outcome.plan !== null;
  const third: CheckId = goal === 'hair-shedding' ? 'recovery' : outcome.plan?.alternative ? 'top-ups' : 'signs';
  const SECTIONS: Readonly<Record<CheckId, Section>> = {
    promise: isPlan ? 'sessions' : 'works', proof: 'works', signs: 'safety', 'top-ups': 'timeline', recovery: 'compare',
  };
  return (['promise', 'proof', third] as const).map((id) => {
    const words = check.checks[id];
    const fact = id === 'proof' && isEstimateGoal(goal) ? works[goal].reason : words.fact;
    const section = SECTIONS[id];
    return {
      id, said: words.said(goals[goal].noun), fact, fits: FITS[id], section, sectionName: frame.contents[section],
      reply: toReply(notes.checks[id], check.replies),
    };
  });
}

function toReply(value: string | undefined, replies: Readonly<Record<Reply, string>>): Reply | undefined {
  return (Object.keys(replies) as Reply[]).find((reply) => reply === value);
}

/** The statements that were looked at, for the print-out. */
export function discussedOf(explorer: Explorer): readonly Check[] {
  return checksOf(explorer).filter(({ reply }) => reply !== undefined);
}
