// The three charts by Chart.js, with no more of it than they need.
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const base = { responsive: true, maintainAspectRatio: false, animation: false };

/** Draws on three canvases, and gives the charts. */
export function canvasCharts(canvases, { rows, sessions, visits, cost }) {
  const ranges = (canvas, data, backgroundColor) => new Chart(canvas, {
    type: 'bar', data: { labels: rows, datasets: [{ data, backgroundColor }] }, options: { ...base, indexAxis: 'y' },
  });
  return [
    ranges(canvases[0], sessions, '#4b7f8c'),
    new Chart(canvases[1], {
      type: 'bar', data: { labels: visits.map((_, month) => month + 1), datasets: [{ data: visits, backgroundColor: '#4b7f8c' }] },
      options: { ...base, scales: { y: { ticks: { stepSize: 1 } } } },
    }),
    ranges(canvases[2], cost, '#c98b6b'),
  ];
}
