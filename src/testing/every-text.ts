import { citiesOf, clinicsOf } from '../components/clinics/clinics.view.js';
import { carefulWords } from '../components/careful/careful-words.js';
import { checksOf as understandingOf } from '../components/detail/check/check.view.js';
import { rowsOf, sortedBy } from '../components/detail/compare/compare.view.js';
import { ownFigures } from '../components/detail/compare/own-figures.js';
import { addedChoices, termsOf } from '../components/detail/compare/own-terms.js';
import { workedSteps } from '../components/detail/method/method.view.js';
import { checksOf, questionsOf } from '../components/detail/practitioner/practitioner.view.js';
import { recipeFor } from '../components/detail/recipe/recipe-for.js';
import { dateWords, hasPhotos, monthsBetween } from '../components/detail/stories/stories.view.js';
import { actionLinks } from '../components/result/actions.view.js';
import { changeSentence } from '../components/result/change.view.js';
import { costChart, runningChart, visitsChart } from '../components/result/cost/cost-chart.view.js';
import {
  costAnswer, costText, courseAlone, moneyIn, onceSentences, sourceSentences, threeYearsSentence, withAndWithout,
} from '../components/result/cost/cost.view.js';
import { paperOf } from '../components/result/paper.view.js';
import { contentsOf, costLine, planLine } from '../components/result/result.view.js';
import { chartTitle, openSentences, sessionsAnswer, sessionsChart, stripOf } from '../components/result/sessions/sessions.view.js';
import { regimenCards } from '../components/result/timeline/regimens.view.js';
import { showsRecovery, timelineAnswer, timelineChart } from '../components/result/timeline/timeline.view.js';
import { keyFacts } from '../components/result/verdict.view.js';
import type { FigureName } from '../components/shared/explain.js';
import { numberToCall } from '../components/shared/place.js';
import { calendarDays, waysOf } from '../components/take/calendar/calendar.view.js';
import { fullText, shortText } from '../components/take/summary-text.js';
import { takeAway } from '../components/take/summary.view.js';
import type { Settings } from '../config/settings.js';
import { WEIGHTS } from '../content/figures.js';
import { GROUNDS } from '../content/grounds.js';
import { detail } from '../content/words/en/detail/index.js';
import { quiz } from '../content/words/en/quiz.js';
import { start } from '../content/words/en/start.js';
import { calendarFile } from '../lib/calendar.js';
import { type Concern, concernOf } from '../model/answers.js';
import type { GoalPlan, Outcome } from '../model/outcome.js';
import { encodePlan, PLAN_FRAGMENT } from '../model/plan-code.js';
import type { Explorer } from '../state/explorer.js';
import { VALUES } from '../state/notes.js';

const FIGURES: readonly FigureName[] = ['sessions', 'gap', 'upkeep', 'first-change', 'minutes', 'downtime', 'visits', 'cost', 'proof', 'recovery'];

/** Every text that is made of a visit without a page: sentences, charts, papers, recipes, links, the calendar. */
export function everyText(explorer: Explorer): readonly unknown[] {
  const { outcome, settings } = explorer;
  const paper = takeAway(explorer);
  return [
    ofTheOwner(explorer), settings.stories.map((story) => ofStory(story, explorer)),
    paper && [paper, fullText(paper, explorer.language.marks), shortText(paper, explorer, 'https://clinic.example/#tx')],
    outcome && [
      ofTheResult(outcome, explorer), outcome.plan && ofPlan(outcome.plan, outcome, explorer),
      PLAN_FRAGMENT + encodePlan(explorer.answers),
    ],
  ];
}

function ofTheOwner(explorer: Explorer): unknown {
  const { settings, language } = explorer;
  const { warning, footer } = language.words('start', start);
  const { clinicName, approval, reviewer } = settings;
  const { next } = carefulWords(language).frame;
  return [
    clinicName, approval && footer.approval(approval), reviewer && footer.reviewed(reviewer.name, language.format.date(reviewer.date)),
    numberToCall(settings, warning), actionLinks(settings, next), settings.disclosure ?? [next.disclosure, next.samePlan],
    citiesOf(explorer).map((city) => clinicsOf(city, explorer)),
  ];
}

function ofStory(story: Settings['stories'][number], { language: { words, format } }: Explorer): unknown {
  const say = words('detail', detail).stories;
  const photos = hasPhotos(story) ? [
    story.photos.before.alt, story.photos.after.alt, dateWords(story.photos.before.date, format),
    say.later(dateWords(story.date, format), monthsBetween(story.photos.before.date, story.date)), say.after(monthsBetween(story.photos.before.date, story.date)),
  ] : [];
  return [story.text, story.who, story.consent.scope, format.date(story.consent.date), dateWords(story.date, format), say.visits(story.sessions, story.planned), photos];
}

