import { type TemplateResult } from 'lit';
import type { kiosk } from '../../../content/words/en/kiosk/index.js';
type ScreenWords = (typeof kiosk)['screen'];
/** The time left: in full, in seconds, and as it is said aloud at some of them. */
export interface TimeLeft {
    readonly text: string;
    readonly seconds: number;
    readonly said: string;
}
/** "Are you still there?", with the count. */
export declare function renderWarning(words: ScreenWords, left: TimeLeft, isReading: boolean, clear: () => void, stay: () => void): TemplateResult;
/** What hides a screen from whoever looks over a shoulder. */
export declare function renderCover(words: ScreenWords, left: TimeLeft, clear: () => void, stay: () => void): TemplateResult;
/** An address to follow on one's own phone. */
export declare function renderLink(words: ScreenWords['link'], address: string, close: () => void): TemplateResult;
export {};
