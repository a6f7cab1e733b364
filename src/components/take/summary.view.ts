import { CHECKED, CONTENT_VERSION } from '../../content/overview.js';
import type { Marks } from '../../content/words/catalogue.js';
import { detail } from '../../content/words/en/detail/index.js';
import { quiz } from '../../content/words/en/quiz.js';
import { signs } from '../../content/words/en/signs.js';
import { start } from '../../content/words/en/start.js';
import { take } from '../../content/words/en/take/index.js';
import type { Language } from '../../state/language.js';
import type { Explorer } from '../../state/explorer.js';
import type { ChartData } from '../charts/chart-data.js';
import { type CarefulWords, carefulWords } from '../careful/careful-words.js';
import { answerChips } from '../result/answers.view.js';
import { pageOf } from '../result/result.view.js';
import { inScope, numberToCall } from '../shared/place.js';
import { causePart, goalsPart, notNowPart, type PagePart, planPart } from './summary-pages.view.js';

/** A line a visitor may tick. */
export interface TakeLine {
  readonly text: string;
  readonly isTicked: boolean;
}

/** A heading with its lines. */
export interface TakeBlock {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The visits and amounts of three plans, cell by cell. */
export interface TakeTable {
  readonly title: string;
  /** The first cell is empty: rows are named. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** Whose price it is, and what is in it. */
  readonly notes: readonly string[];
}

/**
 * The result as it is taken along: plain sentences and no markup, for paper and for text alike. A block without lines is
 * left out. It holds health answers: what is sent is made by `shortText`, which takes none of them.
 */
export interface TakeAway {
  /** Title of the paper, also the name a file is saved under: it names no condition. */
  readonly title: string;
  /** The treatment and what it is for. */
  readonly about: string;
  /** "Worth discussing". */
  readonly label: string;
  /** The result in one sentence. */
  readonly heading: string;
  /** What stands before any plan: the law of the place, natural recovery, a steady weight. */
  readonly lead: readonly string[];
  /** The plan and the likely count in sentences; the table says the same in figures. */
  readonly likely: readonly string[];
  /** Answers about the plan; open ones say so. */
  readonly answers: TakeBlock;
  /** What the health questions came to. */
  readonly health: string;
  /** Health answers behind the verdict, in short. Never in a link. */
  readonly reasons: readonly string[];
  /** `null` where no visits are shown. */
  readonly timeline: ChartData | null;
  readonly table: TakeTable | null;
  /** Questions for the visit, ticked ones first. */
  readonly questions: { readonly title: string; readonly lines: readonly TakeLine[] };
  /** What to check of the practitioner, ticked ones first. */
  readonly checks: { readonly title: string; readonly lines: readonly TakeLine[] };
  readonly works: TakeBlock;
  readonly safety: TakeBlock;
  /** Signs after a visit, with the number to call. */
  readonly help: TakeBlock;
  /** What to write down at every visit. */
  readonly keep: TakeBlock;
  /** "What matters most to me: lowest risk"; empty where nothing was said. */
  readonly value: string;
  /** Statements of the understanding check that were looked at. */
  readonly discussed: TakeBlock;
  /** What kind of ground each figure stands on. */
  readonly basis: TakeBlock;
  readonly sources: TakeBlock;
  /** Clinic, disclosure, reviewer, approval, content version, date. */
  readonly foot: readonly string[];
}

/** The rooms that a summary takes its sentences from, and what stands between them. */
export interface TakeWords {
  readonly start: typeof start;
  readonly quiz: typeof quiz;
  readonly result: CarefulWords;
  readonly signs: typeof signs;
  readonly detail: typeof detail;
  readonly take: typeof take;
  readonly marks: Marks;
}

/** All sentences a summary is made from, in one language. */
export function takeWords(language: Language): TakeWords {
  const { words, marks } = language;
  return {
    start: words('start', start), quiz: words('quiz', quiz), result: carefulWords(language), signs: words('signs', signs),
    detail: words('detail', detail), take: words('take', take), marks,
  };
}

/** What a visitor takes along; `null` before there is a result. */
export function takeAway(explorer: Explorer): TakeAway | null {
  const { outcome, language, today } = explorer;
  if (!outcome) return null;
  const words = takeWords(explorer.language);
  const page = { plan: planPart, goals: goalsPart, cause: causePart, 'not-now': notNowPart }[pageOf(outcome)];
  return {
    title: words.take.print.title(language.format.date(today)),
    about: words.take.print.about(words.result.goals[explorer.answers.goal ?? 'face-unsure'].noun),
    ...page(explorer, outcome, words),
    answers: { title: words.result.frame.answers.title, lines: answersOf(explorer, words) },
    help: { title: words.take.print.help, lines: helpLines(explorer, words) },
    keep: { title: words.signs.keep, lines: [words.signs.keepText.text] },
    foot: footLines(explorer, words),
  } satisfies PagePart & TakeAway;
}

/** What was answered about the plan, and what is open. Health answers are not among it. */
function answersOf({ answers, questions, unconfirmed, language }: Explorer, words: TakeWords): readonly string[] {
  const asked = questions.filter(({ id }) => id !== 'today' && id !== 'ever');
  const tools = { words: words.result.frame.answers, quiz: words.quiz, format: language.format };
  return [
    ...(answers.concern ? [words.start.concerns[answers.concern].name] : []),
    ...answerChips(answers, asked, unconfirmed, tools).map(({ label }) => label),
  ];
}

/** Signs after a visit in a few lines, those of one place alone among them. */
function helpLines({ answers, settings }: Explorer, { start: { warning }, signs, take: { print } }: TakeWords): readonly string[] {
  const flags = inScope(signs.flags, answers);
  const ofOnePlace = flags.filter(({ concerns }) => concerns.length === 1);
  const noticed = (urgency: keyof typeof signs.urgency): string =>
    flags.filter((flag) => flag.urgency === urgency && !ofOnePlace.includes(flag)).map(({ notice }) => notice).join(' ');
  const late = flags.find((flag) => flag.urgency === 'soon' && !ofOnePlace.includes(flag));
  return [
    print.helpNow(numberToCall(settings, warning), noticed('now')), print.helpDay(noticed('same-day')),
    ...(late ? [print.helpSoon(late.when, late.notice)] : []),
    ...ofOnePlace.map(({ notice, text }) => `${notice} ${text}`),
  ];
}

/** What stands under the name of an owner who may be paid for visitors; nothing on a clinic's own paper. */
export function feeLine({ settings: { mode, disclosure, clinicName } }: Explorer, { start: { footer } }: TakeWords): string {
  return mode === 'affiliate' && clinicName ? disclosure ?? footer.paid : '';
}

/** Who shows this, who has checked it, and when. */
function footLines({ language: { format }, settings }: Explorer, { start: { footer }, marks: { stop } }: TakeWords): readonly string[] {
  const { clinicName, mode, reviewer, approval } = settings;
  return [
    footer.notAdvice, ...(clinicName ? [clinicName + stop] : []), mode === 'affiliate' ? footer.paid : footer.sells,
    reviewer ? footer.reviewed(reviewer.name, format.date(reviewer.date)) : footer.notReviewed,
    footer.checked(format.number(CONTENT_VERSION), format.date(CHECKED)) + stop,
    ...(approval ? [footer.approval(approval) + stop] : []),
  ];
}
