const TAG = 'treatment-explorer';
const MARK = 'data-treatment-explorer';
const mounted = new WeakSet<Element>();

/**
 * Puts a widget after every `<script data-treatment-explorer>` that has none yet; its other `data-` attributes become
 * the widget's. Found by their mark, so late, async, delayed and moved scripts work as well.
 */
export function mountScriptTags(): void {
  for (const script of document.querySelectorAll(`script[${MARK}]`)) {
    if (mounted.has(script) || !script.parentNode) continue;
    mounted.add(script);
    const widget = document.createElement(TAG);
    for (const { name, value } of script.attributes) {
      if (name.startsWith('data-') && name !== MARK) widget.setAttribute(name.slice('data-'.length), value);
    }
    placeFor(script)(widget);
  }
}

/** After the script; at the end of the page for a script in its head, where nothing is shown. */
function placeFor(script: Element): (widget: Element) => void {
  if (script.closest('head')) return (widget) => document.body.append(widget);
  return (widget) => script.after(widget);
}

/** Mounts now, and once more when the page has been read whole. */
export function watchScriptTags(): void {
  if (document.readyState !== 'loading') {
    mountScriptTags();
    return;
  }
  // A script in the head runs before the body exists; one further down is found at once.
  if (document.body) mountScriptTags();
  document.addEventListener('DOMContentLoaded', mountScriptTags, { once: true });
}
