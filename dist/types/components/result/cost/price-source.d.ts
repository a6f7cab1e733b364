import { nothing, type TemplateResult } from 'lit';
import type { Price } from '../../../model/cost.js';
import type { Explorer } from '../../../state/explorer.js';
/** What has to be known before the figures are read: whose price it is not. */
export declare function priceNote({ source }: Price, { language }: Explorer): TemplateResult | typeof nothing;
/** The last line: what kind of price it is, whose, of what day, and what is in it. */
export declare function priceSource({ source, origin }: Price, explorer: Explorer): TemplateResult;
