import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { OnDemand } from '../state/explorer.js';
import type { Step } from '../state/visit.js';
import { hasPart, loadPart, missingPart, type PartName } from './parts.js';
import type { Reporter } from './reporter.js';

/**
 * Brings the parts of the widget before they are needed: the quiz when the visitor comes near, the result while they
 * answer. A part that cannot be had is told once, and asked for again when the visitor tries again.
 */
export class PartController implements ReactiveController {
  /** The part that is needed now and could not be had. */
  failed: PartName | undefined;

  /** For listeners: the visitor is about to begin. */
  readonly warm = (): void => {
    if (!hasPart('quiz')) void this.bring('quiz', false);
  };

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly reporter: Reporter,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.failed = undefined;
  }

  /** Whether a step can be shown now. */
  canShow(step: Step): boolean {
    return step === 'concern' ? this.failed !== 'quiz' : hasPart(partOf(step));
  }

  /** Brings what keeps a visit, with the quiz: something waits for it. */
  async need(): Promise<void> {
    await this.bring('quiz', true);
    if (this.host.isConnected) this.host.requestUpdate();
  }

  /** Brings the part of a step, then the one after it. The host is drawn anew when the step can be shown. */
  async prepare(step: Step): Promise<void> {
    if (step === 'concern') return;
    const needed = partOf(step);
    if (!hasPart(needed)) {
      await this.bring(needed, true);
      if (this.host.isConnected) this.host.requestUpdate();
    }
    await this.bring('setup', false);
    await this.bring(needed === 'quiz' ? 'result' : 'quiz', false);
  }

  /** Brings what a visitor opened. A part that does not come is told once; what was opened says so itself. */
  async open(name: OnDemand): Promise<boolean> {
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

function partOf(step: Exclude<Step, 'concern'>): PartName {
  return step === 'result' ? 'result' : 'quiz';
}
