/** Moves the page to a place, and the focus with it where it may. */
export declare function bringTo(place: HTMLElement, takesFocus?: boolean): void;
/** Leads to a section of the result by its name. An unknown name, or one not on this result, does nothing. */
export declare function bringToSection(root: ParentNode, name: string, takesFocus?: boolean): Promise<void>;
