// Three charts drawn by hand as SVG: what a page without a chart library can do.
const LEFT = 110;
const WIDTH = 240;

function ranges(rows, values, colour) {
  const max = Math.max(...values.map(([, high]) => high));
  const at = (value) => LEFT + (WIDTH * value) / max;
  const grid = [0, 1, 2, 3, 4].map((part) => {
    const x = LEFT + (WIDTH * part) / 4;
    return `<line x1="${x}" x2="${x}" y1="6" y2="156" stroke="#ddd"/>`
      + `<text x="${x}" y="172" font-size="10" text-anchor="middle">${Math.round((max * part) / 4)}</text>`;
  });
  const bars = values.map(([low, high], index) => `<text x="${LEFT - 6}" y="${index * 30 + 26}" font-size="11" text-anchor="end">${rows[index]}</text>`
    + `<rect x="${at(low)}" width="${at(high) - at(low)}" y="${index * 30 + 12}" height="20" fill="${colour}"/>`);
  return `<svg viewBox="0 0 360 180" role="img">${grid.join('')}${bars.join('')}</svg>`;
}

function months(visits) {
  const bars = visits.map((count, month) => `<rect x="${12 + month * 14.2}" width="12" y="${count ? 20 : 146}" height="${count ? 130 : 4}" fill="#4b7f8c"/>`);
  const scale = [0, 6, 12, 18, 23].map((month) => `<text x="${18 + month * 14.2}" y="172" font-size="10" text-anchor="middle">${month + 1}</text>`);
  return `<svg viewBox="0 0 360 180" role="img">${bars.join('')}${scale.join('')}</svg>`;
}

export function svgCharts({ rows, sessions, visits, cost }) {
  return [ranges(rows, sessions, '#4b7f8c'), months(visits), ranges(rows, cost, '#c98b6b')];
}
