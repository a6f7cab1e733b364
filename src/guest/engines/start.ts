import type { Engine, EngineName, EngineSetup } from './engine.js';
import { PuppeteerEngine } from './puppeteer-engine.js';
import { WebKitEngine } from './webkit-engine.js';

/** Starts a browser of this kind, from the packages of the system. */
export function startEngine(name: EngineName, setup: EngineSetup): Promise<Engine> {
  return name === 'webkit' ? WebKitEngine.start(setup) : PuppeteerEngine.start(name, setup);
}
