import { test as base } from '@playwright/test';

import type { Engine, EngineName } from './engines/engine.js';
import { startEngine } from './engines/start.js';
import { Guest } from './guest.js';
import { bringScripts, type Scripts } from './scripts.js';
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
export const test = base.extend<{ guest: Guest }, { engineName: EngineName; workshop: Workshop }>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  workshop: [async ({ engineName }, use) => {
    const site = await Site.open();
    const scripts = await bringScripts();
    const engine = await startEngine(engineName, { proxy: site.proxy.replace('http://', ''), width: 800, height: 600 });
    await use({ engine, site, scripts });
    await engine.stop();
    await site.close();
  }, { scope: 'worker', timeout: 60_000 }],
  guest: async ({ workshop: { engine, site, scripts } }, use) => {
    await use(new Guest(engine, site, scripts));
  },
});
export { expect } from '@playwright/test';
