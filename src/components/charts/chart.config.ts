import type { ChartConfiguration, ChartDataset } from 'chart.js';

import type { ChartPoint, ChartRow } from './chart-data.js';
import type { DrawInput, Geometry } from './drawing.js';

export type Kind = 'bar' | 'scatter';
type Config = ChartConfiguration<Kind, Spot[]>;
type Dataset = ChartDataset<Kind, Spot[]>;

type Value = number | [number, number];

/** One bar or mark. Rows are measured on the page, so their place is px: from the top of the canvas, or from its left edge where the chart is upright. */
export interface Spot {
  readonly x: Value;
  readonly y: Value;
}

/** A value on the axis at the place of its row. */
type Placed = (value: Value, at: number) => Spot;

type PlacedRow = ChartRow & { readonly place: number };
type PlacedPoint = ChartPoint & { readonly place: number; readonly isOwn: boolean };

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

/** Always the same six, so that marks can move: bands, bands within them, likely marks on their halo, course visits, top-ups. */
export function datasetsOf({ data, geometry, look }: DrawInput, fade: Fade): Dataset[] {
  const rows: readonly PlacedRow[] = data.rows.map((row, index) => ({ ...row, place: geometry.centres[index] ?? 0 }));
  const marked = rows.filter(({ likely }) => likely !== null);
  const visits: readonly PlacedPoint[] = rows.flatMap(({ points, place, isOwn }) =>
    points.map((point) => ({ ...point, place, isOwn })));
  const unit = geometry.upright ? 1 : geometry.thickness / DRAWN_FOR_PX;
  const spot: Placed = geometry.upright ? (value, at) => ({ x: at, y: value }) : (value, at) => ({ x: value, y: at });
  const pointColour = ({ isOwn }: PlacedPoint): string => (isOwn ? look.likely : look.mid);
  const datasets = [
    bandDataset(rows, fade, { data, geometry, look }, spot),
    innerDataset(rows, geometry, look.mid, spot),
    markDataset(marked, () => look.surface, 8 * unit, geometry, spot),
    markDataset(marked, ({ isOwn }) => (isOwn ? look.likely : look.other), 4 * unit, geometry, spot),
    pointDataset(visits.filter(({ kind }) => kind === 'course'), pointColour, pointColour, unit, spot),
    pointDataset(visits.filter(({ kind }) => kind === 'top-up'), () => look.surface, pointColour, unit, spot),
  ];
  // The list is not asked for from `map`: Prototype.js gives it on without.
  // What a list is asked for is its own: a page may have put `hidden` on Object.prototype.
  return datasets.map((dataset, index) => ({ ...dataset, order: datasets.length - index, clip: false, hidden: false, label: '' }));
}

function bandDataset(
  rows: readonly PlacedRow[], fade: Fade, { data, geometry, look }: Omit<DrawInput, 'isRtl'>, spot: Placed,
): Dataset {
  const banded = rows.flatMap(({ band, place, isOwn }) => (band ? [{ band, place, isOwn }] : []));
  return {
    type: 'bar', indexAxis: geometry.upright ? 'x' : 'y', grouped: false, borderSkipped: false, borderRadius: 4, minBarLength: 8,
    barThickness: geometry.thickness,
    data: banded.map(({ band, place }) => spot([band.low, band.high ?? data.axis.max], place)),
    backgroundColor: banded.map(({ band, isOwn }) => {
      if (band.high === null) return fade(band.low);
      return isOwn ? look.band : look.otherBand;
    }),
  };
}

/** What open answers leave possible; it closes to nothing under the likely mark. */
function innerDataset(rows: readonly PlacedRow[], { thickness, upright }: Geometry, colour: string, spot: Placed): Dataset {
  return {
    type: 'bar', indexAxis: upright ? 'x' : 'y', grouped: false, borderSkipped: false, borderRadius: 2, barThickness: thickness / 2,
    data: rows.flatMap(({ inner, place }) => (inner ? [spot([inner.low, inner.high ?? inner.low], place)] : [])),
    backgroundColor: colour,
  };
}

/** Marks across the band that stand a little over it. */
function markDataset(
  rows: readonly PlacedRow[], colour: (row: PlacedRow) => string, width: number, { thickness, upright }: Geometry, spot: Placed,
): Dataset {
  return {
    type: 'scatter', indexAxis: 'x', pointStyle: 'line', pointRotation: upright ? 0 : 90, pointRadius: thickness / 2 + 3,
    pointBorderWidth: width, pointBorderColor: rows.map(colour),
    data: rows.map(({ likely, place }) => spot(likely ?? 0, place)),
  };
}

function pointDataset(
  points: readonly PlacedPoint[], fill: (point: PlacedPoint) => string, edge: (point: PlacedPoint) => string, unit: number,
  spot: Placed,
): Dataset {
  return {
    type: 'scatter', indexAxis: 'x',
    pointRadius: points.map(({ isOwn }) => (isOwn ? 5 : 4) * unit),
    pointBorderWidth: points.map(({ kind, isOwn }) => (kind === 'course' ? 0 : (isOwn ? 2.5 : 2) * unit)),
    pointBackgroundColor: points.map(fill), pointBorderColor: points.map(edge),
    data: points.map(({ at, place }) => spot(at, place)),
  };
}

/**
 * Both scales cover the whole canvas and stay hidden: the words stand on the page. Their labels are empty strings of our
 * own, since the library's would ask Intl, which a page may have broken.
 */
function scalesOf({ data, geometry, isRtl }: DrawInput): NonNullable<NonNullable<Config['options']>['scales']> {
  const { left, right, width, height, upright } = geometry;
  const hidden = { type: 'linear', display: false, offset: false, ticks: { callback: () => '' } } as const;
  const { max } = data.axis;
  if (upright) {
    const perPx = max / Math.max(upright.bottom - upright.top, 1);
    return {
      x: { ...hidden, axis: 'x', min: 0, max: width },
      y: { ...hidden, axis: 'y', min: (upright.bottom - height) * perPx, max: max + upright.top * perPx },
    };
  }
  const perPx = max / Math.max(right - left, 1);
  const [before, after] = isRtl ? [width - right, left] : [left, width - right];
  return {
    x: { ...hidden, axis: 'x', reverse: isRtl, min: -before * perPx, max: max + after * perPx },
    y: { ...hidden, axis: 'y', reverse: true, min: 0, max: height },
  };
}
