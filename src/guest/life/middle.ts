import type { Guest } from '../guest.js';

/** In the middle of the quiz: one question answered, the next one chosen and not confirmed. */
export async function middle(guest: Guest): Promise<void> {
  await guest.evaluate(async () => {
    const { life } = window;
    const widget = life.mount();
    widget.setAttribute('advance', 'manual');
    widget.start('face');
    await life.task();
    life.choose(widget, 1);
    await life.task();
    life.press(widget, 'Continue');
    await life.task();
    life.choose(widget, 2);
    await life.task();
  });
}

/** Goes on with the quiz where it was left, then back to what was answered before. */
export const onAndBack = (guest: Guest): Promise<{ readonly on: string; readonly back: string; readonly before: readonly string[] }> => guest.evaluate(async () => {
  const { life } = window;
  const widget = (document.querySelector('treatment-explorer') ?? document.querySelector('iframe')?.contentDocument?.querySelector('treatment-explorer')) as HTMLElement;
  const now = life.seen(widget).heading;
  life.press(widget, 'Continue');
  await life.task();
  const on = life.seen(widget).heading;
  life.press(widget, 'Back');
  await life.task();
  const back = life.seen(widget).heading;
  life.press(widget, 'Back');
  await life.task();
  const before = life.seen(widget).chosen;
  life.press(widget, 'Continue');
  await life.task();
  return { on: on === now ? 'stuck' : 'on', back: back === now ? 'back' : back, before };
});
