import { readFile } from 'node:fs/promises';

import { build } from 'esbuild';

import { elementOfShortcode } from '../../testing/shortcode.js';
import type { HostPage } from '../host-page.js';

/** A way onto a page: the tab of the studio, and an empty page with what was copied from it. */
export interface Way {
  readonly tab: string;
  readonly place: 'page' | 'frame';
  /** Whether it holds settings without an attribute. */
  readonly holdsAll: boolean;
  readonly page: (code: string) => HostPage | Promise<HostPage>;
}

/** The page of the plugin's element, which knows no other names than its own. */
async function asPlugin(code: string): Promise<HostPage> {
  const php = await readFile('wordpress/treatment-explorer/includes/attributes.php', 'utf8');
  const element = elementOfShortcode(code);
  for (const [, name = ''] of element.matchAll(/ ([a-z-]+)="/g)) if (!php.includes(`\t'${name}'`)) throw new Error(`the plugin knows no ${name}`);
  return { body: `<script src="/dist/treatment-explorer.js" defer></script>${element}` };
}

/** What a project with a bundler makes of the import and the tag. */
async function asProject(code: string): Promise<HostPage> {
  const [line = '', ...tag] = code.split('\n');
  const { exports: ways } = JSON.parse(await readFile('package.json', 'utf8')) as { exports: Record<string, { default: string }> };
  const { outputFiles } = await build({
    stdin: { contents: line, resolveDir: process.cwd() }, alias: { 'treatment-explorer/define': ways['./define']?.default ?? '' },
    bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error',
  });
  return { body: `${tag.join('\n')}<script src="/project.js" defer></script>`, files: { '/project.js': outputFiles[0]?.text ?? '' } };
}

export const WAYS: readonly Way[] = [
  { tab: 'One tag', place: 'page', holdsAll: false, page: (code) => ({ body: code }) },
  { tab: 'HTML', place: 'page', holdsAll: true, page: (code) => ({ body: code }) },
  { tab: 'WordPress', place: 'page', holdsAll: false, page: asPlugin },
  { tab: 'Tag manager', place: 'page', holdsAll: true, page: (code) => ({ body: `<main id="treatment-explorer"></main>${code}` }) },
  { tab: 'iframe', place: 'frame', holdsAll: true, page: (code) => ({ body: code }) },
  { tab: 'npm', place: 'page', holdsAll: true, page: asProject },
];
