import type { Guest } from '../guest.js';

/** Opens the form for a price the visitor was told, types one with the keys, and sends it off with Enter. */
export async function typeQuote(guest: Guest, price = '12000'): Promise<void> {
  await guest.tap('button', 'I was quoted a price');
  await guest.tap('textbox', 'Price');
  for (const digit of price) await guest.engine.press(digit);
  const typed = await guest.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot) element = element.shadowRoot.activeElement;
    return (element as HTMLInputElement | null)?.value ?? '';
  });
  if (typed !== price) throw new Error(`typed was ${price}, and there stands "${typed}"`);
  await guest.engine.press('Enter');
  await guest.until('the price is used', async () => (await guest.ask('words')).includes('What this tells you'));
}

/** Asks for a printed summary, and waits until something has come of it: a dialog of the browser, or words. */
export async function askToPrint(guest: Guest, words: string): Promise<void> {
  await guest.tap('button', 'Print');
  await guest.until(`it is told: ${words}`, async () => (await guest.ask('words')).includes(words));
}
