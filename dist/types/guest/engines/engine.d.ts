/** The three kinds of browser that a visitor may come with. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';
/** One window of a browser, driven from outside as a person would: nothing of the page's own scripts is in the way. */
export interface Engine {
    readonly name: EngineName;
    /** What the browser itself says is wrong with the page now open: uncaught errors, errors in the console. */
    readonly told: readonly string[];
    /** Addresses the page now open asks for. Empty where the browser does not tell. */
    readonly asked: readonly string[];
    /** Begins to open an address, and does not wait for it. */
    go(url: string): Promise<void>;
    /** The value of an expression on the page; a promise is waited for. The value is a text. */
    evaluate(expression: string): Promise<string>;
    /** A press of the mouse at this place of the window, in CSS px. */
    click(x: number, y: number): Promise<void>;
    /** A key by its name, as in `KeyboardEvent.key`; `Shift+Tab` for two at once. */
    press(key: string): Promise<void>;
    /** Turns the wheel over this place, in CSS px. */
    wheel(x: number, y: number, by: number): Promise<void>;
    stop(): Promise<void>;
}
/** How an engine starts: `proxy` gets every request that leaves this machine. */
export interface EngineSetup {
    readonly proxy: string;
    readonly width: number;
    readonly height: number;
}
