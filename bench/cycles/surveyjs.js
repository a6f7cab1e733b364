import { unmountComponentAtNode } from 'survey-js-ui';
import visit from 'virtual:visit';

import { showSurvey } from '../subjects/shared/survey.js';
import { until } from './shared/steps.js';

/** Taken away as its manual says: charts destroyed, component unmounted, model disposed. */
globalThis.subject = {
  mount() {
    const place = document.createElement('div');
    document.body.append(place);
    const survey = { place, charts: [] };
    survey.model = showSurvey(place, (charts) => { survey.charts = charts; });
    return survey;
  },
  // Its own moving on listens for real presses of a mouse only, so this steps on through the model.
  async visit({ place, model }) {
    const answers = ['face', ...visit.questions.map(({ answer }) => answer)];
    for (const [index, answer] of answers.entries()) {
      (await until(() => model.currentPageNo === index && place.querySelector(`input[value="${answer}"]`))).click();
      if (index < answers.length - 1) model.nextPage();
      else model.completeLastPage();
    }
    await until(() => place.querySelectorAll('canvas').length === 3 && [...place.querySelectorAll('canvas')].every(({ width }) => width !== 300));
  },
  unmount({ place, model, charts }) {
    for (const chart of charts) chart.destroy();
    unmountComponentAtNode(place);
    model.dispose();
    place.remove();
  },
};
