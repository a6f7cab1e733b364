// A small WTR launcher for WebKitGTK: starts Xvfb and WebKitWebDriver itself and
// speaks plain W3C WebDriver with fetch. No dependency, nothing left running.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const libDirs = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec', '/usr/lib'];
export function findMiniBrowser() {
  for (const dir of libDirs) {
    if (!existsSync(dir)) continue;
    for (const sub of readdirSync(dir).filter((d) => d.startsWith('webkit')).sort().reverse()) {
      const file = `${dir}/${sub}/MiniBrowser`;
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

const freePort = () => new Promise((resolve, reject) => {
  const s = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (s.address());
    s.close(() => resolve(port));
  });
});

/** Starts an X server on a free display; the number comes back on fd 3. */
function startX() {
  return new Promise((resolve, reject) => {
    const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    x.once('error', reject);
    x.once('exit', (c) => reject(new Error(`Xvfb ended with ${c}`)));
    x.stdio[3].once('data', (d) => resolve({ x, display: `:${String(d).trim()}` }));
  });
}

// Names that puppeteer gives to keys, as WebDriver writes them.
const keyCodes = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017',
};
const buttons = { left: 0, middle: 1, right: 2 };

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #children = [];
  #active = new Map();
  #base; #session; #starting;

  async initialize(config) { this.config = config; }

  async #call(method, path, body) {
    const r = await fetch(this.#base + path, { method, headers: { 'content-type': 'application/json' }, body: body ? JSON.stringify(body) : undefined });
    const j = await r.json();
    if (!r.ok) throw new Error(`${method} ${path}: ${j.value?.error} ${j.value?.message}`);
    return j.value;
  }

  async #start() {
    const binary = findMiniBrowser();
    if (!binary) throw new Error('MiniBrowser not found: apt-get install webkit2gtk-driver');
    const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory' };
    if (!env.DISPLAY) {
      const { x, display } = await startX();
      x.removeAllListeners('exit');
      this.#children.push(x);
      env.DISPLAY = display;
    }
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    this.#children.push(driver);
    this.#base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try { await this.#call('GET', '/status'); break; } catch (e) { if (i > 50) throw e; await new Promise((r) => setTimeout(r, 100)); }
    }
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
    });
    this.#session = `/session/${sessionId}`;
    await this.#call('POST', `${this.#session}/window/rect`, { width: 800, height: 600 });
  }

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#active.set(id, url);
    await this.#call('POST', `${this.#session}/url`, { url });
  }
  isActive(id) { return this.#active.has(id); }
  getBrowserUrl(id) { return this.#active.get(id); }
  async stopSession(id) {
    this.#active.delete(id);
    await this.#call('POST', `${this.#session}/url`, { url: 'about:blank' });
    return {};
  }
  async startDebugSession() { throw new Error('no debug session in headless WebKit'); }
  async stop() {
    if (this.#session) await this.#call('DELETE', this.#session).catch(() => {});
    for (const c of this.#children.reverse()) c.kill();
  }

  #act(actions) {
    return this.#call('POST', `${this.#session}/actions`, { actions: [actions] });
  }
  #mouse(...actions) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  // @web/test-runner-commands
  async sendKeys(_id, keys) {
    const actions = [...keys].map((key) => keyCodes[key] ?? key)
      .flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.#act({ type: 'key', id: 'kb', actions });
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
    await this.#call('DELETE', `${this.#session}/actions`);
  }
}

export const webkitLauncher = () => new WebKitLauncher();
