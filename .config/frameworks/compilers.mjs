// The type checker of each framework, on a folder of its own inside the package: there `treatment-explorer` is found by the
// package's own exports, as an application finds it.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPTIONS = {
  target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom', 'dom.iterable'], types: [],
  strict: true, noEmit: true, skipLibCheck: false, verbatimModuleSyntax: true, isolatedModules: true,
};

/** Everything a program of node_modules writes. */
function outputOf(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => { text += piece; });
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}

function folderWith(language, files, settings) {
  const folder = join('.cache', 'frameworks', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of files) writeFileSync(join(folder, file), code);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ include: [`*.${language}`], ...settings }));
  return folder;
}

/** Errors as tsc writes them. What goes on in a further line belongs to the one above. */
function tscErrors(text) {
  return text.split(/\n(?! )/).filter(Boolean).map((line) => {
    const [, file, what] = /([^/\\]+?)\(\d+,\d+\): error (TS\d+: [^]*)$/.exec(line) ?? [undefined, '', line];
    return { file, text: what };
  });
}

/** Errors as svelte-check writes them for machines: one JSON in a line, with a time before it. */
function svelteErrors(text) {
  const told = text.split('\n').map((line) => line.slice(line.indexOf(' ') + 1)).filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  if (!text.includes('COMPLETED')) return [{ file: '', text: `svelte-check did not end: ${text}` }];
  return told.filter(({ type }) => type === 'ERROR').map(({ filename, message }) => ({ file: filename, text: message }));
}

/** Each gives the errors of some files: the name of the file, and what is wrong. */
export const compilers = [
  {
    language: 'tsx',
    compile: async (files) => {
      const folder = folderWith('tsx', files, { compilerOptions: { ...OPTIONS, jsx: 'react-jsx' } });
      return tscErrors(await outputOf('typescript/bin/tsc', ['-p', folder, '--pretty', 'false']));
    },
  },
  {
    language: 'vue',
    compile: async (files) => {
      const folder = folderWith('vue', files, { compilerOptions: { ...OPTIONS, jsx: 'preserve' }, vueCompilerOptions: { strictTemplates: true } });
      return tscErrors(await outputOf('vue-tsc/bin/vue-tsc.js', ['-p', folder, '--pretty', 'false']));
    },
  },
  {
    language: 'svelte',
    compile: async (files) => {
      const folder = folderWith('svelte', files, { compilerOptions: OPTIONS });
      // Else it looks further up, and takes the settings of this package's own build.
      writeFileSync(join(folder, 'svelte.config.js'), 'export default {};\n');
      return svelteErrors(await outputOf('svelte-check/bin/svelte-check', ['--workspace', folder, '--tsconfig', 'tsconfig.json', '--output', 'machine-verbose', '--threshold', 'error']));
    },
  },
];
