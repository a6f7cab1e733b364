import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { type Words } from './parts.js';
/** Every source by kind, folded, with how many there are. */
export declare function sourcesTemplate(explorer: Explorer, words: Words): TemplateResult;
