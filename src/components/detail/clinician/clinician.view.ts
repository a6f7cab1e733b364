import { CHECKED, CONTENT_VERSION } from '../../../content/overview.js';
import { GRADES } from '../../../content/figures.js';
import { SOURCES } from '../../../content/sources.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import { start } from '../../../content/words/en/start.js';
import type { Study } from '../../../content/words/shapes.js';
import { withoutMarks } from '../../../lib/lines.js';
import { isAnswered, type QuestionId } from '../../../model/answers.js';
import { type GoalPlan, outcomeOf } from '../../../model/outcome.js';
import { VERSION } from '../../../model/plan-code.js';
import { questionsFor, valuesOf } from '../../../model/questions.js';
import type { Explorer } from '../../../state/explorer.js';
import { factsOf } from '../../../state/facts.js';
import { answerLabel } from '../../result/answers.view.js';
import { languageName } from '../../result/other-language.view.js';
import { sides } from '../works/works.view.js';

/** One of the ten lines. */
export interface ClinicianLine {
  readonly name: string;
  readonly text: string;
}

/** Answers that bear on some plans alone; one line tells them all. */
const MORE: readonly QuestionId[] = ['sun', 'trigger', 'weight'];

/** The visit as the link holds it: without what was answered, changed or told of prices since it was opened. */
function asLinked(explorer: Explorer): Explorer {
  const { linked = explorer.answers, settings, today } = explorer;
  const outcome = outcomeOf(linked, factsOf(settings, today));
  return { ...explorer, answers: outcome.answers, questions: questionsFor(outcome.answers), outcome };
}

/** The ten lines: what was answered about the plan, what follows from it, and last what the code does not hold. */
export function clinicianLines(seen: Explorer): readonly ClinicianLine[] {
  const explorer = asLinked(seen);
  const { language, answers, outcome } = explorer;
  const { clinician } = language.words('detail', detail);
  const { lines } = clinician;
  const { named } = language.words('result', result).frame.answers;
  const { goals } = language.words('quiz', quiz);
  const { concerns } = language.words('start', start);
  const { concern, goal } = answers;
  const plan = outcome?.legalStatus ? null : outcome?.plan;
  const told = (text: (plan: GoalPlan) => string): string => (plan ? text(plan) : clinician.noPlan);
  return [
    { name: lines.goal, text: concern && goal ? named(concerns[concern].name, goals[goal].name) : '' },
    { name: lines.severity, text: answerText(explorer, ['severity']) },
    { name: lines.area, text: answerText(explorer, ['area']) },
    { name: lines.duration, text: answerText(explorer, ['duration']) },
    { name: lines.more, text: answerText(explorer, MORE) },
    { name: lines.plan, text: told(({ estimate: { sessions }, protocol: { gapDays } }) =>
      clinician.plan(sessions.likely, sessions.low, sessions.high, gapDays.typical, gapDays.low, gapDays.high)) },
    { name: lines.upkeep, text: told((one) => upkeepText(one, explorer)) },
    { name: lines.visits, text: told(({ firstYearVisits: first, laterYearVisits: later }) =>
      clinician.visits(first.likely, first.low, first.high, later.likely, later.low, later.high)) },
    { name: lines.proof, text: told((one) => proofText(one, explorer)) },
    { name: lines.missing, text: clinician.missing },
  ];
}

/** The answers to these questions, what is open, or that none of them is asked. */
function answerText({ answers, questions, language }: Explorer, ids: readonly QuestionId[]): string {
  const words = language.words('result', result).frame.answers;
  const asked = questions.map(({ id }) => id).filter((id) => ids.includes(id));
  if (asked.length === 0) return language.words('detail', detail).clinician.notAsked;
  const tools = { words, quiz: language.words('quiz', quiz), format: language.format };
  return asked.map((id) => (isAnswered(answers, id) ? answerLabel(id, valuesOf(answers, id), tools) : words.open)).join(language.marks.comma);
}

/** The gap between top-ups. `low` of a protocol is its longest gap, and no gap is no top-up. */
function upkeepText({ protocol: { upkeepGapDays: { low, typical, high } } }: GoalPlan, { language }: Explorer): string {
  const { clinician } = language.words('detail', detail);
  if (high === null) return clinician.noUpkeep;
  return low === null || typical === null ? clinician.upkeepOrNone(high) : clinician.upkeep(typical, high, low);
}

/** The grade, and the studies that were shown for and against. */
function proofText({ goal }: GoalPlan, { language }: Explorer): string {
  const { works, clinician } = language.words('detail', detail);
  const { for: found, against } = sides(works[goal].studies);
  const names = (studies: readonly Study[]): string =>
    [...new Set(studies.flatMap(({ sources }) => sources).map((id) => SOURCES[id].short))].join(language.marks.semicolon);
  const { labels, frame } = language.words('result', result);
  const grade = labels.grades[GRADES[goal]];
  const all = names(found) ? frame.answers.named(grade, names(found)) : grade;
  return [all, ...(against.length > 0 ? [clinician.against(names(against))] : [])].join(language.marks.semicolon);
}

/** What stands under the lines: whose figures they are, the visitor's language, the versions of the code and of the content. */
export function footLine({ language, linkLang = '' }: Explorer): string {
  const { footer } = language.words('start', start);
  const { again, madeIn, foot } = language.words('detail', detail).clinician;
  const content = footer.checked(language.format.number(CONTENT_VERSION), language.format.date(CHECKED));
  return [again, ...(linkLang ? [madeIn(languageName(linkLang, language.lang))] : []), foot(String(VERSION), content)].join(' ');
}

/** The lines and what stands under them as plain text, to be put into a record or on paper. */
export function clinicianText(explorer: Explorer): string {
  const { named } = explorer.language.words('result', result).frame.answers;
  const lines = clinicianLines(explorer).map(({ name, text }, index) => `${index + 1}. ${named(name, text)}`);
  return withoutMarks([...lines, '', footLine(explorer)].join('\n'));
}
