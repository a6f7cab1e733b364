import { readdir, readFile } from 'node:fs/promises';

import { transform } from 'esbuild';

import type { Row } from '../row.js';
import { standsAside } from './fallback.js';
import { onPage } from './on-page.js';

const head = (script: string): { readonly head: string } => ({ head: `<script>${script}</script>` });

/** An engine of some years ago: style sheets cannot be made by a script and handed to a tree. */
const NO_SHEETS = `for (const owner of [Document, ShadowRoot]) delete owner.prototype.adoptedStyleSheets;
  delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace;`;

/** What came after ES2022 and is missing in its engines. */
const NO_NEWS = `delete window.ElementInternals; delete HTMLElement.prototype.attachInternals;
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']) delete Array.prototype[name];
  for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['union', 'difference', 'intersection', 'isSubsetOf']) delete Set.prototype[name];
  for (const name of ['map', 'filter', 'take', 'toArray']) if (window.Iterator) delete Iterator.prototype[name];
  delete Object.groupBy; delete Map.groupBy; delete Promise.withResolvers; delete Promise.try; delete Array.fromAsync; delete URL.canParse; delete URL.parse;
  delete AbortSignal.any; delete Element.prototype.checkVisibility; delete window.requestIdleCallback; delete window.scheduler; delete CSS.registerProperty;
  delete Element.prototype.setHTMLUnsafe; delete Element.prototype.moveBefore; delete HTMLElement.prototype.showPopover; delete Intl.ListFormat; delete window.CompressionStream;`;

/** Code that is written for the floor is left as it is when it is brought down to the floor. */
async function isAtFloor(code: string): Promise<boolean> {
  const at = async (target: string): Promise<string> => (await transform(code, { target, legalComments: 'none' })).code;
  const [floor, newest] = await Promise.all([at('es2022'), at('esnext')]);
  return floor === newest;
}

/** Engines older than the documented floor, and the floor itself. */
export const floorRows: readonly Row[] = [
  {
    id: 'H52',
    title: 'no file has syntax that is newer than ES2022',
    run: async (_guest, script) => {
      const chunks = (await readdir('dist/cdn/chunks')).map((name) => `dist/cdn/chunks/${name}`);
      const files = script === undefined ? ['dist/treatment-explorer.js', 'dist/cdn/treatment-explorer.js', ...chunks] : [];
      const codes = script === undefined ? await Promise.all(files.map((file) => readFile(file, 'utf8'))) : [script];
      for (const [index, code] of codes.entries()) if (!await isAtFloor(code)) throw new Error(`${files[index] ?? 'the script'} needs more than ES2022`);
    },
  },
  {
    id: 'H52',
    title: "in an engine without constructable style sheets a sentence and the page's own words stand there, and one warning is given",
    run: (guest, script) => standsAside(guest, head(NO_SHEETS), /TX-LOAD-004.*adoptedStyleSheets/, script),
  },
  onPage('H52', 'in an engine without anything that came after ES2022, element internals among it, nothing is missing', head(NO_NEWS)),
];
