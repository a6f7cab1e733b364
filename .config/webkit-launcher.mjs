// A small WTR launcher for WebKitGTK.
import { keyCodes, WebKitDriver } from './webkit-driver.mjs';

const buttons = { left: 0, middle: 1, right: 2 };

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #active = new Map();
  #driver = new WebKitDriver();
  #starting;

  async initialize(config) { this.config = config; }

  async startSession(id, url) {
    this.#starting ??= this.#driver.start();
    await this.#starting;
    this.#active.set(id, url);
    await this.#driver.call('POST', '/url', { url });
  }
  isActive(id) { return this.#active.has(id); }
  getBrowserUrl(id) { return this.#active.get(id); }
  async stopSession(id) {
    this.#active.delete(id);
    await this.#driver.call('POST', '/url', { url: 'about:blank' });
    return {};
  }
  async startDebugSession() { throw new Error('no debug session in headless WebKit'); }
  async stop() { await this.#driver.stop(); }

  #mouse(...actions) {
    return this.#driver.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  // @web/test-runner-commands
  async sendKeys(_id, keys) {
    const actions = [...keys].map((key) => keyCodes[key] ?? key)
      .flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.#driver.act({ type: 'key', id: 'kb', actions });
  }
  async sendMouseMove(_id, x, y) {
    await this.#mouse({ type: 'pointerMove', x, y, duration: 0 });
  }
  async sendMouseDown(_id, button = 'left') {
    await this.#mouse({ type: 'pointerDown', button: buttons[button] });
  }
  async sendMouseUp(_id, button = 'left') {
    await this.#mouse({ type: 'pointerUp', button: buttons[button] });
  }
  async sendMouseClick(id, x, y, button = 'left') {
    await this.sendMouseMove(id, x, y);
    await this.sendMouseDown(id, button);
    await this.sendMouseUp(id, button);
  }
  async resetMouse() {
    await this.#driver.call('DELETE', '/actions');
  }
}

export const webkitLauncher = () => new WebKitLauncher();
