// Who is compared: the page of each, and how a robot sees and taps its way through the visit.
//
// Everything a robot looks for is an expression that runs on the page; `at('host >>> inner')` enters shadow roots.

const document = (body, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}<style>body{margin:0;font-family:system-ui,sans-serif}</style></head><body>
${body}</body></html>`;
/** From here on it is the subject that works, not the page around it. */
const begins = "<script>performance.mark('subject')</script>";
const module = (address) => `${begins}<script type="module" src="${address}"></script>`;

const WIDGET = 'treatment-explorer';
/** The room that docs/embedding.md asks a page to keep, at the width of the window used here. */
const room = `<style>${WIDGET}:not(:defined){display:flow-root;min-height:1022px}</style>`;
/** Choosing never moves on by itself, so each question is a tap on an answer and a tap on Continue. */
const widget = `<${WIDGET} currency="PKR" prices="face: 7000-18000" advance="manual"></${WIDGET}>`;

/** A tap for the concern, then for each question its answer and, where the subject needs it, the way on. */
function taps(questions, concern, answer, next) {
  return [concern, ...questions.flatMap((question, index) => {
    const on = next(question, index);
    return on ? [answer(question, index), on] : [answer(question, index)];
  })];
}

function ours(questions) {
  const quiz = `${WIDGET} >>> tx-quiz`;
  const inputs = `${quiz} >>> tx-question >>> input`;
  const asked = ({ options }) => `at('${inputs}[value="${options[0].value}"]')`;
  const charts = ['tx-sessions', 'tx-timeline', 'tx-cost'].map((section) => `at('${WIDGET} >>> tx-result >>> ${section} >>> tx-chart >>> canvas')`);
  return {
    first: `at('${WIDGET} >>> tx-start >>> button[value="face"]')`,
    taps: taps(questions, `at('${WIDGET} >>> tx-start >>> button[value="face"]')`,
      (question) => `${asked(question)} && at('${inputs}[value="${question.answer}"]')`,
      (question) => `${asked(question)} && at('${inputs}:checked') && at('${quiz} >>> button + button')`),
    words: `at('${WIDGET} >>> tx-result >>> tx-verdict >>> [part~="key-figure"]')`,
    charts: `[${charts.join(', ')}]`,
  };
}

function handWritten(questions) {
  const host = 'hand-written';
  return {
    first: `at('${host} >>> button[value="face"]')`,
    taps: taps(questions, `at('${host} >>> button[value="face"]')`,
      ({ id, answer }) => `at('${host} >>> input[name="${id}"][value="${answer}"]')`,
      ({ id, several }) => several && `at('${host} >>> input[name="${id}"]:checked') && at('${host} >>> .next')`),
    words: `at('${host} >>> #result')`,
    /** SVG is there with its words. */
    drawn: `at('${host} >>> .chart:last-child svg')`,
  };
}

function survey({ questions, next }) {
  const option = (page, value) => `window.survey?.currentPageNo === ${page} && document.querySelector('#place input[value="${value}"]')?.closest('label')`;
  return {
    first: `document.querySelector('#place input[value="face"]')`,
    taps: taps(questions, option(0, 'face'), ({ answer }, index) => option(index + 1, answer),
      ({ several }, index) => several && `survey.currentPageNo === ${index + 1} && survey.currentPage.questions[0].value?.length`
        + ` && document.querySelector('#place input[type="button"][value="${next}"]')`),
    words: `document.querySelector('#place #result')`,
    charts: `[0, 1, 2].map((place) => document.querySelectorAll('#place canvas')[place])`,
  };
}

/** Every subject by its name, for this visit. */
export function subjectsOf(visit) {
  const { questions } = visit;
  return {
    /** No script at all. */
    static: { page: document(`${begins}<button>Face</button>`), first: "document.querySelector('button')", taps: [] },
    lit: { page: document(`<bare-lit></bare-lit>${module('/built/subjects/lit/entry.js')}`), first: "at('bare-lit >>> button')", taps: [] },
    'hand-written': { page: document(`<hand-written></hand-written>${module('/built/subjects/hand-written/entry.js')}`), ...handWritten(questions) },
    /** The widget in parts, as `dist/cdn`. */
    ours: { page: document(`${widget}${module('/dist/cdn/treatment-explorer.js')}`, room), ...ours(questions) },
    /** The widget as one classic script. */
    'ours-one-file': {
      page: document(`${widget}${begins}<script src="/dist/treatment-explorer.js" defer></script>`, room), ...ours(questions),
    },
    surveyjs: {
      page: document(`<div id="place" style="min-height:1022px"></div>${module('/built/subjects/surveyjs/entry.js')}`, '<link rel="stylesheet" href="/built/subjects/surveyjs/entry.css">'),
      ...survey(visit),
    },
  };
}
