import { type TemplateResult } from 'lit';
import type { Language } from '../../../state/language.js';
/** A sheet of paper: what it is called, how it reads, and what is on it. */
export interface Sheet {
    readonly title: string;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** Languages of its columns, each of which is dressed as its letters need; none where it speaks one alone. */
    readonly columns: readonly Language[];
    /** The page in full first, then with less and less on it. */
    readonly pages: readonly (() => TemplateResult)[];
}
/** A frame in `home`, out of sight and of reach, with nothing in it. */
export declare function emptyFrame(home: Node): HTMLIFrameElement;
/**
 * Draws a sheet in an empty frame. Styles are a sheet of the frame's own, and all words go through Lit, so that no policy
 * of the host page stands in the way.
 */
export declare function drawSheet({ title, lang, dir, columns, pages }: Sheet, frame: HTMLIFrameElement): Promise<void>;
