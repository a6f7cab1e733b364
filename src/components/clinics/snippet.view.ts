/** The widget's script by its usual name, with anything a release or an optimiser puts around it. */
const NAME = /\/treatment-explorer(?!\.check)[\w.-]*\.m?js(?:[?#]|$)/;

/** Where this page has the widget's script from, and whether it is a module. */
export interface ScriptSource {
  readonly address: string;
  readonly isModule: boolean;
}

/** The script of this page that another page can have as well; `undefined` where there is none. */
export function scriptSource(): ScriptSource | undefined {
  for (const { src, type, dataset } of document.querySelectorAll('script')) {
    if (/^https?:/.test(src) && (NAME.test(src) || dataset['treatmentExplorer'] !== undefined)) return { address: src.replace(/[?#].*/, ''), isModule: type === 'module' };
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

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
