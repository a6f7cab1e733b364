import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Outcome } from '../model/outcome.js';
import type { Explorer } from '../state/explorer.js';
import { missingPart } from './missing-part.js';
import { hasPart, loadPart, type PartName } from './parts.js';
import type { Reporter } from './reporter.js';

/** What tells which parts are needed. */
type Seen = Pick<Explorer, 'step' | 'outcome'>;

/**
 * Brings the parts of the widget before they are needed: the quiz when the visitor comes near, the result while they
 * answer. A part that cannot be had is told once, and asked for again when the visitor tries again.
 */
export class PartController implements ReactiveController {
  /** The part that is needed now and could not be had. */
  failed: PartName | undefined = undefined;

  /** For listeners: the visitor is about to begin. */
  readonly warm = (): void => {
    if (!hasPart('quiz')) void this.bring('quiz', false);
  };

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly reporter: Reporter,
    /** Whether a set-up waits to be read. */
    private readonly isUnread: () => boolean,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.failed = undefined;
  }

  /** Whether what the visit has come to can be shown now. */
  canShow(seen: Seen): boolean {
    if (this.failed === 'link') return false;
    if (seen.step === 'concern') return this.failed !== 'quiz';
    return this.partsOf(seen).every(hasPart) && !(seen.step === 'result' && this.isUnread());
  }

  /** Brings what a move waits for: what keeps a visit, with the quiz, and what reads a link. */
  async need(...names: readonly PartName[]): Promise<void> {
    for (const name of names) await this.bring(name, true);
    if (this.host.isConnected) this.host.requestUpdate();
  }

  /** Brings the parts of a step, then, where they came, those after it. The host is drawn anew when the step can be shown. */
  async prepare(seen: Seen): Promise<void> {
    if (seen.step === 'concern') return;
    const missing = this.partsOf(seen).filter((name) => !hasPart(name));
    for (const name of missing) await this.bring(name, true);
    if (missing.length > 0 && this.host.isConnected) this.host.requestUpdate();
    if (this.failed) return;
    await this.bring('setup', false);
    for (const name of this.laterParts(seen)) await this.bring(name, false);
  }

  /** What a step after the first cannot be shown without. */
  private partsOf({ step, outcome }: Seen): readonly PartName[] {
    if (step !== 'result') return ['quiz'];
    return [...(this.isUnread() ? ['setup' as const] : []), 'result', ...(outcome && isCareful(outcome) ? ['careful' as const] : [])];
  }

  /** What the visitor may come to next. From the health questions on, every answer can send to a doctor. */
  private laterParts(seen: Seen): readonly PartName[] {
    if (seen.step === 'result') return ['careful', 'quiz'];
    const later = this.partsOf({ ...seen, step: 'result' });
    return seen.step === 'today' || seen.step === 'ever' ? [...later, 'careful'] : later;
  }

  /** Brings what a visitor opened. A part that does not come is told once; what was opened says so itself. */
  async open(name: PartName): Promise<boolean> {
    try {
      await loadPart(name);
      return true;
    } catch (error) {
      this.reporter.report(missingPart(name, error));
      return false;
    }
  }

  private async bring(name: PartName, isNeeded: boolean): Promise<void> {
    try {
      await loadPart(name);
      if (this.failed === name) this.setFailed(undefined);
    } catch (error) {
      if (!isNeeded || !this.host.isConnected) return;
      this.setFailed(name);
      this.reporter.report(missingPart(name, error));
    }
  }

  private setFailed(name: PartName | undefined): void {
    this.failed = name;
    this.host.requestUpdate();
  }
}

/** Whether an outcome sends to a doctor, or holds no plan. */
function isCareful({ kind, screening: { verdict } }: Outcome): boolean {
  return kind !== 'plan' || verdict === 'ask-first' || verdict === 'not-now';
}
