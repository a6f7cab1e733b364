import visit from 'virtual:visit';

import '../subjects/hand-written.js';
import { until } from './shared/steps.js';

globalThis.subject = {
  mount() {
    const page = document.createElement('hand-written');
    document.body.append(page);
    return page;
  },
  async visit({ shadowRoot: root }) {
    root.querySelector('button[value="face"]').click();
    for (const { id, answer, several } of visit.questions) {
      (await until(() => root.querySelector(`input[name="${id}"][value="${answer}"]`))).click();
      if (several) root.querySelector('.next').click();
    }
    await until(() => root.querySelectorAll('.chart svg').length === 3);
  },
  unmount: (page) => page.remove(),
};
