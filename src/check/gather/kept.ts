/** Names that the widget's own would have, had it any. */
const OURS = /^(tx[-_]|treatment[-_]?explorer)/i;

/** Names in the stores of the browser that look like the widget's. It has none: this is how a webmaster sees it. */
export function keptNames(): readonly string[] {
  return [namesIn(() => localStorage), namesIn(() => sessionStorage), cookieNames()].flat().filter((name) => OURS.test(name));
}

/** A page may be without stores, or without the right to them. */
function namesIn(open: () => Storage): readonly string[] {
  try {
    return Object.keys(open());
  } catch {
    return [];
  }
}

function cookieNames(): readonly string[] {
  try {
    return document.cookie.split(';').map((cookie) => cookie.split('=')[0]?.trim() ?? '');
  } catch {
    return [];
  }
}
