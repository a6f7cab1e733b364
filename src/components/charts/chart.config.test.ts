import { expect } from '@open-wc/testing';

import { chartConfig, datasetsOf } from './chart.config.js';
import type { ChartRow } from './chart-data.js';
import type { DrawInput } from './drawing.js';
import { chartDataOf, rowOf } from '../../testing/charts.js';

const look = {
  band: 'band', likely: 'likely', mid: 'mid', surface: 'surface', otherBand: 'otherBand', other: 'other', ground: 'ground',
};

function inputOf(rows: readonly ChartRow[], change: Partial<DrawInput> = {}): DrawInput {
  const centres = rows.map((_row, index) => 10 + index * 20);
  return {
    data: chartDataOf({ rows, axis: { max: 10, ticks: [] } }), look, isRtl: false,
    geometry: { width: 220, height: 100, left: 10, right: 210, centres, thickness: 14 }, ...change,
  };
}

const fade = (low: number): string => `fade from ${low}`;
const NAMES = ['bands', 'inner', 'halo', 'likely', 'course', 'topUps'] as const;

function drawn(input: DrawInput) {
  const sets = datasetsOf(input, fade);
  const named = Object.fromEntries(NAMES.map((name, index) => [name, sets[index]]));
  return named as Record<(typeof NAMES)[number], Record<string, unknown> & { data: unknown[] }>;
}

describe('configuration of a chart', () => {
  it('draws each row at its place: band from low to high, likely mark, visits', () => {
    const { bands, likely, course, topUps } = drawn(inputOf([
      rowOf({ band: { low: 3, high: 6 }, likely: 4 }),
      rowOf({ points: [{ at: 0, kind: 'course' }, { at: 5, kind: 'course' }, { at: 9, kind: 'top-up' }] }),
    ]));
    expect(bands.data).to.deep.equal([{ x: [3, 6], y: 10 }]);
    expect(likely.data).to.deep.equal([{ x: 4, y: 10 }]);
    expect(course.data).to.deep.equal([{ x: 0, y: 30 }, { x: 5, y: 30 }]);
    expect(topUps.data).to.deep.equal([{ x: 9, y: 30 }]);
  });

  it('draws what open answers leave possible inside the band, and nothing of it for other rows', () => {
    const { bands, inner } = drawn(inputOf([rowOf({ band: { low: 3, high: 9 }, inner: { low: 4, high: 6 } }), rowOf({ band: { low: 1, high: 2 } })]));
    expect(inner.data).to.deep.equal([{ x: [4, 6], y: 10 }]);
    expect(inner['barThickness']).to.be.lessThan(bands['barThickness'] as number);
  });

  it('gives the visitor’s own row the accent, and the others grey', () => {
    const rows = [rowOf({ isOwn: true, band: { low: 1, high: 2 }, likely: 1 }), rowOf({ band: { low: 1, high: 2 }, likely: 2 })];
    const { bands, likely } = drawn(inputOf(rows));
    expect(bands['backgroundColor']).to.deep.equal(['band', 'otherBand']);
    expect(likely['pointBorderColor']).to.deep.equal(['likely', 'other']);
  });

  it('fills a course visit and leaves a top-up hollow', () => {
    const row = rowOf({ isOwn: true, points: [{ at: 0, kind: 'course' }, { at: 4, kind: 'top-up' }] });
    const { course, topUps } = drawn(inputOf([row]));
    expect(course['pointBackgroundColor']).to.deep.equal(['likely']);
    expect(topUps['pointBackgroundColor']).to.deep.equal(['surface']);
    expect(topUps['pointBorderColor']).to.deep.equal(['likely']);
  });

  describe('of columns', () => {
    const rows = [rowOf({ isOwn: true, band: { low: 2, high: 6 }, likely: 4 }), rowOf({ isOwn: true, band: { low: 3, high: null } })];
    const geometry = { width: 220, height: 150, left: 10, right: 46, centres: [40, 110], thickness: 36, upright: { top: 10, bottom: 110 } };
    const input = inputOf(rows, { geometry });

    it('stands each row up at its place', () => {
      const { bands, likely } = drawn(input);
      expect(bands['indexAxis']).to.equal('x');
      expect(bands.data).to.deep.equal([{ x: 40, y: [2, 6] }, { x: 110, y: [3, 10] }]);
      expect(bands['backgroundColor']).to.deep.equal(['band', 'fade from 3']);
      expect([likely.data, likely['pointRotation']]).to.deep.equal([[{ x: 40, y: 4 }], 0]);
    });

    it('puts nothing on the line and the highest value at the top, in both reading directions', () => {
      for (const isRtl of [false, true]) {
        const { x, y } = chartConfig({ ...input, isRtl }, fade, 1).options?.scales ?? {};
        expect([x?.min, x?.max, x?.reverse]).to.deep.equal([0, 220, undefined]);
        expect([y?.min, y?.max, y?.reverse]).to.deep.equal([-4, 11, undefined]);
      }
    });
  });

  it('lets a band without an upper end fade out to the end of the axis', () => {
    const { bands, likely } = drawn(inputOf([rowOf({ isOwn: true, band: { low: 3, high: null } })]));
    expect(bands.data).to.deep.equal([{ x: [3, 10], y: 10 }]);
    expect(bands['backgroundColor']).to.deep.equal(['fade from 3']);
    expect(likely.data).to.deep.equal([]);
  });

  it('always has the same datasets, so that marks can move', () => {
    expect(datasetsOf(inputOf([]), fade)).to.have.length(NAMES.length);
    expect(datasetsOf(inputOf([rowOf({ likely: 2 })]), fade)).to.have.length(NAMES.length);
  });

  it('covers the canvas with the axis, its ends where the words left room', () => {
    const { options } = chartConfig(inputOf([]), fade, 1);
    const x = options?.scales?.['x'];
    expect([x?.min, x?.max, x?.reverse]).to.deep.equal([-0.5, 10.5, false]);
  });

  it('runs from right to left where the words do', () => {
    const input = inputOf([], { isRtl: true, geometry: { width: 220, height: 100, left: 0, right: 200, centres: [], thickness: 14 } });
    const x = chartConfig(input, fade, 1).options?.scales?.['x'];
    expect([x?.min, x?.max, x?.reverse]).to.deep.equal([-1, 10, true]);
  });

  it('follows nothing, moves nothing and asks no more than two dots a px', () => {
    const { options } = chartConfig(inputOf([]), fade, 3);
    expect(options?.animation).to.equal(false);
    expect(options?.responsive).to.equal(false);
    expect(options?.events).to.deep.equal([]);
    expect(options?.devicePixelRatio).to.equal(2);
  });
});
