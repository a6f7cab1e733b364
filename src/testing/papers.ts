import { carefulNotices } from '../components/careful/doctor-first.js';
import { provideCarefulNotices } from '../components/result/careful-notices.js';
import { Letter } from '../components/result/letter.js';
import { PrintButton } from '../components/result/print-button.js';
import { type Printable, providePrinter } from '../components/shared/paper.js';
import { define } from '../lib/define.js';
import { everything } from './look.js';

/** Registers what prints and what a doctor is asked, with a printer that notes what it is asked for. */
export function definePapers(): Printable[] {
  const printed: Printable[] = [];
  providePrinter((_explorer, what) => {
    printed.push(what);
    return Promise.resolve(true);
  });
  provideCarefulNotices(carefulNotices);
  define('tx-print', PrintButton);
  define('tx-letter', Letter);
  return printed;
}

/** The field of the list or the note for a doctor. */
export function letterIn(root: Element): HTMLTextAreaElement {
  const field = everything(root).find((element): element is HTMLTextAreaElement => element.localName === 'textarea');
  if (!field) throw new Error('no letter');
  return field;
}
