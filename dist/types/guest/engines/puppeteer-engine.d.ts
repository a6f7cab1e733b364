import { type Page } from 'puppeteer-core';
import type { Engine, EngineSetup } from './engine.js';
/** Chromium or Firefox: a page of its own for each address, so that nothing stays from the one before. */
export declare class PuppeteerEngine implements Engine {
    readonly name: 'chromium' | 'firefox';
    private readonly browser;
    told: string[];
    asked: string[];
    private page;
    private constructor();
    static start(name: 'chromium' | 'firefox', setup: EngineSetup): Promise<PuppeteerEngine>;
    /** Puppeteer's page, for what one engine alone can do. */
    get current(): Page;
    go(url: string): Promise<void>;
    evaluate(expression: string): Promise<string>;
    click(x: number, y: number): Promise<void>;
    press(key: string): Promise<void>;
    wheel(x: number, y: number, by: number): Promise<void>;
    stop(): Promise<void>;
}