function ofTheResult(outcome: Outcome, explorer: Explorer): unknown {
  const { language, answers, change, settings } = explorer;
  const words = carefulWords(language);
  const concern = answers.concern ?? 'face';
  return [
    contentsOf(outcome, words.frame, true), planLine(outcome.plan, words.goals[answers.goal ?? 'face-unsure'].noun, words.frame),
    costLine(outcome.plan, language, words.frame), questionsOf(explorer), checksOf(explorer), understandingOf(explorer),
    paperOf(explorer, 'list'), paperOf(explorer, 'note'), FIGURES.map((figure) => recipeFor({ kind: 'figure', figure }, explorer)),
    ofChoices(outcome, concern, explorer),
    change && changeSentence({
      difference: change.difference, kind: change.kind, goal: null, isUnsure: false, verdictLabel: (verdict) => words.screening.verdicts[verdict].label,
    }, words.frame.change),
    sourceSentences(settings, language.format, words.plan.cost),
  ];
}

function ofChoices(outcome: Outcome, concern: Concern, explorer: Explorer): unknown {
  const { answers, language, settings } = explorer;
  const { goal } = answers;
  if (!goal) return null;
  const words = language.words('detail', detail).compare;
  const { grades } = carefulWords(language).labels;
  const rows = rowsOf({
    answers: { ...answers, concern, goal }, hidesPregnancyUnsafe: outcome.hidesPregnancyUnsafe, namesMedicines: settings.medicineNames, words,
    own: ownFigures(outcome, concern, { words, grades, format: language.format }),
    hereOf: (id) => termsOf(settings.alternatives?.here[id], explorer, words),
  });
  return [rows, addedChoices(explorer, settings.medicineNames, words), VALUES.map((value) => sortedBy(rows, value, words).status)];
}

function ofPlan(plan: GoalPlan, outcome: Outcome, explorer: Explorer): unknown {
  const { language, settings, unconfirmed } = explorer;
  const { format } = language;
  const all = carefulWords(language);
  const names = language.words('quiz', quiz);
  const concern = concernOf(plan.goal);
  const { narrowing } = plan.estimate;
  const question = narrowing ? names.questions[narrowing][concern].title : '';
  return [
    keyFacts({ plan, outcome, settings, unconfirmed, format, marks: language.marks, words: all.frame.verdict, grades: all.labels.grades, brief: all.rows.works.brief[plan.goal] }),
    sessionsAnswer(plan, all.plan), stripOf(plan, all.plan), openSentences(plan, question, all.plan), chartTitle(plan.goal, all.plan),
    sessionsChart(plan, outcome.facts.protocolOf, names.goals, all.plan), timelineAnswer(plan, GROUNDS[plan.goal], showsRecovery(outcome), all.plan),
    [12 as const, 24 as const].map((months) => timelineChart(plan, months, showsRecovery(outcome), all.plan)),
    regimenCards(plan, GROUNDS[plan.goal], format, all.plan), workedSteps(plan, WEIGHTS[concern], language.words('detail', detail).methodPage, format),
    costAnswer(plan, settings.hidesPrices, format, all.plan), costText(plan, format, all.plan), visitsChart(plan, all.plan),
    ofCost(plan, explorer), ofCalendar(plan, explorer),
  ];
}

function ofCost(plan: GoalPlan, { language }: Explorer): unknown {
  const { cost, price } = plan;
  if (!cost || !price) return null;
  const { plan: words } = carefulWords(language);
  const money = moneyIn(price.currency, language.format, words);
  const both = withAndWithout(plan, price);
  return [
    costChart(plan, cost, language.format, words), runningChart(plan, price, both, language.format, words), threeYearsSentence(plan, both.full, money, words.cost),
    courseAlone(plan, both.course, money, words.cost), onceSentences(price, money, words.cost), money.exact(price.lowMinor),
  ];
}

function ofCalendar(plan: GoalPlan, explorer: Explorer): unknown {
  const ways = ['course' as const, ...(plan.alternative ? ['regular' as const] : [])];
  return [waysOf(plan, explorer), ways.map((way) => {
    const days = calendarDays(plan, explorer, { firstDay: explorer.today, years: 1, way });
    return [days, calendarFile({ product: 'treatment-explorer', lang: 'en', stamp: new Date(0), days })];
  })];
}

/** All texts inside what a view gives; a number that is none is told as a text. */
export function textsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'number') { if (!Number.isFinite(value)) found.push(String(value)); }
  else if (Array.isArray(value)) for (const item of value) textsIn(item, found);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) textsIn(item, found);
  return found;
}
