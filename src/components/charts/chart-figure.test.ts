import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import type { Problem } from '../../config/settings.js';
import { define } from '../../lib/define.js';
import { chartDataOf, DrawerSpy, rowOf } from '../../testing/charts.js';
import type { ChartData } from './chart-data.js';
import { ChartFigure } from './chart-figure.js';
import { draw } from './draw.js';
import type { Drawer } from './drawing.js';

define('tx-chart', ChartFigure);

interface Mounted {
  readonly element: ChartFigure;
  readonly spy: DrawerSpy;
  readonly problems: readonly Problem[];
}

async function mount(
  { data = chartDataOf(), load, dir = 'ltr' }: { data?: ChartData; load?: () => Promise<Drawer>; dir?: string } = {},
): Promise<Mounted> {
  const spy = new DrawerSpy();
  const problems: Problem[] = [];
  const frame = await fixture<HTMLElement>(html`<div dir=${dir}>
    <tx-chart
      .data=${data}
      .load=${load ?? (() => Promise.resolve(spy.draw))}
      .report=${(problem: Problem) => void problems.push(problem)}
    ></tx-chart>
  </div>`);
  const element = frame.querySelector('tx-chart');
  if (!element) throw new Error('no chart');
  return { element, spy, problems };
}

const inside = (element: ChartFigure): ShadowRoot => element.renderRoot as ShadowRoot;
const tableButton = (element: ChartFigure): HTMLButtonElement | null => inside(element).querySelector('button');
const table = (element: ChartFigure): HTMLTableElement => inside(element).querySelector('table') as HTMLTableElement;
const isShown = (node: HTMLElement): boolean => node.getBoundingClientRect().height > 0;
const drawn = ({ spy }: Mounted): Promise<void> => waitUntil(() => spy.made.length > 0, 'no chart was drawn');
const frame = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });

