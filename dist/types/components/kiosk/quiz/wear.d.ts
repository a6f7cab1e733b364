import type { CSSResult } from 'lit';
/** Gives a part that was made for other pages one more sheet of styles, after its own; once. */
export declare function wear(root: ShadowRoot, styles: CSSResult): void;
