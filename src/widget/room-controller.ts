import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Step } from '../state/visit.js';
import type { Reporter } from './reporter.js';
import { hasRoom, loadRoom, type RoomName } from './rooms.js';

/**
 * Brings the parts of the widget before they are needed: the quiz when the visitor comes near, the result while they
 * answer. A part that cannot be had is told once, and asked for again when the visitor tries again.
 */
export class RoomController implements ReactiveController {
  /** The room that is needed now and could not be had. */
  failed: RoomName | undefined;

  /** For listeners: the visitor is about to begin. */
  readonly warm = (): void => {
    if (!hasRoom('quiz')) void this.bring('quiz', false);
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

  /** Brings the room of a step, and then the one after it. */
  prepare(step: Step): void {
    if (step === 'concern') return;
    const needed: RoomName = step === 'result' ? 'result' : 'quiz';
    void this.bring(needed, true).then(() => {
      if (needed === 'quiz') void this.bring('result', false);
      else if (!hasRoom('quiz')) void this.bring('quiz', false);
    });
  }

  private async bring(name: RoomName, isNeeded: boolean): Promise<void> {
    try {
      await loadRoom(name);
      this.setFailed(this.failed === name ? undefined : this.failed);
    } catch (error) {
      if (!isNeeded || !this.host.isConnected) return;
      this.setFailed(name);
      this.reporter.report({
        code: 'TX-LOAD-001', path: name, found: String(error).slice(0, 120), expected: 'a file of the widget',
        fix: 'Copy the whole dist/cdn folder, chunks included, and allow it in the content security policy.',
      });
    }
  }

  private setFailed(name: RoomName | undefined): void {
    if (this.failed === name) return;
    this.failed = name;
    this.host.requestUpdate();
  }
}
