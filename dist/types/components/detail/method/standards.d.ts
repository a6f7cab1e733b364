import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { type Words } from './parts.js';
/**
 * The check against a list for decision aids. Roles are said outright, since a narrow page shows each row as a block, and a
 * table drawn that way is none to a screen reader otherwise.
 */
export declare function standardsTemplate(explorer: Explorer, words: Words): TemplateResult;
