import type { Engine } from './engines/engine.js';
import { type HostPage } from './host-page.js';
import type * as kit from './kit/index.js';
import type { Role } from './kit/look.js';
import type { Scripts } from './scripts.js';
import type { Site } from './site.js';
type Kit = typeof kit;
type Tool = Exclude<keyof Kit, 'inText'>;
type Answer<T extends Tool> = Awaited<ReturnType<Kit[T]>>;
/** One browser window with somebody's page in it, and the guest on that page: the same in all three engines. */
export declare class Guest {
    readonly engine: Engine;
    readonly site: Site;
    private readonly scripts;
    private opened;
    constructor(engine: Engine, site: Site, scripts: Scripts);
    /**
     * Opens a page and waits until it is read to its end. `script` takes the place of the widget's script; `waits: false` for
     * a page that never gets there.
     */
    open(page?: HostPage, { script, waits, fragment }?: {
        script?: string;
        waits?: boolean;
        fragment?: string;
    }): Promise<void>;
    /** Asks one of the kit's tools on the page. */
    ask<T extends Tool>(tool: T, ...given: Parameters<Kit[T]>): Promise<Answer<T>>;
    /** Runs a function on the page. It is sent as text: nothing of the test around it is known there. What it gives back is data. */
    evaluate<Given extends readonly unknown[], Value>(job: (...given: Given) => Value, ...given: Given): Promise<Awaited<Value>>;
    /** Looks again and again until it is so. Says what it waited for when it does not come. */
    until(what: string, look: () => Promise<boolean>): Promise<void>;
    /** A press of the mouse on a control that is in view and that nothing covers. */
    tap(role: Role, name: string, nth?: number): Promise<void>;
    /** All that went wrong on the page, as seen from within and from without. */
    troubles(): Promise<readonly string[]>;
    private run;
}
export {};
