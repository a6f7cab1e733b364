import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import type { ChartData } from '../../charts/chart-data.js';
import type { Pieces } from './said.js';
/** A chart whose sentence stands for its table. */
export declare const chart: (data: ChartData, { report }: Explorer) => TemplateResult;
/** Each bar by itself, on the one scale, so that bars can be cut into pages. */
export declare function bars(data: ChartData, explorer: Explorer): Pieces;
