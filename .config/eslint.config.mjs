import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const tests = ['src/**/*.test.ts', 'src/testing/**', 'src/e2e/**', 'src/guest/**'];

/** Habits that break in a guest on someone else's page, each with its reason. */
const guestRules = [
  ['CallExpression[callee.object.name="Array"][callee.property.name="from"]', 'Pages replace Array.from; spread instead.'],
  ['ForInStatement', 'Pages add to Object.prototype; use Object.keys or for…of.'],
  ['AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]', 'Text goes in as text.'],
  ['CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/]', 'Text goes in as text.'],
  ['NewExpression[callee.name="Event"]', 'Pages replace Event; use CustomEvent.'],
  ['BinaryExpression[operator="instanceof"][right.name=/^(Element|Event|HTMLElement|Node)$/]', 'Elements of another frame are no instances of ours.'],
  ['CallExpression[callee.name="setInterval"]', 'Every timer belongs to the scheduler that dies with its element.'],
  ['MetaProperty', 'The one-file script is no module.'],
  ['MemberExpression[object.name="document"][property.name="currentScript"]', 'It is null for late and moved scripts.'],
  ['TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/ style=/]', 'Strict content policies refuse style attributes.'],
  ['TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/\\drem\\b/]', 'Pages choose their own root font size; use em or px.'],
  ['TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/@import|@font-face|url\\(/]', 'The widget requests nothing.'],
].map(([selector, message]) => ({ selector, message }));

const forbiddenGlobals = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'event', 'name', 'status']
  .map((name) => ({ name, message: 'A guest keeps nothing, asks nobody and reads no global of the page.' }));

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'node_modules/**'] },
  {
    files: ['src/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit binds the handlers in `@click=${this.handler}`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...guestRules],
      'no-restricted-globals': ['error', ...forbiddenGlobals],
    },
  },
  {
    // The two requests there are, to addresses that the page names: for its settings, and with a visitor's message.
    files: ['src/widget/remote-config.ts', 'src/state/message/send.ts'],
    rules: { 'no-restricted-globals': ['error', ...forbiddenGlobals.filter(({ name }) => name !== 'fetch')] },
  },
  {
    // The self-check reads the script again to tell its sum.
    files: ['src/check/gather/hash.ts'],
    rules: { 'no-restricted-globals': ['error', ...forbiddenGlobals.filter(({ name }) => name !== 'fetch')] },
  },
  {
    // It shows a webmaster that nothing is kept.
    files: ['src/check/gather/kept.ts'],
    rules: { 'no-restricted-globals': ['error', ...forbiddenGlobals.filter(({ name }) => !/Storage$/.test(name))] },
  },
  {
    // React keeps the tags it knows in a namespace.
    files: ['src/frameworks/react.ts'],
    rules: { '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }] },
  },
  {
    // Tag names from lit/static-html.js, which the plugin takes for ordinary bindings.
    files: ['src/components/shared/heading.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    files: tests,
    rules: {
      // chai's sentences look like promises and like bare expressions.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'lit-a11y/accessible-name': 'off',
      // A measured figure is told in the log.
      'no-console': 'off',
    },
  },
);
