// The last step of both browser builds: guard, terser, banner, and for the module build names by content.
import { basename } from 'node:path';
import { minify } from 'terser';

import { guardStatements } from './guard.mjs';
import { unlinkChunk, withNamesOf, withOwnNames, withPlainExports, wrapEntry } from './kit.mjs';
import { hashedNames } from './names.mjs';

async function shrink(code, module, banner) {
  const { code: small } = await minify(code, {
    // Functions stay functions: brotli finds them where copies of their text are not.
    module, ecma: 2022, compress: { passes: 3, inline: 1, keep_fargs: false },
    // A classic script is read in the encoding of the page; a module is always UTF-8.
    format: { comments: false, preamble: banner, ascii_only: !module },
  });
  return `${small}\n`;
}

/** Puts the guard at the head of the wrapper's body, after a directive. */
function guardScript(code, version) {
  const wrapper = /^\s*\(function\(\) \{\s*(?:"use strict";)?/;
  if (!wrapper.test(code)) throw new Error('the one-file build is not wrapped in a function any more');
  return code.replace(wrapper, `(function() {\n"use strict";\n${guardStatements(version)}`);
}

/** Points the imports of a file in `chunks/` to the final names; `folder` is where they lie as seen from the file. */
function rename(code, names, folder) {
  return code.replace(/(["'])\.\/([\w.-]+\.js)\1/g, (whole, quote, name) =>
    names.has(name) ? `${quote}${folder}${names.get(name)}${quote}` : whole);
}

/** The entry that the bundler makes does nothing but import the core chunk: the core takes its place. */
async function finishModules(chunks, { version, banner }) {
  const entry = chunks.find((chunk) => chunk.isEntry);
  const core = chunks.find((chunk) => chunk.name === 'core');
  if (entry.code.trim() !== `import "./${core.fileName}";`) throw new Error(`the entry does more than import the core: ${entry.code}`);
  const helpers = chunks.find((chunk) => chunk.name === 'rolldown-runtime');
  const first = withOwnNames(await shrink(wrapEntry(core.code, version), true, banner));
  const lazy = new Map();
  for (const chunk of chunks.filter((one) => one !== entry && one !== core && one !== helpers)) {
    const code = helpers ? withPlainExports(chunk.code, `./${basename(helpers.fileName)}`) : chunk.code;
    const small = await shrink(unlinkChunk(code, basename(core.fileName)), true, banner);
    lazy.set(basename(chunk.fileName), withNamesOf(first.names, small));
  }
  const names = hashedNames(lazy);
  const files = [[entry.fileName, rename(first.code, names, './chunks/')]];
  for (const [name, code] of lazy) files.push([`chunks/${names.get(name)}`, rename(code, names, './')]);
  return files;
}

/** The bundler lists what a module gives out with `for … in`, which a page may have added to. */
function withOwnExports(code) {
  const loop = 'for (var name in all)';
  if (!code.includes(loop)) throw new Error('the bundler no longer lists exports as it did');
  return code.replace(loop, 'for (var name of Object.keys(all))');
}

/** `bare` for a script that comes after the widget: it needs no guard. */
async function oneFile(code, { version, banner, readable = false, bare = false }) {
  if (bare) return shrink(code, false, banner);
  const guarded = withOwnExports(guardScript(code, version));
  return readable ? guarded : shrink(guarded, false, banner);
}

export function finish(about) {
  return {
    name: 'finish',
    generateBundle: {
      order: 'post',
      async handler(options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const files = options.format === 'es'
          ? await finishModules(chunks, about)
          : [[chunks[0].fileName, await oneFile(chunks[0].code, about)]];
        for (const { fileName } of chunks) delete bundle[fileName];
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
