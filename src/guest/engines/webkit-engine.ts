import { keyCodes, WebKitDriver } from '../../../.config/webkit-driver.mjs';
import type { Engine, EngineSetup } from './engine.js';

/** WebKitGTK by WebDriver: one window for all addresses. It does not tell what a page asks for; the site and the proxy do. */
export class WebKitEngine implements Engine {
  readonly name = 'webkit';
  readonly told: readonly string[] = [];
  readonly asked: readonly string[] = [];

  private constructor(private readonly driver: WebKitDriver) {}

  static async start({ proxy, width, height }: EngineSetup): Promise<WebKitEngine> {
    const driver = new WebKitDriver({ proxy, width, height, waits: false });
    await driver.start();
    return new WebKitEngine(driver);
  }

  async go(url: string): Promise<void> {
    await this.driver.call('POST', '/url', { url: 'about:blank' });
    await this.driver.call('POST', '/url', { url });
  }

  async evaluate(expression: string): Promise<string> {
    const script = `const done = arguments[arguments.length - 1]; (async () => (${expression}))().then((value) => done('=' + value), (error) => done('!' + error));`;
    const answer = String(await this.driver.call('POST', '/execute/async', { script, args: [] }));
    if (answer.startsWith('!')) throw new Error(answer.slice(1));
    return answer.slice(1);
  }

  async click(x: number, y: number): Promise<void> {
    await this.pointer({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
  }

  async press(key: string): Promise<void> {
    const values = key.split('+').map((one) => keyCodes[one] ?? one);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.driver.act({ type: 'key', id: 'keys', actions });
  }

  async wheel(x: number, y: number, by: number): Promise<void> {
    await this.driver.act({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: by, duration: 0 }] });
  }

  async stop(): Promise<void> {
    await this.driver.stop();
  }

  private pointer(...actions: readonly object[]): Promise<unknown> {
    return this.driver.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }
}
