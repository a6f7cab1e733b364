import { FLAT_NAMES } from '../config/flat-names.js';
import { languageFile } from './language-file.js';
import { partsOf, type SetUp } from './set-up.js';
import { addressText, escaped, inScript, inShortcode, jsonText, lines, markup } from './snippet-text.js';

/** Where the owner's copy of the files lies, with a slash at its end. */
export interface SnippetPlace {
  readonly folder: string;
}

/** A way to put the widget on a page, and what to copy for it. */
export interface Snippet {
  readonly id: string;
  readonly label: string;
  /** Where it goes, in a line. */
  readonly note: string;
  /** Files of `dist/` to put on the site first, besides that of a language. */
  readonly files: readonly string[];
  /** How a language of its own file comes along: nothing to do, not at all, or in words. */
  readonly language?: 'bundled' | 'missing' | ((file: string) => string);
  /** Whether its text names the folder of those files. */
  readonly namesFolder: boolean;
  /** Settings that cannot be given in this way, and what to do instead. */
  readonly lacks: readonly string[];
  readonly instead: string;
  /** Takes a set-up without what it lacks. */
  readonly code: (setUp: SetUp, place: SnippetPlace) => string;
}

const SCRIPT = 'treatment-explorer.js';
const TITLE = 'Mesotherapy: a short guide';
const GUIDE = `<p>${TITLE}. Ask us, or ask your doctor.</p>`;

function element(setUp: SetUp, inside: readonly string[]): string {
  const { attributes, config } = partsOf(setUp);
  const json = config ? [`<script type="application/json">${jsonText(config)}</script>`] : [];
  const held = [...json, ...inside].map((line) => `\n  ${line}`).join('');
  return `${lines(['<treatment-explorer', ...markup(attributes)], '>')}${held}${held ? '\n' : ''}</treatment-explorer>`;
}

/** The language's own script, which has to come before the widget's. */
function languageScript(setUp: SetUp, folder: string): string {
  const file = languageFile(setUp);
  return file ? `<script src="${escaped(folder + file)}" defer></script>\n` : '';
}

export const SNIPPETS: readonly Snippet[] = [
  {
    id: 'tag', label: 'One tag', note: 'Then paste this into your page, where the explorer should stand.',
    files: [SCRIPT], namesFolder: true, lacks: FLAT_NAMES, instead: 'Take “HTML” for it.',
    code: (setUp, { folder }) => languageScript(setUp, folder) + lines([`<script src="${escaped(folder + SCRIPT)}"`, 'data-treatment-explorer', ...markup(setUp, 'data-'), 'defer'], '></script>'),
  },
  {
    id: 'html', label: 'HTML', note: 'Then paste this into your page, where the explorer should stand. The sentence inside is shown where scripts do not run.',
    files: [SCRIPT], namesFolder: true, lacks: [], instead: '',
    code: (setUp, { folder }) => `${languageScript(setUp, folder)}<script src="${escaped(folder + SCRIPT)}" defer></script>\n${element(setUp, [GUIDE])}`,
  },
  {
    id: 'wordpress', label: 'WordPress', note: 'It goes in under Plugins, Add new, Upload. Then paste this into a shortcode block.',
    files: ['wordpress/treatment-explorer.zip'], language: 'missing', namesFolder: false, lacks: [...FLAT_NAMES, 'lead-endpoint', 'test-mode', 'analytics'],
    instead: 'The plugin’s settings page has fields for form, test mode and a file of settings; the rest goes into that file.',
    code: (setUp) => `[${['treatment_explorer', ...Object.entries(setUp).map(([name, text]) => inShortcode(name, text))].join(' ')}]`,
  },
  {
    id: 'manager', label: 'Tag manager', note: 'A custom HTML tag, with a trigger for the page. It fills the element with the id “treatment-explorer”, or stands at the end of the page.',
    files: [SCRIPT], namesFolder: true, lacks: [], instead: '',
    code: (setUp, { folder }) => {
      const { attributes, config } = partsOf(setUp);
      return [
        '<script>',
        '  (function () {',
        '    function add() {',
        `      if (document.querySelector('treatment-explorer')) return;`,
        `      var script, explorer = document.createElement('treatment-explorer');`,
        ...Object.entries(attributes).map(([name, text]) => `      explorer.setAttribute(${inScript(name)}, ${inScript(text)});`),
        ...(config ? [`      explorer.config = ${jsonText(config)};`] : []),
        `      (document.getElementById('treatment-explorer') || document.body).appendChild(explorer);`,
        ...[languageFile(setUp), SCRIPT].filter((file) => file !== undefined).flatMap((file) => [
          `      script = document.createElement('script');`,
          `      script.src = ${inScript(folder + file)};`,
          // One after the other.
          '      script.async = false;',
          '      document.head.appendChild(script);',
        ]),
        '    }',
        `    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', add); else add();`,
        '  })();',
        '</script>',
      ].join('\n');
    },
  },
  {
    id: 'iframe', label: 'iframe', note: 'For builders that forbid scripts: take the first tag alone. The second one keeps the height right.',
    files: ['embed.html', 'embed-frame.js', 'embed-host.js', SCRIPT], namesFolder: true,
    language: (file) => `Write <script src="${file}" defer></script> into your copy of embed.html, before the line of ${SCRIPT}.`,
    lacks: ['lead-endpoint', 'test-mode', 'privacy-url', 'analytics'], instead: 'No address may set it, since anybody can write an address.',
    code: (setUp, { folder }) => {
      const address = `${folder}embed.html${addressText(setUp)}`;
      return `${lines(['<iframe data-treatment-explorer', `src="${escaped(address)}"`, `title="${TITLE}"`, 'allow="clipboard-write"', 'width="100%" height="1300" style="border: 0"'], '></iframe>')}\n`
        + `<script src="${escaped(`${folder}embed-host.js`)}" defer></script>`;
    },
  },
  {
    id: 'npm', label: 'npm', note: 'For projects with a bundler, in which the package is installed. The tag goes into a page or a template.',
    files: [], language: 'bundled', namesFolder: false, lacks: [], instead: '',
    code: (setUp) => `import 'treatment-explorer/define';\n\n${element(setUp, [])}`,
  },
];
