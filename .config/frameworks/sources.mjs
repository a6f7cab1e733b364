// A block of the page as JavaScript or TypeScript, for the browser or for a server.
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

const isCustomElement = (tag) => tag === 'treatment-explorer';

function fromVue(code, isServer) {
  const { descriptor } = parse(code, { templateParseOptions: { isCustomElement } });
  const templateOptions = { ssr: isServer, ssrCssVars: [], compilerOptions: { isCustomElement } };
  return { contents: compileScript(descriptor, { id: 'page', inlineTemplate: true, templateOptions }).content, loader: 'ts' };
}

/** What esbuild takes for a block: its code, and how to read it. */
export function sourceOf(language, code, side) {
  if (language === 'tsx') return { contents: code, loader: 'tsx' };
  if (language === 'vue') return fromVue(code, side === 'server');
  return { contents: compile(code, { generate: side, filename: 'Page.svelte' }).js.code, loader: 'js' };
}
