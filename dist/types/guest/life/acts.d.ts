/** What a page may do with a widget. */
export interface Widget extends HTMLElement {
    readonly updateComplete: Promise<unknown>;
    config: unknown;
    goal: string | null;
    setAnswers(answers: object): unknown;
    start(concern?: string): void;
    reset(): void;
}
/** Every question of one concern answered, by somebody nobody would warn. */
export declare const ANSWERS: {
    readonly goal: "face-lines";
    readonly severity: "some";
    readonly area: "medium";
    readonly sun: "neither";
    readonly age: "35-54";
    readonly today: readonly ["none"];
    readonly ever: readonly ["none"];
};
/** A task later: whatever waits in microtasks is done. */
export declare function task(): Promise<void>;
/** A painted frame later. */
export declare const frame: () => Promise<void>;
export declare function alive(): number;
export declare function mount(home?: ParentNode): Widget;
/** So many lives, one after another; every `every`th one whole, with charts. The witness forgets what they told. */
export declare function lives(count: number, every: number): Promise<void>;
/** Asks the engine to throw away what nobody keeps: Firefox by name, WebKit, which cannot be asked, by making a lot of waste. */
export declare function collect(): Promise<void>;
