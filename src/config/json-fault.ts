const CURLY = /[\u2018-\u201f\u00ab\u00bb\u2033\u2036]/;
const PIECE = /("(?:[^"\\]|\\[^])*")|([\s[\]{}:,]+)|(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.])/iuy;
const UNENDED = 'a quote without its end';
/** What is often found where a straight quote, or nothing, should be. */
const SIGNS: readonly (readonly [sign: RegExp, name: string])[] = [
  [CURLY, 'a curly quote'], [/^&(?:quot|#0*34|#x0*22);/i, 'an HTML entity'], [/^'/, 'a single quote'], [/^"/, UNENDED], [/^</, 'HTML'], [/^\/[/*]/, 'a comment'],
];

/** What is wrong with a text that is no JSON, and where: in the same words in every browser, and without the text itself. */
export function jsonFault(text: string): string {
  if (!text.trim()) return 'an empty text';
  let lastText: RegExpExecArray | null = null;
  PIECE.lastIndex = 0;
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    const piece = PIECE.exec(text);
    if (!piece) return faultAt(text, at, lastText);
    const [, quoted, signs = ''] = piece;
    if (quoted) lastText = piece;
    const comma = /,\s*[}\]]/.exec(signs);
    if (comma) return `a comma too many ${placeOf(text, at + comma.index)}`;
  }
  return 'a bracket, a colon or a comma that is missing';
}

/** A curly quote that did not end the text before is the cause of what is found after it. */
function faultAt(text: string, at: number, lastText: RegExpExecArray | null): string {
  const rest = text.slice(at, at + 12);
  const [, name] = SIGNS.find(([sign]) => sign.test(sign === CURLY ? rest.slice(0, 1) : rest)) ?? [];
  const unread = lastText && (!name || name === UNENDED) ? CURLY.exec(lastText[0]) : null;
  if (lastText && unread) return `a curly quote ${placeOf(text, lastText.index + unread.index)}`;
  const later = name === UNENDED ? CURLY.exec(text.slice(at)) : null;
  if (later) return `a curly quote ${placeOf(text, at + later.index)}`;
  return `${name ?? 'something unexpected'} ${placeOf(text, at)}`;
}

function placeOf(text: string, index: number): string {
  const before = text.slice(0, index);
  return `at line ${before.split('\n').length}, column ${index - before.lastIndexOf('\n')}`;
}
