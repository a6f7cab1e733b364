import { html, type TemplateResult } from 'lit';

import type { Explorer } from '../../../state/explorer.js';
import type { ChartData } from '../../charts/chart-data.js';
import { loadDrawer } from '../../charts/drawing.js';
import type { Pieces } from './said.js';

/** A chart whose sentence stands for its table. */
export const chart = (data: ChartData, { report }: Explorer): TemplateResult =>
  html`<tx-chart bare .data=${data} .load=${loadDrawer} .report=${report}></tx-chart>`;

/** Each bar by itself, on the one scale, so that bars can be cut into pages. */
export function bars(data: ChartData, explorer: Explorer): Pieces {
  const last = data.rows.length - 1;
  return data.rows.map((row, index) => html`<div class="piece wide bar ${index === last ? '' : 'on'}">${chart({
    ...data, rows: [row], sentence: index === 0 ? data.sentence : '', legend: index === last ? data.legend : [],
  }, explorer)}</div>`);
}
