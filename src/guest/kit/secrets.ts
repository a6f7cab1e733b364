import { inWidget } from './look.js';

/** What is chosen in the widget now: the answer's id, and its name on the screen. */
export function chosen(place = 0): { readonly id: string; readonly name: string }[] {
  const inputs = inWidget(place).filter((element) => element.matches('input[type=radio], input[type=checkbox]')) as HTMLInputElement[];
  return inputs.filter(({ checked }) => checked).map(({ value, labels }) => ({
    id: value, name: (labels?.[0]?.querySelector('b') ?? labels?.[0])?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  }));
}

/**
 * Attributes in the widget that hold one of these texts. Words for screen readers repeat what is shown, and the value of a
 * native control is the same whether it is chosen or not: neither is among them.
 */
export function marks(secrets: readonly string[], place = 0): string[] {
  const found: string[] = [];
  for (const element of inWidget(place)) {
    const names = element.getAttributeNames();
    for (const name of names) {
      if (/^aria-(label|valuetext|description)$/.test(name) || (name === 'value' && element.matches('input, button'))) continue;
      const value = readable(element.getAttribute(name) ?? '');
      for (const secret of secrets) if (holds(value, secret)) found.push(`${element.localName} ${name}="${value}" holds ${secret}`);
    }
  }
  return found;
}

/** An address with its spaces: otherwise a word after one begins with a figure. */
function readable(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return value;
  }
}

/** What is typed or chosen and still stands in a control, or in the words of the widget. */
export function typed(secrets: readonly string[], place = 0): string[] {
  const controls = inWidget(place).filter((element) => element.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea')) as HTMLInputElement[];
  return controls.filter(({ value }) => secrets.some((secret) => holds(value, secret))).map(({ value, localName }) => `${localName} ${value}`);
}

const holds = (text: string, secret: string): boolean => {
  const at = text.toLowerCase().indexOf(secret.toLowerCase());
  const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\w-]/.test(letter);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + secret.length]);
};
