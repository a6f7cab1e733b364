import type { Guest } from '../guest.js';
import type { Row } from '../row.js';
import { onPage } from './on-page.js';

const tokens = (values: Readonly<Record<string, string>>, more = ''): { readonly head: string } => ({
  head: `<style>treatment-explorer { ${Object.entries(values).map(([name, value]) => `--tx-${name}: ${value};`).join(' ')} } ${more}</style>`,
});

/** Nothing sticks out, and the page can still be used by a finger. */
async function holdsTogether(guest: Guest): Promise<void> {
  const { wide, high, small, gap } = await guest.evaluate(() => {
    const widget = document.querySelector('treatment-explorer');
    const look = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? look(element.shadowRoot) : [])]);
    const inside = widget?.shadowRoot ? look(widget.shadowRoot) : [];
    const buttons = inside.filter((element) => element.matches('button.button')).map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    return {
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth, high: widget?.getBoundingClientRect().height ?? 0,
      small: buttons.filter(({ height }) => height < 40).length,
      gap: Math.max(...inside.map((element) => Number.parseFloat(getComputedStyle(element).paddingLeft) || 0)),
    };
  });
  const wrong = [
    wide > 0 && `the page can be scrolled sideways by ${wide} px`, high > 30_000 && `the widget is ${high} px high`,
    small > 0 && `${small} buttons are too low`, gap < 12 && `nothing has more than ${gap} px of room around it`,
  ].filter(Boolean);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
}

const ADDRESS = 'url("javascript:alert(1)")';

/** Custom properties of a page with values that make no sense. */
export const tokenRows: readonly Row[] = [
  onPage('H53', 'with sizes that are a million times too large', tokens({ radius: '1000000000px', scale: '1000000', density: '1000000' }), { then: holdsTogether }),
  onPage('H53', 'with sizes of nothing and less than nothing', tokens({ radius: '-50px', scale: '-1', density: '-3' }), { then: holdsTogether }),
  onPage('H53', 'with addresses where a radius, a font and a colour belong', tokens({
    radius: ADDRESS, accent: ADDRESS, font: `${ADDRESS}, 12px`,
  }, 'html { --tx-scale: inherit; }'), { then: holdsTogether, warnings: [/TX-THEME.*javascript/] }),
];
