import { type TemplateResult } from 'lit';
import type { Language } from '../../../state/language.js';
import type { ChartData } from '../../charts/chart-data.js';
/**
 * The visits of each plan on a line of time, drawn by numbers alone: no canvas, no styles. A visit of the course is solid, a
 * top-up hollow, and the likely plan larger.
 */
export declare function visitsDrawing({ rows, axis, check, sentence }: ChartData, { dir, marks }: Pick<Language, 'dir' | 'marks'>): TemplateResult;
