import type { Guest } from '../guest.js';
import { SCRIPT, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { onPage } from './on-page.js';

/**
 * A translator of pages: it takes each text away and puts two elements with another text in its place, in shadow trees too,
 * again and again while the page changes, and turns the page's language and direction.
 */
const translator = (reaches: 'page' | 'all', dir: string): string => `<script>{
  const MARK = ' \\u00b7';
  const translate = (root) => {
    for (const node of [...root.childNodes]) {
      if (node.nodeType === 3 && node.data.trim() && !node.data.endsWith(MARK)) {
        const outer = document.createElement('font'), inner = document.createElement('font');
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.append(node.data + MARK);
        outer.append(inner);
        node.replaceWith(outer);
      } else if (node.nodeType === 1 && !/^(script|style|textarea|treatment-explorer)$/.test(node.localName)) translate(node);
      if (${reaches === 'all'} && node.nodeType === 1 && node.shadowRoot) translate(node.shadowRoot);
    }
  };
  addEventListener('load', () => {
    document.documentElement.lang = 'ur';
    document.documentElement.dir = '${dir}';
    document.documentElement.className = 'translated-${dir}';
    translate(document.body);
    setInterval(() => translate(document.body), 40);
  });
}</script>`;

/** What the visitor sees is what was last said: no words of an earlier screen stay behind. */
async function isUpToDate(guest: Guest): Promise<void> {
  await guest.tap('button', 'Clear my answers');
  await guest.until('the first screen is there again', async () => (await guest.ask('screen')).kind === 'first');
  const words = await guest.ask('words');
  if (/Question \d|How we work this out/.test(words)) throw new Error(`words of an earlier screen stay: ${words.slice(0, 200)}`);
}

/** What is not translated stays English, and is read from left to right. */
async function staysEnglish(guest: Guest): Promise<void> {
  const frame = await guest.evaluate(() => {
    const found = document.querySelector('treatment-explorer')?.shadowRoot?.querySelector('[lang]');
    return found ? `${found.getAttribute('lang')} ${getComputedStyle(found).direction}` : 'nothing';
  });
  if (frame !== 'en ltr') throw new Error(`English from left to right has become ${frame}`);
}

/** Pages in the hands of a browser's translator. */
export const translatedRows: readonly Row[] = [
  onPage('H41', 'a page whose own words are translated, and turned from right to left', { head: translator('page', 'rtl'), body: `${SCRIPT}<p>Welcome to the clinic.</p>${WIDGET}` }, { then: staysEnglish }),
  onPage('H41', 'a page whose every word is translated, those of the widget too: each step shows its own words', { head: translator('all', 'ltr'), body: `${SCRIPT}<p>Welcome.</p>${WIDGET}` }, { then: isUpToDate }),
];
