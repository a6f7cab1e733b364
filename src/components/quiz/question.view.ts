import type { OptionWords } from '../../content/words/quiz-shapes.js';
import type { quiz } from '../../content/words/en/quiz.js';
import { type Answers, type Area, type Concern, type Ever, type Goal, GOALS, ownAnswers, type QuestionId, type Today } from '../../model/answers.js';
import { isOwnFlag } from '../../model/own-flags.js';
import { questionOf, valuesOf } from '../../model/questions.js';
import { AREA_PICTURES } from '../shared/illustrations/areas.js';
import { GOAL_PICTURES } from '../shared/illustrations/goals.js';
import type { Picture } from '../shared/illustrations/picture.js';

type QuizWords = typeof quiz;
type GroupId = keyof QuizWords['groups'];

/** One answer on offer, ready to show. */
export interface OptionView extends OptionWords {
  readonly value: string;
  readonly isChosen: boolean;
  readonly picture: Picture | null;
}

/** Answers under one small heading; `title` is empty where a list needs none. */
export interface GroupView {
  readonly id: GroupId | 'all';
  readonly title: string;
  readonly options: readonly OptionView[];
}

const EXCLUSIVE: readonly string[] = ['none', 'unsaid'];

const GROUP_OF: Readonly<Partial<Record<string, GroupId>> & Record<Exclude<Today | Ever, 'none' | 'unsaid'>, GroupId>> = {
  pregnant: 'pregnancy', breastfeeding: 'pregnancy', trying: 'pregnancy', 'skin-today': 'today', 'cancer-treatment': 'today',
  'severe-reaction': 'reactions', 'mild-reaction': 'reactions', allergies: 'reactions',
  bleeding: 'blood', immune: 'blood', autoimmune: 'blood',
  diabetes: 'illnesses', organ: 'illnesses', epilepsy: 'illnesses', 'past-cancer': 'illnesses', swallowing: 'illnesses',
  keloid: 'skin', 'recent-procedure': 'skin', lump: 'skin',
  'low-mood': 'feelings', worries: 'feelings',
};

/** Whether an answer stands alone: "none of these" and "I'd rather not say". */
export function isExclusive(value: string): boolean {
  return EXCLUSIVE.includes(value);
}

/** The answers a question offers, in order, with the ones given so far. */
export function optionsOf(id: QuestionId, answers: Answers, words: QuizWords): readonly OptionView[] {
  const concern = answers.concern ?? 'face';
  const chosen = valuesOf(answers, id);
  const { several, options } = questionOf(id);
  const own = several ? Object.keys(words.options[id as 'ever']).filter(isOwnFlag) : [];
  return [...options(answers), ...own].map((value) => ({
    ...wordsOf(id, value, concern, words),
    value,
    isChosen: chosen.includes(value),
    picture: pictureOf(id, value, concern),
  }));
}

/** The answers a question offers with one goal of the concern or another: the most it can be. */
export function everyOptionOf(id: QuestionId, answers: Answers, words: QuizWords): readonly OptionView[] {
  const goals = GOALS[answers.concern ?? 'face'];
  const views = goals.flatMap((goal) => optionsOf(id, ownAnswers(answers, { goal, area: 'chin' }), words));
  return [...new Map(views.map((view) => [view.value, view])).values()];
}

/** Options under small headings, in the order in which each is first needed; answers that stand alone are left out. */
export function groupsOf(options: readonly OptionView[], words: QuizWords): readonly GroupView[] {
  const groups = new Map<GroupId, OptionView[]>();
  for (const option of options) {
    if (isExclusive(option.value)) continue;
    const id = GROUP_OF[option.value] ?? 'own';
    groups.set(id, [...(groups.get(id) ?? []), option]);
  }
  return [...groups].map(([id, members]) => ({ id, title: words.groups[id], options: members }));
}

/** The answers after one was chosen or taken back, in the order they are offered. */
export function valuesAfter(options: readonly OptionView[], value: string, isOn: boolean): readonly string[] {
  if (isOn && isExclusive(value)) return [value];
  return options
    .filter((option) => (option.value === value ? isOn : option.isChosen && !(isOn && isExclusive(option.value))))
    .map((option) => option.value);
}

/** What to do when nothing has been chosen. */
export function errorOf(id: QuestionId, words: QuizWords): string {
  if (id === 'goal') return words.errors.goal;
  if (id === 'age') return words.errors.unsaid;
  return questionOf(id).several ? words.errors.several : words.errors.one;
}

function wordsOf(id: QuestionId, value: string, concern: Concern, { goals, options }: QuizWords): OptionWords {
  if (id === 'goal') return goals[value as Goal];
  const table: unknown = id === 'severity' || id === 'area' ? options[id][concern] : options[id];
  return (table as Readonly<Record<string, OptionWords>>)[value] ?? { name: value, hint: '' };
}

function pictureOf(id: QuestionId, value: string, concern: Concern): Picture | null {
  if (id === 'goal') return GOAL_PICTURES[value as Goal];
  return id === 'area' ? AREA_PICTURES[concern][value as Area] : null;
}
