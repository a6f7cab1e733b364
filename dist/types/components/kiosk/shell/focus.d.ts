import type { WidgetElement } from '../../../styles/element.js';
/** Keeps where the focus was while something lies over a screen. */
export declare class Focus {
    private readonly host;
    private place;
    constructor(host: WidgetElement);
    /** The innermost element that has it, shadow roots or not. */
    keep(): void;
    giveBack(): void;
    drop(): void;
}
