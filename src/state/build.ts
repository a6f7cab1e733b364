import type { Settings } from '../config/settings.js';
import { questionsFor, sortAnswers } from '../model/questions.js';
import type { Explorer } from './explorer.js';
import type { Language } from './language.js';
import type { WorkedOut } from './plan.js';
import type { VisitState } from './visit.js';

type Links = Pick<Explorer, 'send' | 'act' | 'announce' | 'report'>;

/** What a snapshot is made from. */
export interface ExplorerInput {
  readonly visit: VisitState;
  /** What follows from the answers; absent while that part is still on its way. */
  readonly workedOut: WorkedOut | undefined;
  readonly settings: Settings;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly takesFocus: boolean;
  readonly links: Links;
}

/** The snapshot that every part of the widget reads. */
export function explorerOf({ visit, workedOut, settings, language, today, takesFocus, links }: ExplorerInput): Explorer {
  const { counting: answers } = sortAnswers(visit.given);
  return {
    step: visit.step,
    answers,
    given: visit.given,
    questions: answers.concern ? questionsFor(answers) : [],
    addedQuestions: visit.addedQuestions,
    outcome: workedOut?.outcome ?? null,
    change: workedOut?.change ?? null,
    canUndo: visit.undo.length > 0,
    unconfirmed: visit.unconfirmed,
    section: visit.section,
    sectionRequest: visit.sectionRequest,
    settings, language, today, takesFocus,
    headingLevel: settings.headingLevel,
    ...links,
  };
}
