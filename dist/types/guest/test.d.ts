import type { Engine, EngineName } from './engines/engine.js';
import { Guest } from './guest.js';
import { type Scripts } from './scripts.js';
import { Site } from './site.js';
interface Workshop {
    readonly engine: Engine;
    readonly site: Site;
    readonly scripts: Scripts;
}
/**
 * A test in all three engines: `test('…', async ({ guest }) => …)` in a file `*.guest.ts`, run by `npm run test:guest`.
 * Which engines: `BROWSERS=chromium,firefox,webkit`.
 *
 * `guest.open(page)` opens somebody's page (host-page.ts), `guest.ask(…)` looks at it with the kit, `guest.tap`,
 * `guest.engine.press` act as a person does; `Visitor` goes through the whole widget; `standsOn` does all of it and holds
 * everything that has to be so on every page.
 */
export declare const test: import("playwright/test").TestType<import("playwright/test").PlaywrightTestArgs & import("playwright/test").PlaywrightTestOptions & {
    guest: Guest;
}, import("playwright/test").PlaywrightWorkerArgs & import("playwright/test").PlaywrightWorkerOptions & {
    engineName: EngineName;
    workshop: Workshop;
}>;
export { expect } from '@playwright/test';
