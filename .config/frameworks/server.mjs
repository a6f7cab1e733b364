// Importing the package where there is no browser: nothing throws, nothing is drawn, nothing is asked for.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Entries with code in them; the self-check is for a page alone. */
const entries = Object.entries(exports).filter(([, target]) => target.default?.endsWith('.js')).map(([name]) => name.replace('*', 'figures'));

const program = `
  globalThis.fetch = () => { throw new Error('a request'); };
  for (const entry of ${JSON.stringify(entries)}) await import('treatment-explorer' + entry.slice(1));
  const { TreatmentExplorer } = await import('treatment-explorer');
  if (typeof TreatmentExplorer !== 'function') throw new Error('no class');
  for (const name of ['window', 'document', 'location']) if (name in globalThis) throw new Error(name + ' was made');
`;

/** What went wrong; none where every entry was imported. */
export function serverFaults() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (piece) => { said += piece; });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) console.log(`in Node: ${entries.length} entries are imported without a browser`);
      resolve(code === 0 ? [] : [`in Node: ${said}`]);
    });
  });
}
