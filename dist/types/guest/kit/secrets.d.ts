/** What is chosen in the widget now: the answer's id, and its name on the screen. */
export declare function chosen(place?: number): {
    readonly id: string;
    readonly name: string;
}[];
/**
 * Attributes in the widget that hold one of these texts. Words for screen readers repeat what is shown, and the value of a
 * native control is the same whether it is chosen or not: neither is among them.
 */
export declare function marks(secrets: readonly string[], place?: number): string[];
/** What is typed or chosen and still stands in a control, or in the words of the widget. */
export declare function typed(secrets: readonly string[], place?: number): string[];
