import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { Scheduler } from '../lib/scheduler.js';

/** How long a sentence stays before it is cleared, so that nobody reads it again by chance. */
const KEPT_MS = 5000;

/** The one polite live region of a widget. It stands from the first render, empty, and says one sentence per change. */
export class LiveRegion implements ReactiveController {
  sentence = '';
  private readonly scheduler = new Scheduler();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  say(sentence: string): void {
    this.scheduler.stop();
    this.sentence = sentence;
    if (sentence) this.scheduler.after('clear', KEPT_MS, () => this.say(''));
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.scheduler.stop();
    this.sentence = '';
  }
}
