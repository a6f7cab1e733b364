// Pages that live through many visits: what the long runs have in common.
import { memoryOf, openPage } from './browser.mjs';

/** High enough that every chart is seen without scrolling. */
const TALL = { viewport: { width: 412, height: 6000 }, deviceScaleFactor: 1 };
const DRIVEN = ['ours', 'ours-one-file', 'hand-written', 'surveyjs'];
const SCRIPTS = {
  ours: '<script type="module" src="/dist/cdn/treatment-explorer.js"></script>',
  'ours-one-file': '<script src="/dist/treatment-explorer.js" defer></script>',
  surveyjs: '<link rel="stylesheet" href="/built/cycles/surveyjs/entry.css">',
};
const driverOf = (name) => name.replace('-one-file', '');

export const drivenSubjects = DRIVEN;

/** The pages of the subjects, by their path. */
export const drivenPages = Object.fromEntries(DRIVEN.map((name) => [`/${name}.html`, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
<link rel="icon" href="data:,">${SCRIPTS[name] ?? ''}<script type="module" src="/built/cycles/${driverOf(name)}/entry.js"></script></head><body></body></html>`]));

/** Opens the page of a subject, which can then be told to live through visits. */
export async function openDriven(browser, origin, name) {
  const { context, page, session, errors } = await openPage(browser, TALL);
  await session.send('HeapProfiler.enable');
  await page.goto(`${origin}/${name}.html`);
  await page.waitForFunction('globalThis.subject');
  return {
    memory: () => memoryOf(session),
    /** Runs this on the page, with its argument. */
    run: async (job, given) => {
      const told = await page.evaluate(job, given);
      if (errors.length > 0) throw new Error(`an error on the page of ${name}: ${errors[0]}`);
      return told;
    },
    close: () => context.close(),
  };
}
