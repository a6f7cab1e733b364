// Drives WebKitGTK: starts Xvfb and WebKitWebDriver itself and speaks plain W3C WebDriver with fetch. No dependency,
// nothing left running.
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
export const keyCodes = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F',
  End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017',
};

const STARTS = 3;
const START_MS = 15_000;

/** One WebKit with one window. `proxy` is the address that every request off this machine goes to: `127.0.0.1:8080`. */
export class WebKitDriver {
  #children = [];
  #base = '';
  #session = '';

  constructor({ proxy, waits = true, width = 800, height = 600 } = {}) {
    this.proxy = proxy;
    // Without it a page that is opened is not waited for: the test sees itself how far it is.
    this.waits = waits;
    this.size = { width, height };
  }

  /** Calls a command of the session: `call('POST', '/url', { url })`. */
  async call(method, path, body, signal) {
    const r = await fetch(this.#base + this.#session + path, { method, signal, headers: { 'content-type': 'application/json' }, body: body ? JSON.stringify(body) : undefined });
    const j = await r.json();
    if (!r.ok) throw new Error(`${method} ${path}: ${j.value?.error} ${j.value?.message}`);
    return j.value;
  }

  /** Acts of one hand, a key or a pointer, as WebDriver writes them. */
  act(actions) {
    return this.call('POST', '/actions', { actions: [actions] });
  }

  /** On a busy machine a browser that is just starting may never answer: then another one is started in its place. */
  async start() {
    for (let tries = 1; ; tries += 1) {
      try { return await this.#begin(); } catch (error) {
        await this.stop();
        if (tries === STARTS || error.name !== 'TimeoutError') throw error;
      }
    }
  }

  async #begin() {
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
    this.#children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    this.#base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try { await this.call('GET', '/status'); break; } catch (e) { if (i > 50) throw e; await new Promise((r) => setTimeout(r, 100)); }
    }
    const proxy = this.proxy && { proxy: { proxyType: 'manual', httpProxy: this.proxy, sslProxy: this.proxy, noProxy: ['127.0.0.1', 'localhost'] } };
    const { sessionId } = await this.call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser', ...proxy, pageLoadStrategy: this.waits ? 'normal' : 'none',
          // A question to a page that is just being left is never answered: another one is asked soon enough.
          timeouts: { script: 25_000 },
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      },
    }, AbortSignal.timeout(START_MS));
    this.#session = `/session/${sessionId}`;
    await this.call('POST', '/window/rect', this.size);
  }

  async stop() {
    if (this.#session) await this.call('DELETE', '').catch(() => {});
    for (const c of this.#children.splice(0).reverse()) c.kill();
    this.#session = '';
  }
}
