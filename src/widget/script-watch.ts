/** What puts widgets after marked script tags comes only to pages that have one. */
export async function mountScripts(): Promise<void> {
  if (document.querySelector('script[data-treatment-explorer]')) (await import('./script-tags.js')).mountScriptTags();
}

/** Looks now, and once more when the page has been read whole. */
export function watchScriptTags(): void {
  void mountScripts();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => { void mountScripts(); }, { once: true });
}
