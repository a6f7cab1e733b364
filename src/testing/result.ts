import type { Settings } from '../config/settings.js';
import type { Answers } from '../model/answers.js';
import { everything, wordsIn } from './look.js';

/** Answers that end in each kind of result. */
export const VISITORS = {
  discuss: {
    concern: 'face', goal: 'face-glow', severity: 'some', area: 'medium', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'],
  },
  ask: {
    concern: 'body', goal: 'body-fat', severity: 'some', area: 'medium', age: '35-54', weight: 'steady', today: ['none'],
    ever: ['bleeding'],
  },
  open: { concern: 'hair', goal: 'hair-female' },
  notNow: { concern: 'hair', goal: 'hair-female', severity: 'some', age: '18-34', today: ['pregnant'] },
  goals: { concern: 'body', goal: 'body-unsure', age: '35-54', today: ['none'], ever: ['none'] },
  cause: { concern: 'hair', goal: 'hair-patches', severity: 'some', age: '18-34', today: ['none'], ever: ['none'] },
  shedding: {
    concern: 'hair', goal: 'hair-shedding', severity: 'lot', area: 'large', age: '18-34', trigger: 'yes', today: ['none'], ever: ['none'],
  },
} as const satisfies Readonly<Record<string, Answers>>;

/** A clinic that has everything set. */
export const CLINIC: Partial<Settings> = {
  currency: 'PKR', prices: { face: { lowMinor: 700_000, highMinor: 1_800_000 } }, pricesDate: '2026-11-03',
  bookUrl: 'https://clinic.example/book', whatsapp: '+923001234567', phone: '+92511234567', email: 'ask@clinic.example',
  clinicName: 'Example Clinic',
};

/** A choice by the words beside it. */
export function choice(root: Element, name: string): HTMLInputElement {
  const inputs = everything(root).filter((element): element is HTMLInputElement =>
    element.matches('input[type=radio], input[type=checkbox]'));
  const found = inputs.find((input) => input.closest('label') && wordsIn(input.closest('label') as Element).startsWith(name));
  if (!found) throw new Error(`no choice "${name}"`);
  return found;
}

/** The element that has the focus, through every shadow root. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Waits until every part has drawn what the last change left to draw. */
export async function settle(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Ends every fade and tint, so that colours are those a visitor reads. */
export function endMotion(root: Element): void {
  for (const element of everything(root)) for (const motion of element.getAnimations()) motion.finish();
}
