import { openLife } from './life/open.js';
import { expect, test } from './test.js';

test('H49: in a hidden page, with no frames and no timers, nothing piles up; shown again it does one piece of work for each widget, and all is there', async ({ guest }) => {
  await openLife(guest);
  const sleep = await guest.evaluate(async () => {
    const { life } = window;
    const held = new Map<number, () => void>();
    let last = 1_000_000;
    const { requestAnimationFrame: ask, cancelAnimationFrame: cancel, setTimeout: set, clearTimeout: clear } = window;
    const widget = life.mount();
    await life.frame();
    const hold = (job: () => void): number => {
      last += 1;
      held.set(last, job);
      return last;
    };
    const show = (isHidden: boolean): void => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: isHidden ? 'hidden' : 'visible' });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    };
    // Browsers give a hidden page no frames, and a machine that sleeps no timers either.
    Object.assign(window, {
      requestAnimationFrame: (job: FrameRequestCallback) => hold(() => { job(performance.now()); }),
      cancelAnimationFrame: (id: number) => { held.delete(id); cancel(id); },
      setTimeout: (job: () => void) => hold(job),
      clearTimeout: (id: number) => { held.delete(id); clear(id); },
    });
    show(true);
    const waits: number[] = [];
    const taken: unknown[] = [];
    for (const severity of ['some', 'lot', 'some', 'lot', 'some', 'lot', 'some', 'lot']) {
      taken.push(widget.setAnswers({ ...life.ANSWERS, severity }));
      await life.task();
      waits.push(held.size);
    }
    for (let gone = 0; gone < 20; gone += 1) {
      const other = life.mount();
      other.setAnswers(life.ANSWERS);
      await life.task();
      other.remove();
    }
    const afterOthers = held.size;
    Object.assign(window, { requestAnimationFrame: ask, cancelAnimationFrame: cancel, setTimeout: set, clearTimeout: clear });
    const jobs = [...held.values()];
    show(false);
    // All that has waited is due at once.
    for (const job of jobs) set(job, 0);
    return { taken, waits, grows: afterOthers - (waits.at(-1) ?? 0), due: jobs.length };
  });
  expect(sleep.taken).toEqual(Array.from({ length: 8 }, () => expect.objectContaining({ problems: [] })));
  expect(sleep.waits, 'what waits after each change').toEqual(sleep.waits.map(() => 1));
  expect(sleep.grows, 'what widgets that have gone leave waiting').toBe(0);
  expect(sleep.due, 'what is due on waking').toBe(1);
  await guest.until('every chart is drawn', async () => { const { all, drawn } = await guest.ask('charts'); return all > 1 && all === drawn; });
  expect(await guest.troubles()).toEqual([]);
});
