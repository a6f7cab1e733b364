const TAG = 'treatment-explorer';
const MARK = 'data-treatment-explorer';
const mounted = new WeakSet<Element>();

/**
 * Puts a widget after every `<script data-treatment-explorer>` that has none yet; its `data-` attributes that
 * name a setting become the widget's. Found by their mark, so late, async, delayed and moved scripts work as well.
 */
export function mountScriptTags(): void {
  // A script in the head runs before the body exists; it is looked at once more when the page has been read.
  if (!document.body) return;
  for (const script of document.querySelectorAll(`script[${MARK}]`)) {
    if (mounted.has(script) || !script.parentNode) continue;
    mounted.add(script);
    // Page loaders put copies of a page back, and run its scripts anew: the widget of the script is in the copy.
    if (script.nextElementSibling?.localName === TAG) continue;
    const widget = document.createElement(TAG);
    const known = (widget.constructor as { observedAttributes?: readonly string[] }).observedAttributes ?? [];
    const settings = known.filter((name) => script.hasAttribute(`data-${name}`));
    for (const name of settings) widget.setAttribute(name, script.getAttribute(`data-${name}`) ?? '');
    placeFor(script)(widget);
  }
}

/** After the script; at the end of the page for a script in its head, where nothing is shown. */
function placeFor(script: Element): (widget: Element) => void {
  if (script.closest('head')) return (widget) => document.body.append(widget);
  return (widget) => script.after(widget);
}
