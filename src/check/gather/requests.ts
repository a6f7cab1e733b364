import type { Requested } from '../facts.js';
import { isOurs } from './scripts.js';

/** A timing as browsers give it; some do not tell the status. */
type Timing = PerformanceResourceTiming & { readonly responseStatus?: number };

/** What was asked for besides the script: its own files, and the file that `config-src` names. Once each. */
export function requestsOf(scripts: readonly string[], configSrc: string | null): readonly Requested[] {
  const named = configSrc ? addressOf(configSrc) : '';
  const asked = (performance.getEntriesByType('resource') as Timing[])
    .filter(({ name }) => !scripts.includes(name) && !isCheck(name) && (name === named || isOurs(name, scripts)))
    .map(({ name, responseStatus = 0 }) => [name, { address: name, status: responseStatus }] as const);
  return [...new Map(asked).values()];
}

/** The self-check's own file is asked for by whoever looks, not by the widget. */
function isCheck(address: string): boolean {
  return /\/(?:treatment-explorer\.check|chunks\/check-[\da-f]+)\.js/.test(address);
}

function addressOf(text: string): string {
  try {
    return new URL(text, document.baseURI).href;
  } catch {
    return '';
  }
}
