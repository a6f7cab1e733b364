// The whole visit by hand: no framework, charts as SVG, one style sheet. It checks nothing, explains nothing, and speaks
// to no screen reader beyond its headings: it is the floor, not a model.
import visit from 'virtual:visit';

import { look } from './shared/look.js';
import { svgCharts } from './shared/svg-charts.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);

const words = ({ name, hint, line }) => `${name}<span>${hint ?? line}</span>`;

customElements.define('hand-written', class extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = '<main></main>';
      root.addEventListener('click', (event) => { if (event.target.closest('button')) this.goOn(); });
      root.addEventListener('change', ({ target }) => {
        this.answers[this.step] = target.value;
        if (target.type === 'radio') this.goOn();
      });
    }
    this.reset();
  }

  reset() {
    this.step = -1;
    this.answers = {};
    this.draw();
  }

  goOn() {
    this.step += 1;
    this.draw();
  }

  draw() {
    const { title, lead, pick, concerns, questions, next, result, charts } = visit;
    const question = questions[this.step];
    this.shadowRoot.firstElementChild.innerHTML = this.step < 0
      ? `<h2>${title}</h2><p>${lead}</p><h2>${pick}</h2><div class="options">${concerns.map((one) => `<button value="${one.value}">${words(one)}</button>`).join('')}</div>`
      : question
        ? `<progress max="${questions.length}" value="${this.step}"></progress><h2>${question.title}</h2><p>${question.hint}</p><div class="options">`
          + question.options.map((one) => `<label><input type="${question.several ? 'checkbox' : 'radio'}" name="${question.id}" value="${one.value}"> ${words(one)}</label>`).join('')
          + `</div>${question.several ? `<button class="next">${next}</button>` : ''}`
        : `<h2 id="result">${result}</h2>${svgCharts(charts).map((chart) => `<div class="chart">${chart}</div>`).join('')}`;
  }
});
