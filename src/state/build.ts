import type { Settings } from '../config/settings.js';
import { differenceOf } from '../model/difference.js';
import { type Outcome, outcomeOf } from '../model/outcome.js';
import { questionsFor, sortAnswers } from '../model/questions.js';
import type { Explorer } from './explorer.js';
import { factsOf } from './facts.js';
import type { Language } from './language.js';
import type { VisitState } from './visit.js';

type Links = Pick<Explorer, 'send' | 'act' | 'announce' | 'report'>;

/** What a snapshot is worked out from. */
export interface ExplorerInput {
  readonly visit: VisitState;
  readonly settings: Settings;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly takesFocus: boolean;
  readonly links: Links;
}

/** The snapshot that every part of the widget reads. */
export function explorerOf({ visit, settings, language, today, takesFocus, links }: ExplorerInput): Explorer {
  const facts = factsOf(settings, today);
  const { counting: answers } = sortAnswers(visit.given);
  const outcome = answers.goal ? outcomeOf(visit.given, facts, visit.unconfirmed) : null;
  return {
    step: visit.step,
    answers,
    given: visit.given,
    questions: answers.concern ? questionsFor(answers) : [],
    addedQuestions: visit.addedQuestions,
    outcome,
    change: changeOf(visit, outcome, facts),
    canUndo: visit.undo.length > 0,
    unconfirmed: visit.unconfirmed,
    section: visit.section,
    sectionRequest: visit.sectionRequest,
    settings, language, facts, today, takesFocus,
    headingLevel: settings.headingLevel,
    ...links,
  };
}

function changeOf(visit: VisitState, outcome: Outcome | null, facts: Explorer['facts']): Explorer['change'] {
  const { change } = visit;
  if (!change || !outcome) return null;
  const before = outcomeOf(change.before, facts, change.unconfirmedBefore);
  return { ...change, difference: differenceOf(before, outcome) };
}
