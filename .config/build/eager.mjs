// The one-file build has nothing to wait for: what is loaded lazily elsewhere is in it from the start.

const lazyImport = /\bimport\(\s*(['"])([^'"]+)\1\s*\)/g;

export function eager() {
  return {
    name: 'eager',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const statements = [];
      const body = code.replace(lazyImport, (_whole, _quote, from) => {
        const name = `lazy${statements.length}`;
        statements.push(`import * as ${name} from '${from}';`);
        return `Promise.resolve(${name})`;
      });
      return statements.length > 0 ? { code: `${statements.join('\n')}\n${body}`, map: null } : null;
    },
  };
}
