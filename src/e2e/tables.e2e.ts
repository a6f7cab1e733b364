import { STATES } from './access-list.js';
import { bring, lookAt } from './access-view.js';
import { expect, test } from './support.js';

const state = STATES.find(({ name }) => name === 'worth discussing: face');

/** Figures in tables that run over two lines, and how many were looked at. */
const readTables = (widget: Element): { broken: string[]; looked: number } => {
  const below = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? below(one.shadowRoot) : [])]);
  const cells = below(widget.shadowRoot ?? widget).filter((one) => one.localName === 'td' && /\d/.test(one.textContent ?? ''));
  const linesOf = (cell: Element): number => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  return { broken: cells.filter((cell) => linesOf(cell) > 1).map(({ textContent }) => textContent ?? ''), looked: cells.length };
};

test('no figure in the table of a chart is broken into two lines, in any language, on a narrow phone and on a wide page', async ({ host }) => {
  if (!state) throw new Error('no such state');
  const widget = await bring(state, host);
  for (const language of ['English', 'Urdu', 'Arabic'] as const) {
    for (const width of [320, 360, 720, 1100] as const) {
      await lookAt(widget, { look: 'light', language, width });
      const { broken, looked } = await widget.evaluate(readTables);
      expect(looked, 'there is a table open').toBeGreaterThan(30);
      expect.soft(broken, `${language}, ${width} px`).toEqual([]);
    }
  }
});
