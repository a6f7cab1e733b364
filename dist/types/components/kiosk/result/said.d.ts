import { type TemplateResult } from 'lit';
import type { Statement } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
import { type IconPath } from '../../shared/icons.js';
/** What stands in a tab, piece by piece, so that it can be cut into pages. */
export type Pieces = readonly TemplateResult[];
/** A statement with the names of what it rests on: on a kiosk nothing leads off the page. */
export declare function said({ text, sources }: Statement, { language }: Explorer): TemplateResult;
/** A statement after the name of what it is about. */
export declare function saidOf(name: string, statement: Statement, explorer: Explorer): TemplateResult;
/** A heading over the pieces that follow it. */
export declare function head(title: string, { headingLevel }: Explorer): TemplateResult;
/** A few words under a heading of their own. */
export declare function point(title: string, content: unknown, { headingLevel }: Explorer): TemplateResult;
/** A line of a list, with its sign. */
export declare function line(sign: IconPath, content: unknown): TemplateResult;
/** A sentence or two over the whole width. */
export declare function sentence(content: unknown): TemplateResult;
