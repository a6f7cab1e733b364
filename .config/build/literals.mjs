// Smaller templates that render the same: white space shrinks to one space and never to none.
import minifiedLiterals from 'rollup-plugin-html-literals';

const quoted = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

/** Comments and spaces that CSS does not need. Spaces in selectors and calculations stay, as does all that is quoted. */
export function smallerCss(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : part
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      .replace(/([:,]) /g, '$1')
      .replace(/;+\}/g, '}')
      .replace(/(^|[\s:,(-])0\.(\d)/g, '$1.$2')))
    .join('')
    .trim();
}

/** html, svg and css templates of our own sources. Elements that HTML does not know are text to a sentence around them. */
export const literals = () => minifiedLiterals({
  include: ['src/**/*.ts'],
  failOnError: true,
  options: {
    shouldMinify: ({ tag }) => tag === 'html' || tag === 'svg',
    minifyOptions: {
      caseSensitive: true, collapseWhitespace: true, conservativeCollapse: true, keepClosingSlash: true,
      removeComments: true, minifyCSS: smallerCss, minifyJS: false,
    },
  },
});
