// The one-file script has every part in it but the languages: each of them is a file beside it, and not waited for.

/** Lines of the list of languages that load one. */
const PACK = /^\s*[\w'-]+: \(\) => import\(.*\n/gm;

export function beside() {
  return {
    name: 'beside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/src/content/words/packs.ts')) return null;
      const bare = code.replace(PACK, '');
      if (/\bimport\(/.test(bare)) this.error('a language is still loaded');
      return { code: bare, map: null };
    },
  };
}
