import type { Problem } from '../config/settings.js';
import { tell } from './events.js';

/** Tells the owner of faults: one warning and one `tx-error` event for each code and path, however often it comes. */
export class Reporter {
  private readonly told = new Set<string>();

  constructor(private readonly host: HTMLElement) {}

  report(problem: Problem): void {
    const { code, path, found, expected, fix } = problem;
    const key = `${code} ${path}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    console.warn(`treatment-explorer ${code} ${path}: found ${found}, expected ${expected}. ${fix}`);
    tell(this.host, 'tx-error', { code, path });
  }
}
