import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { type Words } from './parts.js';
/** A name inside a sentence, whatever way it is read. */
export declare const isolated: (name: string) => string;
/** The place that is set, and the emergency numbers that were confirmed. */
export declare function placesTemplate(explorer: Explorer, { methodPage: page, explain }: Words): TemplateResult;
/** Who has read the English and the translation, and how easy the English is to read. */
export declare function languageTemplate(explorer: Explorer, { methodPage: page, method }: Words): TemplateResult;
/** Whose page this is, who pays, and when the content was and will be checked. */
export declare function whoTemplate(explorer: Explorer, { methodPage: page }: Words): TemplateResult;
