import { expect } from 'chai';

import { carefulNotices } from '../components/careful/doctor-first.js';
import { whoTemplate } from '../components/detail/method/about.js';
import { ruleTemplate } from '../components/detail/method/rule.js';
import { progressOf } from '../components/quiz/quiz.view.js';
import { footer } from '../components/shared/footer.js';
import { signsPage } from '../components/take/print/other-pages.js';
import { MEASURES, summaryPage } from '../components/take/print/summary-page.js';
import { fullText } from '../components/take/summary-text.js';
import { takeAway, takeWords } from '../components/take/summary.view.js';
import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import { emergencyOf } from '../content/emergency.js';
import type { PublishedPrice } from '../content/prices.js';
import { pack as arabic } from '../content/words/ar/index.js';
import { detail } from '../content/words/en/detail/index.js';
import { quiz } from '../content/words/en/quiz.js';
import { addLanguage } from '../content/words/languages.js';
import { pack as urdu } from '../content/words/ur/index.js';
import { type Answers, ESTIMATE_GOALS, concernOf } from '../model/answers.js';
import type { Explorer } from '../state/explorer.js';
import { createLanguage } from '../state/language.js';
import { workOut, writeAmounts } from '../state/plan.js';
import { viewOf } from '../state/view.js';
import { NEW_VISIT, nextVisit, type VisitState } from '../state/visit.js';
import { everyText, textsIn } from './every-text.js';
import { CLINIC, VISITORS } from './result.js';

const TODAY = '2026-11-22';
const PUBLISHED: readonly PublishedPrice[] = [
  { region: 'PK', currency: 'PKR', low: 100, high: 900, date: '2026-01-01', source: 'wong2021', for: 'all' },
];
const OWNER: Partial<Settings> = { ...CLINIC, region: 'PK', approval: 'ABC-1', reviewer: { name: 'Dr A. Khan', date: '2026-10-01' } };

/** A visit as a test finds it. */
interface Case {
  readonly answers: Answers;
  readonly settings?: Partial<Settings>;
  readonly published?: readonly PublishedPrice[];
  readonly visit?: Partial<VisitState>;
}

const GROWN = { severity: 'some', duration: '1-5', area: 'medium', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'] } as const satisfies Answers;

const CASES: readonly (readonly [what: string, given: Case])[] = [
  ...ESTIMATE_GOALS.map((goal) => [goal, { answers: { ...GROWN, concern: concernOf(goal), goal } }] as const),
  ...Object.entries(VISITORS).map(([name, answers]) => [name, { answers }] as const),
  ['several reasons for a doctor', { answers: { ...VISITORS.ask, ever: ['bleeding', 'epilepsy'] } }],
  ['several reasons not now', { answers: { ...VISITORS.notNow, today: ['pregnant', 'skin-today'] } }],
  ['a law against it', { answers: VISITORS.ask, settings: { region: 'FR' } }],
  ['a price found elsewhere', { answers: VISITORS.discuss, settings: { prices: {}, currency: '' }, published: PUBLISHED }],
  ['a supposed price', { answers: VISITORS.discuss, visit: { pricing: { ...NEW_VISIT.pricing, hasTopUps: false } } }],
];

function explorerOf({ answers, settings, published, visit }: Case, lang: string): Explorer {
  const given: Settings = { ...DEFAULT_SETTINGS, ...OWNER, ...settings };
  const whole = { ...given, emergency: emergencyOf(given) };
  const begun: VisitState = { ...NEW_VISIT, given: answers, step: 'result', ...visit };
  const moved = nextVisit(begun, { type: 'change', id: 'severity', values: ['lot'] });
  return {
    ...viewOf(moved), ...workOut(moved, whole, TODAY, published), settings: whole, today: TODAY, headingLevel: 2, language: createLanguage(lang, writeAmounts),
    takesFocus: false, send: () => undefined, act: () => true, tell: () => true, announce: () => undefined, bring: () => Promise.resolve(true), speak: () => undefined, report: () => undefined,
  };
}

/** A template as it is read: its own words and the values between them, without tags. */
function read(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(read).join('');
  if (typeof value !== 'object' || value === null || !('strings' in value && 'values' in value)) return '';
  const { strings, values } = value as { readonly strings: readonly string[]; readonly values: readonly unknown[] };
  return strings.map((text, index) => text + read(values[index])).join('').replace(/<[^>]*>/g, '');
}

/** Every text of a visit that can be made without a page, and those of a page that are made by templates. */
function textsOf(explorer: Explorer): readonly string[] {
  const { language, outcome } = explorer;
  const words = takeWords(language);
  const take = takeAway(explorer);
  const details = language.words('detail', detail);
  const [whole] = MEASURES;
  const pages = [
    // Without an outcome no code is drawn: it needs the address of a page.
    ...(take && whole ? [summaryPage(take, { ...explorer, outcome: null }, words, whole)] : []),
    signsPage(explorer, words), footer(explorer), whoTemplate(explorer, details), ruleTemplate(explorer, details),
    ...(outcome ? [carefulNotices.why(outcome.screening, explorer)] : []),
  ];
  const asked = { ...explorer, step: explorer.questions[1]?.id ?? 'goal', addedQuestions: 1 };
  return textsIn([everyText(explorer), progressOf(asked, language.words('quiz', quiz)), pages.map((page) => [read(page), page.values])]);
}

/** A Latin mark in words from the right; in Arabic the stop is the Latin one. What stands between digits, or in a name, is none. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ur: /\p{Script=Arabic}[.,;]|\u2069[.,;](?:\s|$)|[.,;] \u2066?\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}[,;]|\u2069[,;](?:\s|$)|[,;] \u2066?\p{Script=Arabic}/u,
};

/** The texts of a case with a mark of English in them. */
function foreignIn(given: Case, lang: string, mark = FOREIGN[lang]): readonly string[] {
  return textsOf(explorerOf(given, lang)).filter((text) => mark?.test(text));
}

describe('what stands between words that are put together', () => {
  // The same words without marks of their own.
  const unmarked = { lang: 'ur-PK', dir: urdu.dir, words: urdu.words };

  before(() => { for (const pack of [urdu, arabic, unmarked]) addLanguage(pack); });

  for (const { lang } of [urdu, arabic]) {
    for (const [what, given] of CASES) {
      it(`${lang} has its own, and none of English: ${what}`, () => { expect(foreignIn(given, lang)).to.deep.equal([]); });
    }
  }

  it('is found where it is not its own', () => {
    expect(CASES.filter(([, given]) => foreignIn(given, unmarked.lang, FOREIGN['ur']).length === 0).map(([what]) => what)).to.deep.equal([]);
  });

  it('is Latin in English, and where a language names none', () => {
    const latin = { stop: '.', comma: ', ', semicolon: '; ' };
    for (const lang of ['en', 'en-PK', '', 'xx', unmarked.lang]) expect(createLanguage(lang).marks).to.deep.equal(latin);
  });

  it('ends a name in Latin letters too', () => {
    const explorer = explorerOf({ answers: VISITORS.discuss }, 'ur');
    const take = takeAway(explorer);
    expect(take && fullText(take, explorer.language.marks)).to.contain('Example Clinic۔').and.not.contain('Example Clinic.');
  });
});
