// npm run layers: imports go one way. A layer uses those before it in this list, never those after it.
const layers = ['lib', 'model', 'content', 'config', 'state', 'styles', 'components', 'widget'];
const test = '\\.(test|e2e|guest)\\.ts$|^src/(testing|e2e|guest)/';
const folders = (names) => `^src/(${names.join('|')})/`;

const oneWay = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-below-${layers[index + 1]}`,
  comment: `${layer} knows nothing of the layers that stand on it.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: test },
  to: { path: `${folders(layers.slice(index + 1))}|^src/[^/]+\\.ts$` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'pure-model', comment: 'The model imports nothing but itself: it can be read and tested alone.', severity: 'error',
      from: { path: '^src/model/', pathNot: test }, to: { pathNot: '^src/model/' },
    },
    {
      name: 'independent-lib', comment: 'lib knows nothing of the subject and needs no library.', severity: 'error',
      from: { path: '^src/lib/', pathNot: test }, to: { pathNot: '^src/lib/' },
    },
    {
      name: 'widget-below-entries', severity: 'error',
      from: { path: '^src/widget/', pathNot: test }, to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'entries-stand-alone', comment: 'An entry does not start another one.', severity: 'error',
      from: { path: '^src/[^/]+\\.ts$', pathNot: test }, to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'rooms-apart', comment: 'The quiz loads before the result and without it. The result asks again with the quiz, and draws with the charts.', severity: 'error',
      from: { path: '^src/components/(quiz|charts)/', pathNot: test },
      to: { path: '^src/components/(quiz|result|charts)/', pathNot: '^src/components/$1/' },
    },
    {
      name: 'no-test-code-shipped', severity: 'error',
      from: { path: '^src/', pathNot: test }, to: { path: test },
    },
    {
      name: 'no-development-package-shipped', severity: 'error',
      from: { path: '^src/', pathNot: test }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'production', 'default', 'types'] },
    exclude: { path: '^dist/' },
  },
};
