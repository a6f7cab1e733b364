import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Problem } from '../config/settings.js';
import { tell } from './events.js';

/** Tells whoever reads the console, and how to see all of it at once. */
export function warn({ code, path, found, expected, fix }: Problem): void {
  console.warn(`treatment-explorer ${code} ${path}: found ${found}, expected ${expected}. ${fix} ?tx-check`);
}

/**
 * Tells the owner of faults: one warning and one `tx-error` event for each code and path, however often it comes. What is
 * found before the widget is on the page is told when it comes there, since nobody could hear it earlier.
 */
export class Reporter implements ReactiveController {
  /** Each problem told so far, by code and path. For the self-check. */
  readonly told = new Map<string, Problem>();
  private untold: Pick<Problem, 'code' | 'path'>[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const { code, path } of this.untold.splice(0)) tell(this.host, 'tx-error', { code, path });
  }

  report(problem: Problem): void {
    const { code, path } = problem;
    const key = `${code} ${path}`;
    if (this.told.has(key)) return;
    this.told.set(key, problem);
    warn(problem);
    if (this.host.isConnected) tell(this.host, 'tx-error', { code, path });
    else this.untold.push({ code, path });
  }
}
