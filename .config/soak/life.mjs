// node .config/soak/life.mjs [--sessions=3000] [--interpreted]: heap of one page over many lives of the built widget, each with its
// charts drawn, beside a hand-written element that keeps nothing. `--interpreted` runs both without V8's compilers: what still
// grows then is kept by a script. Fails when a life costs more than the floor and 0.3 KiB. docs/decisions/0010-heap-growth.md
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

import { chromiumFlags, findChromium } from '../browsers.mjs';

const total = Number(/--sessions=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 3000);
const interpreted = process.argv.includes('--interpreted');
const MOST_KIB = 0.3;
const AT_ONCE = Math.max(1, Math.round(total / 10));

/** Runs on the page: so many lives of one kind. */
async function lives([tag, count]) {
  const frame = () => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
  const deep = (root, found = []) => {
    for (const element of root.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot) deep(element.shadowRoot, found);
    }
    return found;
  };
  const answers = { goal: 'face-lines', severity: 'some', area: 'medium', sun: 'neither', age: '35-54', today: ['none'], ever: ['none'] };
  for (let each = 0; each < count; each += 1) {
    const element = document.createElement(tag);
    document.body.append(element);
    element.setAnswers(answers);
    const isWhole = () => {
      const inside = deep(element.shadowRoot);
      const canvases = inside.filter(({ localName }) => localName === 'canvas');
      return tag === 'tx-floor' || (canvases.length > 1 && canvases.every((canvas) => canvas.hasAttribute('width')));
    };
    for (let waited = 0; !isWhole(); waited += 1) {
      if (waited > 600) throw new Error('no charts');
      await frame();
    }
    await frame();
    element.remove();
    await frame();
  }
}

/** A custom element by hand: it draws, listens, and keeps nothing. */
const FLOOR = `customElements.define('tx-floor', class extends HTMLElement {
  hear = () => {};
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<h2>Floor</h2><button>One</button>'; addEventListener('hashchange', this.hear); }
  disconnectedCallback() { removeEventListener('hashchange', this.hear); }
  setAnswers(answers) { this.shadowRoot.innerHTML = '<h2>' + answers.goal + '</h2><canvas width="300"></canvas>'; }
});`;

/** KiB per life: the slope of a straight line through the last two thirds, when what settles has settled. */
function slope(points) {
  const late = points.slice(Math.floor(points.length / 3));
  const mean = (at) => late.reduce((sum, point) => sum + point[at], 0) / late.length;
  const [x, y] = [mean(0), mean(1)];
  return late.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / late.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags, ...(interpreted ? ['--js-flags=--jitless'] : [])] });

async function measure(tag) {
  // High enough that every chart is in view.
  const page = await browser.newPage({ viewport: { width: 900, height: 9000 } });
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ content: tag === 'tx-floor' ? FLOOR : await readFile('dist/treatment-explorer.js', 'utf8') });
  const session = await page.context().newCDPSession(page);
  const points = [];
  for (let lived = AT_ONCE; lived <= total; lived += AT_ONCE) {
    await page.evaluate(lives, [tag, AT_ONCE]);
    for (let rounds = 0; rounds < 3; rounds += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    points.push([lived, usedSize / 1024]);
    console.log(`${tag} ${lived}: ${(usedSize / 1024).toFixed(0)} KiB`);
  }
  await page.close();
  return slope(points);
}

const [floor, widget] = [await measure('tx-floor'), await measure('treatment-explorer')];
await browser.close();
console.log(`per 1,000 lives: floor ${(floor * 1000).toFixed(1)} KiB, widget with charts ${(widget * 1000).toFixed(1)} KiB${interpreted ? ', without compilers' : ''}`);
if (widget > floor + MOST_KIB) throw new Error(`a life costs ${widget.toFixed(3)} KiB, more than the floor's ${floor.toFixed(3)} and ${MOST_KIB}`);
