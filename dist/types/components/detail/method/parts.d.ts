import { type TemplateResult } from 'lit';
import type { detail } from '../../../content/words/en/detail/index.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
/** Words of the part. */
export type Words = typeof detail;
/** A section of the page with its heading and the line under it. */
export declare function section({ headingLevel }: Explorer, title: string, lead: unknown, body: unknown): TemplateResult;
/** Statements as a list. Our own word needs no name behind it here: the page is ours. */
export declare function statements(list: readonly Statement[], { explain }: Words): TemplateResult;
/** Names with what is said of each. */
export declare function kinds(rows: readonly (readonly [name: unknown, text: unknown])[]): TemplateResult;
