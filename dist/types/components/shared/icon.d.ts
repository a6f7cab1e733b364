import { type TemplateResult } from 'lit';
/** A sign drawn as one path on a grid of 20 by 20. */
export type IconPath = string;
/**
 * A sign in the colour of the text beside it. It stands with words and says nothing to screen readers. Back and forward
 * follow the reading direction.
 */
export declare function icon(path: IconPath): TemplateResult;
export declare const BACK: IconPath;
export declare const FWD: IconPath;
export declare const INFO: IconPath;
export declare const DOC: IconPath;
export declare const LOCK: IconPath;
export declare const CLOCK: IconPath;
