/** Kinds of values from which WordPress's own cleaning takes marks away. */
const ADDRESSES = /^(book-url|handoff-url|privacy-url|lead-endpoint)$/;
const TYPED_QUOTES = /^[\u201c\u201d\u2033\u2018\u2019]+|[\u201c\u201d\u2033\u2018\u2019]+$/g;

/**
 * The element that the plugin makes of the shortcode in a shortcode block, as far as names and values go: what WordPress does
 * to a text on its way, in its order. The PHP itself is tried in `npm run check:wordpress`.
 */
export function elementOfShortcode(code: string): string {
  const text = code.trim();
  // The block writes a `<br />` at each break, and what stands around it is lost.
  if (/[\r\n]/.test(text)) throw new Error('WordPress loses attributes of a shortcode that is on more than one line');
  const inside = /^\[treatment_explorer((?: [a-z_]+="[^"[\]<>]*")*)\]$/.exec(text)?.[1];
  if (inside === undefined) throw new Error(`no shortcode: ${text}`);
  const attributes = [...inside.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, name = '', value = '']) => {
    const hyphened = name.replaceAll('_', '-');
    const read = withoutSlashes(value).replace(TYPED_QUOTES, '');
    const clean = ADDRESSES.test(hyphened) ? read.replaceAll(/[^\w\-~+.?#=!&;,/:%@$|*'()\u0080-\uffff]/g, '') : read.replaceAll(/%[\da-f]{2}/gi, '').trim();
    return ` ${hyphened}="${clean.replaceAll(/&(?!#?\w+;)/g, '&amp;')}"`;
  });
  return `<treatment-explorer${attributes.join('')}></treatment-explorer>`;
}

/** PHP's `stripcslashes`, as far as it loses something. */
const withoutSlashes = (value: string): string => value.replaceAll(/\\(.?)/g, '$1');
