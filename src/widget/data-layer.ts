import { ContextEvent } from '@lit/context';

import type { Problem, Settings } from '../config/settings.js';
import type { Age } from '../model/answers.js';
import { type Explorer, explorerContext } from '../state/explorer.js';
import { phaseOf } from './events.js';
import type { SetPlace } from './when-set.js';

const LEVELS: readonly string[] = ['off', 'steps', 'answers'] satisfies readonly Settings['analytics'][];
const ANSWERS = LEVELS.indexOf('answers');

/** Answers on the plan that an explicit second consent may cover. Never age or a safety answer. */
const TOLD = ['concern', 'goal', 'severity', 'duration', 'area', 'sun', 'trigger', 'weight'] as const;

// Not the rule of the model: what is told stays small, and apart from what the result brings.
const ADULT: ReadonlySet<Age | undefined> = new Set<Age>(['18-34', '35-54', '55-plus']);

const followed = new WeakMap<HTMLElement, VisitLog>();

/** Tells the page's analytics of a widget from now on, as far as the owner and the visitor allow at each moment. */
export function followVisit(place: SetPlace): void {
  const { host } = place;
  const log = followed.get(host) ?? new VisitLog(place);
  followed.set(host, log);
  log.follow();
}

/** What a page is given of one thing that happened: plain data, names held by docs/events.md. */
type Entry = Readonly<Record<string, string | number | null>> & { readonly event: string };

/**
 * Pushes what happens to the `dataLayer` array of the page, once the visitor has consented and never what came before.
 * Nothing is sent by the widget itself.
 */
class VisitLog {
  /** The phase told last; empty where nothing may be told. */
  private phase = '';
  private hasToldAnswers = false;

  constructor(private readonly place: SetPlace) {
    const { host } = place;
    host.addEventListener('tx-step', this.follow);
    host.addEventListener('tx-result', () => this.tell({ event: 'tx_result' }));
    host.addEventListener('tx-cta', ({ detail }) => this.tell({ event: 'tx_cta', tx_kind: detail.kind }));
    host.addEventListener('tx-reset', ({ detail }) => this.tell({ event: 'tx_reset', tx_reason: detail.reason }));
  }

  /** Tells where the visitor is, if they have moved on since or have only now consented. */
  readonly follow = (): void => {
    const explorer = this.look();
    // A visit that began anew is another one.
    if (explorer && !explorer.answers.age) this.hasToldAnswers = false;
    const level = explorer ? this.levelNow(explorer) : 0;
    const phase = explorer && level > 0 ? phaseOf(explorer.step) : '';
    if (phase && phase !== this.phase) this.push({ event: 'tx_step', tx_phase: phase });
    this.phase = phase;
    if (explorer && level === ANSWERS) this.tellAnswers(explorer);
  };

  private tell(entry: Entry): void {
    const explorer = this.look();
    if (explorer && this.levelNow(explorer) > 0) this.push(entry);
  }

  /** Once in a visit, when the questions on the plan are done and an adult has said so. */
  private tellAnswers(explorer: Explorer): void {
    const { answers, step, unconfirmed } = explorer;
    const isDone = ['safety', 'result'].includes(phaseOf(step)) && !unconfirmed.has('age') && ADULT.has(answers.age);
    if (!isDone || this.hasToldAnswers) return;
    this.hasToldAnswers = true;
    this.push({ event: 'tx_answers', ...Object.fromEntries(TOLD.map((id) => [`tx_${id}`, answers[id] ?? null])) });
  }

  /** The lower one of what the owner asked for and what the visitor allows. */
  private levelNow({ settings }: Explorer): number {
    const { consent } = this.place.host;
    // Consent tools are fond of `true`.
    const given = typeof consent === 'string' ? consent.trim() : asText(consent);
    if (given && given !== 'none' && !LEVELS.includes(given)) this.place.reporter.report(unknownConsent(given));
    return Math.max(0, Math.min(LEVELS.indexOf(settings.analytics), LEVELS.indexOf(given)));
  }

  /** The visit as it stands. */
  private look(): Explorer | undefined {
    let seen: Explorer | undefined;
    const { frame } = this.place;
    frame.dispatchEvent(new ContextEvent(explorerContext, frame, (explorer) => { seen = explorer; }));
    return seen;
  }

  private push(entry: Entry): void {
    const { reporter } = this.place;
    const layer = (window as { dataLayer?: unknown }).dataLayer;
    if (!Array.isArray(layer)) {
      reporter.report(noDataLayer());
      return;
    }
    try {
      layer.push({ ...entry, tx_version: 1 });
    } catch (error) {
      reporter.report(failedPush(error));
    }
  }
}

/** A value of another kind; empty where none was given. */
function asText(value: unknown): string {
  return value === null || value === undefined ? '' : value === true ? 'true' : typeof value;
}

function unknownConsent(found: string): Problem {
  return {
    code: 'TX-STAT-001', path: 'consent', found, expected: 'none, steps or answers', fix: 'Nothing is told until it is one of these.',
  };
}

function noDataLayer(): Problem {
  return {
    code: 'TX-STAT-002', path: 'analytics', found: 'no dataLayer', expected: 'an array window.dataLayer of the page',
    fix: 'Put the tag manager, or window.dataLayer = [], before the widget.',
  };
}

function failedPush(error: unknown): Problem {
  return {
    code: 'TX-STAT-003', path: 'analytics', found: String(error).slice(0, 60), expected: 'a dataLayer that takes entries',
    fix: 'See what the page has put in place of dataLayer.push.',
  };
}
