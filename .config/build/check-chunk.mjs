// The self-check in the module build: the file that stands beside the one-file script, as a chunk named by its content. It
// shares nothing with the other chunks, so that what visitors load is the same with it and without it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FILE = 'dist/treatment-explorer.check.js';
/** Stands for the chunk until its name is known. */
const STAND_IN = 'self-check-chunk';

export function checkChunk() {
  let source = '';
  return {
    name: 'check-chunk',
    enforce: 'pre',
    buildStart() {
      source = readFileSync(FILE, 'utf8');
    },
    resolveId: (id, importer) => (id === './check/run.js' && importer?.replaceAll('\\', '/').endsWith('/src/cdn.ts') ? { id: STAND_IN, external: true } : null),
    generateBundle(_options, bundle) {
      const name = `chunks/check-${createHash('sha256').update(source).digest('hex').slice(0, 6)}.js`;
      const importers = Object.values(bundle).filter((file) => file.type === 'chunk' && file.code.includes(STAND_IN));
      if (importers.length !== 1) this.error(`${importers.length} chunks import the self-check`);
      for (const chunk of importers) chunk.code = chunk.code.replace(STAND_IN, `./${name}`);
      this.emitFile({ type: 'asset', fileName: name, source });
    },
  };
}