describe('<tx-chart>', () => {
  it('says its sentence and its rows before anything is drawn', async () => {
    const { element, spy } = await mount();
    expect(spy.made).to.have.length(0);
    expect(inside(element).querySelector('figcaption')?.textContent).to.equal('Lines: about 4 sessions, 3 to 6.');
    expect(inside(element).querySelector('figure')?.textContent).to.contain('Scars').and.to.contain('(3 to 7)');
  });

  it('draws one chart when it is seen, in the room the words made', async () => {
    const mounted = await mount();
    await drawn(mounted);
    await frame();
    const { made, standing } = mounted.spy;
    expect(standing).to.equal(1);
    const [input] = made;
    expect(input?.data).to.equal(mounted.element.data);
    expect(input?.geometry.centres).to.have.length(2);
    expect(input?.geometry.right).to.be.greaterThan(input?.geometry.left ?? Infinity);
  });

  it('takes no room for the drawing: nothing moves when it comes', async () => {
    const mounted = await mount();
    const before = mounted.element.getBoundingClientRect().height;
    await drawn(mounted);
    expect(mounted.element.getBoundingClientRect().height).to.equal(before);
  });

  it('moves the marks of the same chart when the figures change', async () => {
    const mounted = await mount();
    const { element, spy } = mounted;
    await drawn(mounted);
    element.data = chartDataOf({ sentence: 'Lines: about 5 sessions.' });
    await waitUntil(() => spy.updates.length > 0);
    expect(spy.made).to.have.length(1);
    expect(spy.destroyed).to.equal(0);
    expect(spy.updates[0]?.input.data).to.equal(element.data);
    expect(spy.updates[0]?.moves).to.equal(true);
  });

  it('keeps marks from moving where less motion is asked for', async () => {
    const { matchMedia } = window;
    window.matchMedia = () => ({ matches: false }) as MediaQueryList;
    try {
      const mounted = await mount();
      await drawn(mounted);
      mounted.element.data = chartDataOf();
      await waitUntil(() => mounted.spy.updates.length > 0);
      expect(mounted.spy.updates[0]?.moves).to.equal(false);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('draws anew, once, when the room changes', async () => {
    const mounted = await mount();
    await drawn(mounted);
    mounted.element.style.inlineSize = '300px';
    await waitUntil(() => mounted.spy.made.length === 2);
    await frame();
    expect(mounted.spy.made).to.have.length(2);
    expect(mounted.spy.standing).to.equal(1);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`lies over its plot in each width a window is given, one after the other: ${dir}`, async () => {
      const widths: number[] = [];
      const drawer: Drawer = (canvas, input) => {
        widths.push(input.geometry.width);
        return draw(canvas, input);
      };
      const { element } = await mount({ dir, load: () => Promise.resolve(drawer) });
      const boxOf = (name: string) => inside(element).querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      for (const width of [700, 300, 500, 280]) {
        element.style.inlineSize = `${width}px`;
        await waitUntil(() => widths.at(-1) === boxOf('.plot').width + 20, `never drawn for ${width} px`);
        const [drawing, room] = [boxOf('canvas'), boxOf('.plot')];
        expect([drawing.left, drawing.right]).to.deep.equal([room.left - 10, room.right + 10]);
      }
    });

    it(`leaves the words around it free while a drawing for a wider and higher plot is still there: ${dir}`, async () => {
      const { element } = await mount({ dir, load: () => Promise.resolve(draw) });
      const boxOf = (name: string) => inside(element).querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      await waitUntil(() => inside(element).querySelector('canvas')?.style.width, 'never drawn');
      element.style.fontSize = '10px';
      element.style.inlineSize = '300px';
      const [drawing, room] = [boxOf('canvas'), boxOf('.plot')];
      expect(drawing.right).to.be.at.most(room.right + 11);
      expect(drawing.left).to.be.at.least(room.left - 11);
      expect(drawing.bottom).to.be.at.most(room.bottom + 1);
    });
  }

  it('draws anew when the page changes its colours', async () => {
    const mounted = await mount();
    await drawn(mounted);
    mounted.element.style.setProperty('--_accent-band', 'rgb(1, 2, 3)');
    await waitUntil(() => mounted.spy.made.length === 2);
    expect(mounted.spy.made[1]?.look.band).to.equal('rgb(1, 2, 3)');
    expect(mounted.spy.standing).to.equal(1);
  });

  it('runs from right to left on such a page', async () => {
    const mounted = await mount({ dir: 'rtl' });
    await drawn(mounted);
    expect(mounted.spy.made[0]?.isRtl).to.equal(true);
  });

  it('takes the chart away when it leaves, and draws it again when it returns', async () => {
    const mounted = await mount();
    const { element, spy } = mounted;
    await drawn(mounted);
    const parent = element.parentElement;
    element.remove();
    expect(spy.standing).to.equal(0);
    parent?.append(element);
    await waitUntil(() => spy.made.length === 2);
    expect(spy.standing).to.equal(1);
  });

  it('draws nothing when it left while the drawer was on its way', async () => {
    const spy = new DrawerSpy();
    const asked: { arrive: () => void }[] = [];
    const load = (): Promise<Drawer> => new Promise((resolve) => { asked.push({ arrive: () => { resolve(spy.draw); } }); });
    const { element } = await mount({ load });
    await waitUntil(() => asked.length > 0);
    element.remove();
    asked[0]?.arrive();
    await frame();
    await frame();
    expect(spy.made).to.have.length(0);
  });

  it('shows the same figures as a table on demand', async () => {
    const { element } = await mount();
    expect(isShown(table(element))).to.equal(false);
    const button = tableButton(element);
    expect(button?.textContent?.trim()).to.equal('Show as a table');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    button?.click();
    await element.updateComplete;
    expect(isShown(table(element))).to.equal(true);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(button?.textContent?.trim()).to.equal('Hide the table');
    await expect(element).to.be.accessible();
  });

  for (const [name, load] of [
    ['does not arrive', () => Promise.reject(new Error('blocked'))],
    ['fails', () => Promise.resolve<Drawer>(() => { throw new Error('no canvas'); })],
  ] as const) {
    it(`leaves the table open and tells the owner once when the drawer ${name}`, async () => {
      const { element, problems } = await mount({ load });
      await waitUntil(() => problems.length > 0);
      element.data = chartDataOf();
      await element.updateComplete;
      await frame();
      expect(problems.map(({ code }) => code)).to.deep.equal(['TX-CHART-001']);
      expect(isShown(table(element))).to.equal(true);
      expect(inside(element).querySelector('figure')?.textContent).to.contain('Scars');
      await expect(element).to.be.accessible();
    });
  }

  it('marks the progress check and the groups of a line of time', async () => {
    const data = chartDataOf({
      kind: 'timeline', check: { at: 2, text: 'Progress check' },
      rows: [rowOf({ group: 'A', label: 'Likely' }), rowOf({ group: 'B', label: 'Other' })],
    });
    const { element } = await mount({ data });
    expect(inside(element).querySelector('figure')?.textContent).to.contain('Progress check');
    element.style.setProperty('--_line-2', 'grey');
    const row = inside(element).querySelector('.checked') as HTMLElement;
    const room = row.getBoundingClientRect().bottom - (row.querySelector('.words') as HTMLElement).getBoundingClientRect().bottom;
    const line = document.createElement('i');
    line.style.cssText = `display: block; block-size: ${getComputedStyle(row).backgroundSize.replace('1.5px', '')}`;
    row.append(line);
    expect(line.offsetHeight, 'the dashed line stays under the words').to.be.within(10, room);
    line.remove();
    await expect(element).to.be.accessible();
  });
});
