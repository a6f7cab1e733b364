// The visit as a SurveyJS form, tuned as a careful site would: its charts come as a file of their own when the last
// answer is given, and the 300 ms that it waits after each choice are set to 0.
import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import 'survey-js-ui';
import visit from 'virtual:visit';

const choices = (options) => options.map(({ value, name, hint, line }) => ({ value, text: [name, hint ?? line].filter(Boolean).join('. ') }));

const form = {
  showQuestionNumbers: 'off', showProgressBar: 'top', autoAdvanceEnabled: true, autoAdvanceDelay: 0, pageNextText: visit.next, completeText: visit.next,
  completedHtml: `<h2 id="result">${visit.result}</h2>${'<div style="position:relative;height:190px"><canvas></canvas></div>'.repeat(3)}`,
  pages: [
    { elements: [{ type: 'radiogroup', name: 'concern', title: visit.pick, choices: choices(visit.concerns) }] },
    ...visit.questions.map(({ id, several, title, hint, options }) => ({
      elements: [{ type: several ? 'checkbox' : 'radiogroup', name: id, title, description: hint, choices: choices(options) }],
    })),
  ],
};

/** Shows the form in a place of the page; `handleCharts` is told of the charts once they are drawn. */
export function showSurvey(place, handleCharts = () => {}) {
  const model = new Model(form);
  model.onComplete.add(async () => {
    const { canvasCharts } = await import('./canvas-charts.js');
    handleCharts(canvasCharts([...place.querySelectorAll('canvas')], visit.charts));
  });
  model.render(place);
  return model;
}
