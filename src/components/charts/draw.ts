import { BarController, BarElement, Chart, LinearScale, PointElement, ScatterController } from 'chart.js';

import { chartConfig, datasetsOf, type Fade, type Kind, type Spot } from './chart.config.js';
import type { Drawer, DrawInput, Drawing } from './drawing.js';

Chart.register(BarController, BarElement, LinearScale, PointElement, ScatterController);

const MOVE_MS = 260;

/** Puts a chart on a canvas, in the size that was measured. */
export const draw: Drawer = (canvas, input): Drawing => {
  // Without this the library would log the fault and go on without a drawing, and nobody would open the table.
  if (canvas.getContext('2d')?.canvas !== canvas) throw new Error('the canvas gives no 2d context');
  canvas.width = Math.round(input.geometry.width);
  canvas.height = Math.round(input.geometry.height);
  const pixelRatio = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const chart = new Chart<Kind, Spot[]>(canvas, chartConfig(input, fadeOn(canvas, input), pixelRatio));
  return {
    update: (next, moves) => { move(chart, next, fadeOn(canvas, next), moves); },
    destroy: () => { chart.destroy(); },
  };
};

/** Keeps each dataset and gives it new values: the library moves the marks of datasets it knows, and no others. */
function move(chart: Chart<Kind, Spot[]>, next: DrawInput, fade: Fade, moves: boolean): void {
  const { options } = chartConfig(next, fade, chart.currentDevicePixelRatio);
  chart.options = {
    ...options,
    animation: moves ? { duration: MOVE_MS, easing: 'easeOutQuart' } : false,
    animations: { colors: false },
  };
  datasetsOf(next, fade).forEach((dataset, index) => {
    const known = chart.data.datasets[index];
    if (known) Object.assign(known, dataset);
  });
  chart.update();
}

function fadeOn(canvas: HTMLCanvasElement, { data, geometry, look, isRtl }: DrawInput): Fade {
  const { left, right, upright } = geometry;
  const [start, end] = upright ? [upright.bottom, upright.top] : isRtl ? [right, left] : [left, right];
  return (low) => {
    const from = start + (low / data.axis.max) * (end - start);
    const context = canvas.getContext('2d');
    const gradient = upright ? context?.createLinearGradient(0, from, 0, end) : context?.createLinearGradient(from, 0, end, 0);
    gradient?.addColorStop(0.25, look.band);
    gradient?.addColorStop(1, upright ? look.surface : look.ground);
    return gradient ?? look.band;
  };
}
