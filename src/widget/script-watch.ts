import { missingPart } from './missing-part.js';
import { warn } from './reporter.js';

/** Puts widgets after marked script tags. What does so comes only to pages that have one. */
export async function mountScripts(): Promise<void> {
  if (!document.querySelector('script[data-treatment-explorer]')) return;
  try {
    (await import('./script-tags.js')).mountScriptTags();
  } catch (error) {
    warn(missingPart('script-tags', error));
  }
}

/** Looks now, and once more when the page has been read whole. */
export function watchScriptTags(): void {
  void mountScripts();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => { void mountScripts(); }, { once: true });
}
