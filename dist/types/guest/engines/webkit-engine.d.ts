import type { Engine, EngineSetup } from './engine.js';
/** WebKitGTK by WebDriver: one window for all addresses. It does not tell what a page asks for; the site and the proxy do. */
export declare class WebKitEngine implements Engine {
    private readonly driver;
    readonly name = "webkit";
    readonly told: readonly string[];
    readonly asked: readonly string[];
    private constructor();
    static start({ proxy, width, height }: EngineSetup): Promise<WebKitEngine>;
    go(url: string): Promise<void>;
    evaluate(expression: string): Promise<string>;
    click(x: number, y: number): Promise<void>;
    press(key: string): Promise<void>;
    wheel(x: number, y: number, by: number): Promise<void>;
    stop(): Promise<void>;
    private pointer;
}
