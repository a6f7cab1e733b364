import { questionsFor, sortAnswers } from '../model/questions.js';
import type { VisitView } from './explorer.js';
import type { VisitState } from './visit.js';

/** What every part may see of a visit. */
export function viewOf(visit: VisitState): VisitView {
  const { step, given, addedQuestions, unconfirmed, section, sectionRequest, notes, pricing, link, linkLang = '', linked, isForClinician = false } = visit;
  const { counting: answers } = sortAnswers(given);
  return {
    step, answers, given, addedQuestions, unconfirmed, section, sectionRequest, notes, pricing, link, linkLang, linked, isForClinician,
    questions: answers.concern ? questionsFor(answers) : [],
    canUndo: visit.undo.length > 0,
  };
}
