import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { chartDataOf, rowOf } from '../../testing/charts.js';
import type { ChartData } from './chart-data.js';
import { draw } from './draw.js';
import type { DrawInput } from './drawing.js';

const look = {
  band: 'rgb(10, 20, 30)', likely: 'rgb(200, 0, 0)', mid: 'rgb(0, 200, 0)', surface: 'rgb(255, 255, 255)',
  otherBand: 'rgb(90, 90, 90)', other: 'rgb(0, 0, 0)', ground: 'rgb(240, 240, 240)',
};
const geometry = { width: 200, height: 40, left: 0, right: 200, centres: [20], thickness: 14 };

function inputOf(low: number, high: number | null, change: Partial<DrawInput> = {}): DrawInput {
  const rows = [rowOf({ isOwn: true, band: { low, high } })];
  return { data: oneRow(rows), geometry, look, isRtl: false, ...change };
}

function oneRow(rows: ChartData['rows']): ChartData {
  return chartDataOf({ rows, axis: { max: 10, ticks: [] } });
}

const mountCanvas = (): Promise<HTMLCanvasElement> => fixture(html`<canvas></canvas>`);

/** The colour at a place of the drawing, in CSS px. */
function colourAt(canvas: HTMLCanvasElement, x: number, y = 20): string {
  const ratio = canvas.width / 200;
  const [red, green, blue, alpha] = canvas.getContext('2d')?.getImageData(x * ratio, y * ratio, 1, 1).data ?? [];
  return alpha === 0 ? 'nothing' : `rgb(${red}, ${green}, ${blue})`;
}

describe('drawing', () => {
  it('paints a band from its lowest to its highest value', async () => {
    const canvas = await mountCanvas();
    const drawing = draw(canvas, inputOf(2, 5));
    expect(colourAt(canvas, 20)).to.equal('nothing');
    expect(colourAt(canvas, 60)).to.equal(look.band);
    expect(colourAt(canvas, 120)).to.equal('nothing');
    drawing.destroy();
  });

  it('paints a band that begins at nothing, and one without length', async () => {
    const canvas = await mountCanvas();
    const first = draw(canvas, inputOf(0, 5));
    expect(colourAt(canvas, 4)).to.equal(look.band);
    expect(colourAt(canvas, 120)).to.equal('nothing');
    first.destroy();
    const second = draw(canvas, inputOf(0, 0));
    expect(colourAt(canvas, 3)).to.equal(look.band);
    expect(colourAt(canvas, 20)).to.equal('nothing');
    second.destroy();
  });

  it('paints as many marks as there are, where rows come and go', async () => {
    const canvas = await mountCanvas();
    const drawing = draw(canvas, inputOf(2, 5));
    drawing.update({ ...inputOf(2, 5), data: oneRow([]) }, false);
    expect(colourAt(canvas, 60)).to.equal('nothing');
    const likely = rowOf({ isOwn: true, band: { low: 2, high: 8 }, likely: 4 });
    drawing.update({ ...inputOf(2, 5), data: oneRow([likely]) }, false);
    expect(colourAt(canvas, 80)).to.equal(look.likely);
    drawing.destroy();
  });

  it('paints from right to left', async () => {
    const canvas = await mountCanvas();
    const drawing = draw(canvas, inputOf(2, 5, { isRtl: true }));
    expect(colourAt(canvas, 60)).to.equal('nothing');
    expect(colourAt(canvas, 130)).to.equal(look.band);
    drawing.destroy();
  });

  it('lets a band without an upper end fade', async () => {
    const canvas = await mountCanvas();
    const drawing = draw(canvas, inputOf(2, null));
    expect(colourAt(canvas, 60)).to.equal(look.band);
    expect([look.band, 'nothing']).to.not.include(colourAt(canvas, 190));
    drawing.destroy();
  });

  it('paints the likely mark over the band, and visits as dots and rings', async () => {
    const canvas = await mountCanvas();
    const marked = rowOf({ isOwn: true, band: { low: 2, high: 8 }, likely: 4 });
    const first = draw(canvas, { data: oneRow([marked]), geometry, look, isRtl: false });
    expect(colourAt(canvas, 80)).to.equal(look.likely);
    first.destroy();
    const visits = rowOf({ isOwn: true, points: [{ at: 2, kind: 'course' }, { at: 6, kind: 'top-up' }] });
    const second = draw(canvas, { data: oneRow([visits]), geometry, look, isRtl: false });
    expect(colourAt(canvas, 40)).to.equal(look.likely);
    expect(colourAt(canvas, 120)).to.equal(look.surface);
    expect(colourAt(canvas, 115)).to.equal(look.likely);
    second.destroy();
  });

  it('paints columns that stand up', async () => {
    const canvas = await mountCanvas();
    const upright = { width: 200, height: 120, left: 50, right: 86, centres: [68], thickness: 36, upright: { top: 10, bottom: 110 } };
    const rows = [rowOf({ isOwn: true, band: { low: 2, high: 6 }, likely: 5 })];
    const drawing = draw(canvas, { ...inputOf(0, 0, { geometry: upright }), data: oneRow(rows) });
    expect(colourAt(canvas, 68, 100)).to.equal('nothing');
    expect(colourAt(canvas, 55, 80)).to.equal(look.band);
    expect(colourAt(canvas, 68, 60)).to.equal(look.likely);
    expect(colourAt(canvas, 68, 40)).to.equal('nothing');
    drawing.destroy();
  });

  it('throws where the canvas gives nothing to draw on', async () => {
    const canvas = await mountCanvas();
    for (const context of [null, {}]) {
      canvas.getContext = (() => context) as unknown as typeof canvas.getContext;
      expect(() => draw(canvas, inputOf(2, 5))).to.throw('no 2d context');
    }
  });

  it('shows new values at once where motion is not wanted', async () => {
    const canvas = await mountCanvas();
    const drawing = draw(canvas, inputOf(2, 5));
    drawing.update(inputOf(6, 9), false);
    expect(colourAt(canvas, 60)).to.equal('nothing');
    expect(colourAt(canvas, 150)).to.equal(look.band);
    drawing.destroy();
  });

  it('moves to new values where motion is welcome', async () => {
    const canvas = await mountCanvas();
    const drawing = draw(canvas, inputOf(2, 5));
    drawing.update(inputOf(6, 9), true);
    expect(colourAt(canvas, 60)).to.equal(look.band);
    await waitUntil(() => colourAt(canvas, 150) === look.band);
    drawing.destroy();
  });

  it('draws on a page that has broken Intl and added to every object', async () => {
    const canvas = await mountCanvas();
    const added = ['currency', 'style', 'animation', 'each'] as const;
    const prototype = Object.prototype as Record<string, unknown>;
    const { NumberFormat } = Intl;
    for (const name of added) prototype[name] = 'of the page';
    Intl.NumberFormat = (() => { throw new RangeError('broken'); }) as unknown as typeof NumberFormat;
    try {
      const drawing = draw(canvas, inputOf(2, 5));
      expect(colourAt(canvas, 60)).to.equal(look.band);
      drawing.destroy();
    } finally {
      Intl.NumberFormat = NumberFormat;
      for (const name of added) Reflect.deleteProperty(prototype, name);
    }
  });
});
