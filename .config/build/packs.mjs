// Each language in the module build: a chunk that shares nothing with the others, so that a visitor asks for one file more.
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

const INDEX = /^\.\/([\w-]+)\/index\.js$/;
const standIn = (tag) => `language-${tag}-chunk`;

/** The words of a language, bundled. */
async function packOf(tag) {
  const { outputFiles } = await build({
    entryPoints: [`src/content/words/${tag}/index.ts`], bundle: true, write: false, minify: true, format: 'esm', target: 'es2022', charset: 'utf8', logLevel: 'error',
  });
  return outputFiles[0].text;
}

export function packs({ banner }) {
  const tags = new Set();
  return {
    name: 'packs',
    enforce: 'pre',
    resolveId(id, importer) {
      const tag = importer?.replaceAll('\\', '/').endsWith('/src/content/words/packs.ts') ? INDEX.exec(id)?.[1] : undefined;
      if (!tag) return null;
      tags.add(tag);
      return { id: standIn(tag), external: true };
    },
    async generateBundle(_options, bundle) {
      for (const tag of tags) {
        const source = `${banner}\n${await packOf(tag)}`;
        const name = `chunks/${tag}-${createHash('sha256').update(source).digest('hex').slice(0, 6)}.js`;
        const importers = Object.values(bundle).filter((file) => file.type === 'chunk' && file.code.includes(standIn(tag)));
        if (importers.length !== 1) this.error(`${importers.length} chunks import ${tag}`);
        for (const chunk of importers) chunk.code = chunk.code.replace(standIn(tag), `./${name}`);
        this.emitFile({ type: 'asset', fileName: name, source });
      }
    },
  };
}
