import { WIDGET_SCRIPT } from '../../lib/script-name.js';

/** Where this page has the widget's script from, and whether it is a module. */
export interface ScriptSource {
  readonly address: string;
  readonly isModule: boolean;
}

/** The script of this page that another page can have as well; `undefined` where there is none. */
export function scriptSource(): ScriptSource | undefined {
  for (const { src, type, dataset } of document.querySelectorAll('script')) {
    if (/^https?:/.test(src) && (WIDGET_SCRIPT.test(src) || dataset['treatmentExplorer'] !== undefined)) return { address: src.replace(/[?#].*/, ''), isModule: type === 'module' };
  }
  return undefined;
}

/** This page without query and fragment, which may hold more than its place. */
export function pageSource(): { readonly address: string; readonly host: string } {
  const { origin, pathname, hostname } = location;
  return { address: origin + pathname, host: hostname };
}

/** The code of the explorer for another page: its script, its element, and the line that says where it comes from. */
export function snippetOf({ address, isModule }: ScriptSource, page: string, credit: string): string {
  return `<script src="${escaped(address)}" ${isModule ? 'type="module"' : 'defer'}></script>
<treatment-explorer></treatment-explorer>
<p><a href="${escaped(page)}">${escaped(credit)}</a></p>`;
}

/** As text in HTML. An address has no quotation marks of its own. */
const escaped = (text: string): string => Object.assign(document.createElement('p'), { textContent: text }).innerHTML;
