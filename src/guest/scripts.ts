import { build } from 'esbuild';

/** A file of `src/guest/`, bundled to one classic script. */
async function bundle(file: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`src/guest/${file}`], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error',
    ...(globalName ? { globalName } : {}),
  });
  // The bundler lists what a bundle gives out with `for … in`, which a page may have added to.
  return (outputFiles[0]?.text ?? '').replace('for (var name in all)', 'for (var name of Reflect.ownKeys(all))');
}

/** The scripts a test brings along: the kit it asks pages with, and the witness it puts on them. */
export interface Scripts {
  readonly kit: string;
  readonly witness: string;
}

export async function bringScripts(): Promise<Scripts> {
  const [kit, witness] = await Promise.all([bundle('kit/index.ts', 'kit'), bundle('witness.ts')]);
  return { kit, witness };
}
