import { type TemplateResult } from 'lit';
/** How a heading is shown. */
export interface HeadingOptions {
    readonly id?: string;
    readonly class?: string;
    readonly part?: string;
    /** Whether a script may move the focus to it; it is not in the tab order. */
    readonly focusable?: boolean;
}
/** A heading of any level. HTML ends at six; deeper ones say their level. */
export declare function heading(level: number, content: unknown, options?: HeadingOptions): TemplateResult;
