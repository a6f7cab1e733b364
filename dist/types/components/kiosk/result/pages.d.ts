import type { kiosk } from '../../../content/words/en/kiosk/index.js';
import { WidgetElement } from '../../../styles/element.js';
type PageWords = (typeof kiosk)['result']['pages'];
/**
 * Content that may be longer than its room: shown a page at a time, with "More" and "Back" in place of scrolling. Each
 * child is kept whole. One that is taller than the room by itself is never cut off: then, and only then, the page scrolls.
 *
 * @tag tx-kiosk-pages
 * @slot - What is shown, piece by piece.
 * @csspart button - More, and Back.
 */
export declare class KioskPages extends WidgetElement {
    static styles: import("lit").CSSResult[];
    words: PageWords | undefined;
    /** How a number is written. */
    number: (value: number) => string;
    /** Whether the buttons stand beside the content instead of under it. */
    inline: boolean;
    /** Index of the page that is shown. */
    private page;
    private pages;
    /** Whether the contents stand in place of a page. */
    private isIndex;
    private room;
    private slotElement;
    private sizes;
    private frame;
    connectedCallback(): void;
    disconnectedCallback(): void;
    private get items();
    private watch;
    private readonly handleSlotChange;
    /** With the next picture: what changes here must not be told to the one who has just told of a change. */
    private readonly measureSoon;
    /** Finds what stands on which page, from how large everything is. */
    private measure;
    private laid;
    private showPage;
    /** What stands under a heading of its own, and on which page it begins. */
    private get parts();
    /** The contents open at their first part, and close where they were opened. */
    private readonly handleIndex;
    private readonly handleKey;
    /** Shows a page, and goes on at its heading, or at that of one part of it. */
    private show;
    private turn;
    private turnLine;
    protected firstUpdated(): void;
    private renderIndex;
    private renderMiddle;
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-kiosk-pages': KioskPages;
    }
}
export {};
