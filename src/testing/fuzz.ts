import type { ResolvedSettings } from '../config/context.js';
import { problemText } from '../config/problems.js';
import { resolveSettings } from '../config/resolve.js';
import type { Problem, Settings } from '../config/settings.js';
import { findLanguage } from '../content/words/languages.js';
import { visitFor } from '../state/begin.js';
import type { Explorer } from '../state/explorer.js';
import { createLanguage, type Language } from '../state/language.js';
import { ownerWords } from '../state/owner-words.js';
import { visitOfLink } from '../state/link.js';
import { summarise, workOut, writeAmounts } from '../state/plan.js';
import { viewOf } from '../state/view.js';
import { nextVisit, type VisitState, withPageAnswers } from '../state/visit.js';
import { asWritten } from './arbitrary-config-tree.js';
import { NONSENSE } from './arbitrary-config-values.js';
import { type Page, sourcesOf } from './arbitrary-config-page.js';
import type { Visitor } from './arbitrary-visit.js';
import { everyText, textsIn } from './every-text.js';

/** One page as an owner set it up, and one who visits it. */
export interface FuzzCase {
  readonly page: Page;
  readonly visitor: Visitor;
  /** Whether it is made once more, of frozen values, and has to come out the same. */
  readonly isTwice: boolean;
}

/** Processor time past which one configuration is too slow, in milliseconds. */
const LIMIT_MS = 50;
const SAFE_LINK = /^(?:https:\/\/[^/\\?#@\s]+(?:[/?#]|$)|tel:\+?\d+$|mailto:[^<>"\s?]+\?subject=)/;
const SCIENTIFIC = /\de[+-]\d/i;
const SAFE_PICTURE = /^(?:https:\/\/[^/\\?#@\s]|\/(?![/\\]))/;

const languages = new Map<string, Language>();

function languageOf(settings: Settings): Language {
  const { lang } = settings;
  if (Object.keys(settings.sentences).length > 0) return createLanguage(lang, writeAmounts, ownerWords(settings));
  const language = languages.get(lang) ?? createLanguage(lang, writeAmounts);
  languages.set(lang, language);
  return language;
}

function resolve(page: Page, isFrozen = false): ResolvedSettings {
  return resolveSettings(sourcesOf(page, asWritten, isFrozen), {
    hasLanguage: (tag) => findLanguage(tag) !== undefined, ...(page.today ? { today: page.today } : {}),
  });
}

const nothing = (): void => undefined;

/** The widget's state after the visitor came, answered everything at once and then changed one answer. */
function explorerOf({ settings }: ResolvedSettings, { page, visitor }: FuzzCase): Explorer {
  const today = page.today || '2026-11-22';
  const begun = withPageAnswers(visitFor(settings), visitor.answers);
  // Health answers that a page sets count as confirmed here, so that everything a result can show is made.
  const confirmed: VisitState = { ...begun, unconfirmed: new Set(), pricing: visitor.pricing };
  const visit = nextVisit(confirmed, { type: 'change', id: 'severity', values: ['lot'] });
  return {
    ...viewOf(visit), ...workOut(visit, settings, today), settings, today, headingLevel: settings.headingLevel, language: languageOf(settings),
    takesFocus: false, send: nothing, act: () => true, tell: () => true, announce: nothing, bring: () => Promise.resolve(true), speak: nothing, report: nothing,
  };
}

function linksOf({ settings: { bookUrl, handoffUrl, whatsapp, phone, email, stories } }: ResolvedSettings): readonly (readonly [string, RegExp])[] {
  return [
    [bookUrl, SAFE_LINK], [handoffUrl, SAFE_LINK], [phone && `tel:${phone}`, SAFE_LINK], [whatsapp, /^\+\d+$/], [email, /^[^\s<>"?&:/]+@[^\s<>"?&:/]+$/],
    ...stories.flatMap(({ photos }) => (photos ? [[photos.before.src, SAFE_PICTURE] as const, [photos.after.src, SAFE_PICTURE] as const] : [])),
  ];
}

function faultsOfProblem(problem: Problem): readonly string[] {
  const line = problemText(problem);
  return [
    ...(/^TX-CFG-\d{3}$/.test(problem.code) ? [] : [`a problem with the code ${problem.code}`]),
    ...(typeof problem.path === 'string' && problem.path ? [] : [`${problem.code} has no path`]),
    ...(NONSENSE.test(line) ? [`a problem that says: ${line}`] : []),
    ...(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line) ? [`a problem with control characters: ${line}`] : []),
  ];
}

/** What came of one case: settings and problems, and everything that is made of them as texts. */
export interface CaseOutcome {
  readonly resolved: ResolvedSettings;
  readonly hasCost: boolean;
  readonly texts: readonly string[];
}

function outcomeOfCase(fuzz: FuzzCase, isFrozen = false): CaseOutcome {
  const resolved = resolve(fuzz.page, isFrozen);
  const explorer = explorerOf(resolved, fuzz);
  const visit = visitOfLink(withPageAnswers(visitFor(resolved.settings), fuzz.visitor.answers), fuzz.visitor.fragment);
  return { resolved, hasCost: Boolean(explorer.outcome?.plan?.cost), texts: textsIn([everyText(explorer), summarise(visit, resolved.settings, explorer.today)]) };
}

function processorMs(run: () => unknown): number {
  const { user, system } = process.cpuUsage();
  run();
  const used = process.cpuUsage({ user, system });
  return (used.user + used.system) / 1000;
}

/** Whether a case takes longer than it may. One that seems to by the clock is measured three times more, so that other work on the machine makes nothing slow. */
function isSlow(run: () => unknown): boolean {
  const start = performance.now();
  run();
  return performance.now() - start > LIMIT_MS && [1, 2, 3].every(() => processorMs(run) > LIMIT_MS);
}

/** All that is wrong with what comes of a case; nothing where all is well. Throws what the widget's own code throws. Tells `see` what came of it. */
export function faultsOf(fuzz: FuzzCase, see: (made: CaseOutcome) => void = nothing): readonly string[] {
  let made: CaseOutcome | undefined;
  const run = (): void => { made = outcomeOfCase(fuzz); };
  const slow = isSlow(run);
  if (!made) return ['nothing came of it'];
  see(made);
  const { resolved, texts } = made;
  const bad = NONSENSE.test(texts.join('\n')) ? texts.filter((text) => NONSENSE.test(text)) : [];
  // The ids of a calendar file are no numbers, and an owner's own words stay as they wrote them.
  const own = textsIn(resolved.settings).filter((text) => SCIENTIFIC.test(text));
  const scientific = texts.find((text) => SCIENTIFIC.test(own.reduce((rest, word) => rest.replaceAll(word, ''), text)) && !text.startsWith('BEGIN:VCALENDAR'));
  return [
    ...(scientific === undefined ? [] : [`a scientific number: ${scientific}`]),
    ...(slow ? [`more than ${LIMIT_MS} ms`] : []),
    ...bad.slice(0, 3).map((text) => `a text that says: ${text.slice(0, 200)}`),
    ...resolved.problems.flatMap(faultsOfProblem),
    ...linksOf(resolved).filter(([address, safe]) => address !== '' && !safe.test(address)).map(([address]) => `the address ${address}`),
    ...(fuzz.isTwice && JSON.stringify(outcomeOfCase(fuzz, true)) !== JSON.stringify(made) ? ['another result for the same page'] : []),
    ...('polluted' in {} || Object.keys(Object.prototype).length > 0 ? ['a changed prototype'] : []),
  ];
}
