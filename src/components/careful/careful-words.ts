import { careful } from '../../content/words/en/result/careful.js';
import { result } from '../../content/words/en/result/index.js';
import type { Language } from '../../state/language.js';

/** All that the room `result` says: at once, and where a doctor is asked first or there is no plan. */
export function carefulWords({ words }: Language) {
  const atOnce = words('result', result);
  const { frame, screening, ...more } = words('result', careful);
  return { ...atOnce, ...more, frame: { ...atOnce.frame, ...frame }, screening: { ...atOnce.screening, ...screening } };
}

export type CarefulWords = ReturnType<typeof carefulWords>;
