import type { ChartConfiguration, ChartDataset } from 'chart.js';

import type { ChartPoint, ChartRow } from './chart-data.js';
import type { DrawInput } from './drawing.js';

export type Kind = 'bar' | 'scatter';
type Config = ChartConfiguration<Kind, Spot[]>;
type Dataset = ChartDataset<Kind, Spot[]>;

/** One bar or mark. Rows are measured on the page, so `y` is px from the top of the canvas. */
export interface Spot {
  readonly x: number | [number, number];
  readonly y: number;
}

type PlacedRow = ChartRow & { readonly y: number };
type PlacedPoint = ChartPoint & { readonly y: number; readonly isOwn: boolean };

/** The paint of a band that has no upper end: it fades out from `low` to the end of the axis. */
export type Fade = (low: number) => string | CanvasGradient;

/** Sizes in px are drawn for bands this high, and grow with them. */
const DRAWN_FOR_PX = 14;
const MAX_PIXEL_RATIO = 2;

/** The chart for what was measured and seen on the page. It follows nothing by itself, and writes no text. */
export function chartConfig(input: DrawInput, fade: Fade, pixelRatio: number): Config {
  return {
    type: 'bar',
    data: { datasets: datasetsOf(input, fade) },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: Math.min(pixelRatio, MAX_PIXEL_RATIO),
      events: [],
      layout: { autoPadding: false, padding: 0 },
      scales: scalesOf(input),
    },
  };
}

/** Always the same five, so that marks can move: bands, likely marks on their halo, course visits, top-ups. */
export function datasetsOf({ data, geometry, look }: DrawInput, fade: Fade): Dataset[] {
  const rows: readonly PlacedRow[] = data.rows.map((row, index) => ({ ...row, y: geometry.centres[index] ?? 0 }));
  const marked = rows.filter(({ likely }) => likely !== null);
  const visits: readonly PlacedPoint[] = rows.flatMap(({ points, y, isOwn }) =>
    points.map((point) => ({ ...point, y, isOwn })));
  const unit = geometry.thickness / DRAWN_FOR_PX;
  const pointColour = ({ isOwn }: PlacedPoint): string => (isOwn ? look.likely : look.mid);
  return [
    bandDataset(rows, fade, { data, geometry, look }),
    markDataset(marked, () => look.surface, 8 * unit, geometry.thickness),
    markDataset(marked, ({ isOwn }) => (isOwn ? look.likely : look.other), 4 * unit, geometry.thickness),
    pointDataset(visits.filter(({ kind }) => kind === 'course'), pointColour, pointColour, unit),
    pointDataset(visits.filter(({ kind }) => kind === 'top-up'), () => look.surface, pointColour, unit),
  ].map((dataset, index, all) => ({ ...dataset, order: all.length - index, clip: false }));
}

function bandDataset(rows: readonly PlacedRow[], fade: Fade, { data, geometry, look }: Omit<DrawInput, 'isRtl'>): Dataset {
  const banded = rows.flatMap(({ band, y, isOwn }) => (band ? [{ band, y, isOwn }] : []));
  return {
    type: 'bar', indexAxis: 'y', grouped: false, borderSkipped: false, borderRadius: 4, minBarLength: 8,
    barThickness: geometry.thickness,
    data: banded.map(({ band, y }): Spot => ({ x: [band.low, band.high ?? data.axis.max], y })),
    backgroundColor: banded.map(({ band, isOwn }) => {
      if (band.high === null) return fade(band.low);
      return isOwn ? look.band : look.otherBand;
    }),
  };
}

/** Upright marks that stand a little over the band. */
function markDataset(
  rows: readonly PlacedRow[], colour: (row: PlacedRow) => string, width: number, thickness: number,
): Dataset {
  return {
    type: 'scatter', indexAxis: 'x', pointStyle: 'line', pointRotation: 90, pointRadius: thickness / 2 + 3,
    pointBorderWidth: width, pointBorderColor: rows.map(colour),
    data: rows.map(({ likely, y }): Spot => ({ x: likely ?? 0, y })),
  };
}

function pointDataset(
  points: readonly PlacedPoint[], fill: (point: PlacedPoint) => string, edge: (point: PlacedPoint) => string, unit: number,
): Dataset {
  return {
    type: 'scatter', indexAxis: 'x',
    pointRadius: points.map(({ isOwn }) => (isOwn ? 5 : 4) * unit),
    pointBorderWidth: points.map(({ kind, isOwn }) => (kind === 'course' ? 0 : (isOwn ? 2.5 : 2) * unit)),
    pointBackgroundColor: points.map(fill), pointBorderColor: points.map(edge),
    data: points.map(({ at, y }): Spot => ({ x: at, y })),
  };
}

/**
 * Both scales cover the whole canvas and stay hidden: the words stand on the page. Their labels are empty strings of our
 * own, since the library's would ask Intl, which a page may have broken.
 */
function scalesOf({ data, geometry, isRtl }: DrawInput): NonNullable<NonNullable<Config['options']>['scales']> {
  const { left, right, width, height } = geometry;
  const perPx = data.axis.max / Math.max(right - left, 1);
  const [before, after] = isRtl ? [width - right, left] : [left, width - right];
  const hidden = { type: 'linear', display: false, offset: false, ticks: { callback: () => '' } } as const;
  return {
    x: { ...hidden, axis: 'x', reverse: isRtl, min: -before * perPx, max: data.axis.max + after * perPx },
    y: { ...hidden, axis: 'y', reverse: true, min: 0, max: height },
  };
}
