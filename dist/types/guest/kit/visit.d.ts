import { type Role } from './look.js';
/** A point of the window, and what a press there would meet. */
export interface Spot {
    readonly x: number;
    readonly y: number;
    /** Whether the press meets the element, its label, or something within. */
    readonly reached: boolean;
    readonly met: string;
}
/** Brings a control into view and tells where to press it. */
export declare function spotOf(role: Role, name: string, nth?: number, place?: number): Spot | null;
/** Presses a control by a script, as assistive technology does. */
export declare function activate(role: Role, name?: string, nth?: number, place?: number): boolean;
/** Where the visitor is. */
export interface Screen {
    readonly kind: 'nothing' | 'first' | 'single' | 'several' | 'result' | 'other';
    readonly heading: string;
    readonly options: readonly string[];
}
/** What the widget shows now. */
export declare function screen(place?: number): Screen;
/** What has the focus: its role or tag, its name, and whether it is in a widget. */
export declare function focus(): {
    readonly what: string;
    readonly name: string;
    readonly inside: boolean;
};
/** Charts that stand in the widget: how many, and how many of them are drawn and have a size. Brings the next undrawn one into view. */
export declare function charts(place?: number): {
    readonly all: number;
    readonly drawn: number;
};
/** Every word of the widget. */
export declare function words(place?: number): string;
