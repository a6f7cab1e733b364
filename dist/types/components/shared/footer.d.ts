import { type TemplateResult } from 'lit';
import type { Explorer } from '../../state/explorer.js';
/** Looks of the footer, for every part that ends with one. */
export declare const footerStyles: import("lit").CSSResult;
/** What stands under every step: whose page this is, who has checked it, and when. `more` goes last. */
export declare function footer({ language, settings }: Explorer, more?: unknown): TemplateResult;
