import puppeteer, { type Browser, type KeyInput, type LaunchOptions, type Page } from 'puppeteer-core';

import { chromiumFlags, findChromium, findFirefox } from '../../../.config/browsers.mjs';
import type { Engine, EngineSetup } from './engine.js';

/** Firefox looks after itself a good deal; on a test machine it is to look at the page alone. */
function firefoxPrefs({ proxy }: EngineSetup): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host, 'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host, 'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    // A test may ask for what nobody keeps to be thrown away: TestUtils.gc().
    'dom.testing.testutils.enabled': true,
    // Tab stops at every control, as a keyboard user sets it.
    'accessibility.tabfocus': 7,
  };
}

function launchOptions(name: 'chromium' | 'firefox', setup: EngineSetup): LaunchOptions {
  const { proxy, width, height } = setup;
  const executablePath = name === 'chromium' ? findChromium() : findFirefox();
  if (!executablePath) throw new Error(`No ${name} here. Run: npm run setup`);
  const defaultViewport = { width, height };
  if (name === 'firefox') return { browser: 'firefox', headless: true, executablePath, defaultViewport, extraPrefsFirefox: firefoxPrefs(setup) };
  return {
    headless: true, executablePath, defaultViewport,
    args: [...chromiumFlags, `--proxy-server=${proxy}`, '--proxy-bypass-list=127.0.0.1;localhost'],
  };
}

/** Chromium or Firefox: a page of its own for each address, so that nothing stays from the one before. */
export class PuppeteerEngine implements Engine {
  told: string[] = [];
  asked: string[] = [];
  private page: Page | undefined;

  private constructor(readonly name: 'chromium' | 'firefox', private readonly browser: Browser) {}

  static async start(name: 'chromium' | 'firefox', setup: EngineSetup): Promise<PuppeteerEngine> {
    return new PuppeteerEngine(name, await puppeteer.launch(launchOptions(name, setup)));
  }

  /** Puppeteer's page, for what one engine alone can do. */
  get current(): Page {
    if (!this.page) throw new Error('no page is open');
    return this.page;
  }

  async go(url: string): Promise<void> {
    const before = this.page;
    this.told = [];
    this.asked = [];
    const { told, asked } = this;
    this.page = await this.browser.newPage();
    await before?.close();
    this.page.on('pageerror', (error) => told.push(error instanceof Error ? error.message : String(error)));
    this.page.on('console', (message) => { if (message.type() === 'error') told.push(message.text()); });
    this.page.on('request', (request) => asked.push(request.url()));
    this.page.on('dialog', (dialog) => { told.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
    // A page that never finishes loading is a page like any other.
    this.page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  }

  async evaluate(expression: string): Promise<string> {
    return String(await this.current.evaluate(expression));
  }

  async click(x: number, y: number): Promise<void> {
    await this.current.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    for (const one of keys) await this.current.keyboard.down(one);
    for (const one of keys.reverse()) await this.current.keyboard.up(one);
  }

  async wheel(x: number, y: number, by: number): Promise<void> {
    await this.current.mouse.move(x, y);
    await this.current.mouse.wheel({ deltaY: by });
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}
