import { readFileSync } from 'node:fs';

import { build, type Plugin } from 'esbuild';

import { blocksOf } from '../../.config/frameworks/blocks.mjs';
import { renderedOnServer } from '../../.config/frameworks/render.mjs';
import { type Language, sourceOf } from '../../.config/frameworks/sources.mjs';
import { expect, type Host, test } from './support.js';

const BLOCKS = blocksOf(readFileSync('docs/frameworks.md', 'utf8'));

/** How an application takes over what its server sent, or draws the page itself. */
const START: Readonly<Record<Language, Readonly<Record<'hydrate' | 'draw', string>>>> = {
  tsx: {
    hydrate: "import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client'; import { Mesotherapy } from 'block'; hydrateRoot(main, createElement(Mesotherapy));",
    draw: "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { Mesotherapy } from 'block'; createRoot(main).render(createElement(Mesotherapy));",
  },
  vue: {
    hydrate: "import { createSSRApp } from 'vue'; import Page from 'block'; createSSRApp(Page).mount(main);",
    draw: "import { createApp } from 'vue'; import Page from 'block'; createApp(Page).mount(main);",
  },
  svelte: {
    hydrate: "import { hydrate } from 'svelte'; import Page from 'block'; hydrate(Page, { target: main });",
    draw: "import { mount } from 'svelte'; import Page from 'block'; mount(Page, { target: main });",
  },
};

/** An application with a block of the page in it, as one script. */
async function application(language: Language, code: string, how: 'hydrate' | 'draw'): Promise<string> {
  const block: Plugin = {
    name: 'block',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^block$/ }, () => ({ path: 'block', namespace: 'block' }));
      onLoad({ filter: /.*/, namespace: 'block' }, () => ({ ...sourceOf(language, code, 'client'), resolveDir: process.cwd() }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `const main = document.querySelector('main'); ${START[language][how]}`, resolveDir: process.cwd() },
    bundle: true, write: false, format: 'iife', platform: 'browser', target: 'es2022', jsx: 'automatic', plugins: [block], logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
  });
  return outputFiles[0]?.text ?? '';
}

/** What the application's own code can be seen to have done: settings as a property, and an event that it hears. */
async function reached(host: Host): Promise<readonly [consultation: unknown, heard: readonly string[]]> {
  const { page } = host;
  const heard: string[] = [];
  page.on('console', (message) => { if (message.type() === 'info') heard.push(message.text()); });
  const widget = page.locator('treatment-explorer');
  await expect(widget.getByRole('button', { name: /^Face/ })).toBeVisible();
  const consultation = await widget.evaluate((element) => {
    element.dispatchEvent(new CustomEvent('tx-cta', { detail: { version: 1, kind: 'call' } }));
    return (Reflect.get(element, 'config') as { consultation?: unknown } | undefined)?.consultation;
  });
  return [consultation, heard];
}

test.describe('docs/frameworks.md', () => {
  for (const [what, language, place, how, isReached] of [
    ['React, drawn in the browser', 'tsx', 0, 'draw', true],
    ['React by a ref, on a page from the server', 'tsx', 1, 'hydrate', true],
    ['React by props, on a page from the server: what the page says, neither property nor listener', 'tsx', 0, 'hydrate', false],
    ['Vue, drawn in the browser', 'vue', 0, 'draw', true],
    ['Vue, on a page from the server', 'vue', 0, 'hydrate', true],
    ['Svelte, drawn in the browser', 'svelte', 0, 'draw', true],
    ['Svelte, on a page from the server', 'svelte', 0, 'hydrate', true],
  ] as const) {
    test(what, async ({ host }) => {
      const code = BLOCKS.filter((block) => block.language === language)[place]?.code ?? '';
      const sent = how === 'hydrate' ? await renderedOnServer(language, code) : '';
      await host.open(`<main>${sent}</main><script src="/application.js"></script>`, { files: { '/application.js': await application(language, code, how) } });
      expect(await reached(host)).toEqual(isReached ? [2500, ['call']] : [undefined, []]);
      expect(await host.page.locator('treatment-explorer').evaluate((element) => Reflect.get(element, 'currency') as unknown)).toBe('PKR');
    });
  }
});
