import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { type Words } from './parts.js';
/** How answers move the count: the rule, the same with the visitor's own numbers, and the points of each concern. */
export declare function ruleTemplate(explorer: Explorer, words: Words): TemplateResult;
