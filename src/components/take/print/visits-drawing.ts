import { nothing, svg, type TemplateResult } from 'lit';

import type { Language } from '../../../state/language.js';
import type { ChartData, ChartRow } from '../../charts/chart-data.js';

const ROW_PX = 25;
const LINE_PX = 18;
const TOP_PX = 12;
const AXIS_PX = 18;
/** Room for half a dot at either end, in percent. */
const EDGE = 0.8;

/**
 * The visits of each plan on a line of time, drawn by numbers alone: no canvas, no styles. A visit of the course is solid, a
 * top-up hollow, and the likely plan larger.
 */
export function visitsDrawing({ rows, axis, check, sentence }: ChartData, { dir, marks }: Pick<Language, 'dir' | 'marks'>): TemplateResult {
  const place = (at: number): string => {
    const share = EDGE + Math.min(1, at / axis.max) * (100 - 2 * EDGE);
    return `${(dir === 'rtl' ? 100 - share : share).toFixed(2)}%`;
  };
  const bottom = TOP_PX + rows.length * ROW_PX;
  return svg`<svg class="time" role="img" aria-label=${sentence} height=${bottom + AXIS_PX}>
    ${check ? svg`
      <line x1=${place(check.at)} x2=${place(check.at)} y1="12" y2=${bottom} stroke="#222" stroke-dasharray="2 2"></line>
      <text x=${place(check.at)} y="9" text-anchor="middle" font-weight="600">${check.text}</text>` : nothing}
    ${rows.map((row, index) => rowDrawing(row, TOP_PX + index * ROW_PX, place, `${marks.stop} `))}
    <line x1="0" x2="100%" y1=${bottom + 4} y2=${bottom + 4} stroke="#222"></line>
    ${axis.ticks.map(({ at, text }, index) => svg`<text
      x=${place(at)} y=${bottom + 16} text-anchor=${index === 0 ? 'start' : index === axis.ticks.length - 1 ? 'end' : 'middle'}
    >${text}</text>`)}
  </svg>`;
}

function rowDrawing({ group, label, note, value, isOwn, band, points }: ChartRow, top: number, place: (at: number) => string, between: string): TemplateResult {
  const y = top + LINE_PX;
  const [radius, ink] = isOwn ? [4.5, '#000'] : [3.5, '#555'];
  return svg`
    <rect x="0" y=${top} width="100%" height="12" fill="#fff"></rect>
    <text x=${place(0)} y=${top + 9} text-anchor="start"><tspan font-weight="700">${[group, label].filter(Boolean).join(between)}</tspan> ${note} ${value}</text>
    <line x1="0" x2="100%" y1=${y} y2=${y} stroke="#999"></line>
    ${band && band.high !== null ? svg`<line x1=${place(band.low)} x2=${place(band.high)} y1=${y} y2=${y} stroke=${ink} stroke-width="7"></line>` : nothing}
    ${points.map(({ at, kind }) => svg`<circle
      cx=${place(at)} cy=${y} r=${radius} fill=${kind === 'course' ? ink : '#fff'} stroke=${ink} stroke-width="1.5"
    ></circle>`)}`;
}
