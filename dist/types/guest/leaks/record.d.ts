/** What the spy has heard on a page, each thing as one line. */
export interface Heard {
    /** Calls of everything by which a script can send, keep, show or hand over: the name, and what was given. */
    readonly calls: readonly string[];
    /** Events made by scripts that reached the window: name and detail. */
    readonly events: readonly string[];
    /** What the browser's own events showed the window besides the widget itself. */
    readonly shown: readonly string[];
    /** Changes of the document outside the widget's shadow tree: elements, text, attributes. */
    readonly changes: readonly string[];
}
/** Everything a page keeps or shows, each kind as text. */
export type Traces = Readonly<Record<string, string>>;
/** The spy as a test asks it. */
export interface Spy extends Heard {
    readonly before: Promise<Traces>;
    readonly look: () => Promise<Traces>;
}
export declare const SPY = "spy of the page";
