import { findLanguage } from '../content/words/languages.js';
import { fileOf } from '../content/words/packs.js';
import { decodePlan } from '../model/plan-code.js';
import { FOR_CLINICIAN, MAX_FRAGMENT, PLAN_FRAGMENT } from '../model/plan-fragment.js';
import { NEW_VISIT, type VisitState, withPageAnswers } from './visit.js';

/** Puts the widget into the language that is picked, given the page's own. */
type Speak = (pick: (own: string) => string) => void;

/**
 * The visit after a link with this fragment. One that is read begins anew with its answers, in its language; one that is not
 * changes nothing but what is said of it.
 */
export function visitOfLink(visit: VisitState, fragment: string, speak: Speak = () => undefined): VisitState {
  const isForClinician = fragment.endsWith(FOR_CLINICIAN);
  if (fragment.length > MAX_FRAGMENT) return { ...visit, link: 'too-long', isForClinician };
  const plan = decodePlan(fragment.slice(PLAN_FRAGMENT.length, isForClinician ? -FOR_CLINICIAN.length : undefined));
  if ('refused' in plan) return { ...visit, link: plan.refused, isForClinician };
  const { answers, lang } = plan;
  // One of the same language stays, such as the English of a region. One that is not here may still come. A clinician reads in the page's own.
  if (lang && !isForClinician) speak((own) => (own.startsWith(lang) || !(findLanguage(lang) ?? fileOf(lang)) ? own : lang));
  return { ...withPageAnswers(NEW_VISIT, answers), link: isForClinician ? 'clinician' : 'opened', linkLang: lang, linked: answers };
}
