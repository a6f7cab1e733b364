import { start } from '../../content/words/en/start.js';
import type { Checked } from '../checked.js';

/** Every element under a root, those in shadow trees too. */
function* elementsUnder(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsUnder(element.shadowRoot);
  }
}

/** Whether the line on the interest of whoever runs the page can be seen in the widget. */
export function hasInterestLine({ shadowRoot, settings }: Checked): boolean {
  const { sells, paid } = settings.language.words('start', start).footer;
  const line = settings.settings.mode === 'affiliate' ? paid : sells;
  if (!shadowRoot) return false;
  for (const element of elementsUnder(shadowRoot)) {
    if (element.childElementCount === 0 && element.textContent?.trim() === line) return element.checkVisibility?.() ?? true;
  }
  return false;
}
