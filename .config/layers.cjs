// npm run layers: imports go one way. A layer uses those before it in this list, never those after it.
const layers = ['lib', 'model', 'content', 'config', 'state', 'styles', 'components', 'widget', 'check'];
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
      name: 'check-apart', comment: 'The self-check is a file of its own, without Lit and without the parts of the widget.', severity: 'error',
      from: { path: '^src/check/', pathNot: test }, to: { path: '^src/(state|styles|components|widget)/|node_modules/(lit|@lit|valibot)' },
    },
    {
      name: 'studio-apart', comment: 'The studio knows the widget as any page does: by its tag.', severity: 'error',
      from: { path: '^src/studio/', pathNot: test }, to: { path: '^src/(state|styles|components|widget|check)/' },
    },
    {
      name: 'studio-is-no-part', severity: 'error',
      from: { path: '^src/', pathNot: `^src/studio/|${test}` }, to: { path: '^src/studio/' },
    },
    {
      name: 'kiosk-page-apart', comment: 'The kiosk page knows the widget as any page does; its worker is nowhere else.', severity: 'error',
      from: { path: '^src/kiosk-page/', pathNot: test }, to: { path: '^src/', pathNot: '^src/kiosk-page/' },
    },
    {
      name: 'kiosk-page-is-no-part', severity: 'error',
      from: { path: '^src/', pathNot: `^src/kiosk-page/|${test}` }, to: { path: '^src/kiosk-page/|node_modules/workbox' },
    },
    {
      name: 'workbox-for-the-worker', comment: 'The page itself needs none of it.', severity: 'error',
      from: { path: '^src/', pathNot: '^src/kiosk-page/worker\\.ts$' }, to: { path: 'node_modules/workbox' },
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
      from: { path: '^src/', pathNot: `${test}|^src/frameworks/|^src/kiosk-page/worker\\.ts$` }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'frameworks-types-alone', comment: 'Types for a framework of the page: nothing of them is left in what runs.', severity: 'error',
      from: { path: '^src/frameworks/', pathNot: test }, to: { dependencyTypesNot: ['type-only'] },
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
