import visit from 'virtual:visit';

import { at, until } from './shared/steps.js';

const INPUTS = 'tx-quiz >>> tx-question >>> input';

/** The widget, from its own script on the page. */
globalThis.subject = {
  mount() {
    const widget = document.createElement('treatment-explorer');
    widget.setAttribute('currency', 'PKR');
    widget.setAttribute('prices', 'face: 7000-18000');
    document.body.append(widget);
    return widget;
  },
  async visit(widget) {
    const root = widget.shadowRoot;
    (await until(() => at('tx-start >>> button[value="face"]', root))).click();
    for (const { answer, options } of visit.questions) {
      await until(() => at(`${INPUTS}[value="${options[0].value}"]`, root));
      at(`${INPUTS}[value="${answer}"]`, root).click();
      await until(() => at(`${INPUTS}:checked`, root));
      at('tx-quiz >>> button + button', root).click();
    }
    // A canvas has its size in the page's pixels once something was drawn on it, and that of a new one before.
    const canvases = () => ['sessions', 'timeline', 'cost'].map((name) => at(`tx-result >>> tx-${name} >>> tx-chart >>> canvas`, root));
    await until(() => canvases().every((canvas) => canvas && canvas.width !== 300));
  },
  reset: (widget) => widget.reset(),
  unmount: (widget) => widget.remove(),
};
