import type { message as english } from '../../en/contact/message.js';
import type { Translation } from '../../translation.js';
import { many } from '../lengths.js';

/** The message to the clinic, line by line. It has no sentence for age, health or a verdict, so none can be in it. */
export const message: Translation<typeof english> = {
  hello: (clinic: string) => `السلام علیکم ${clinic}،`,
  helloAll: 'السلام علیکم،',
  ask: 'مجھے میسو تھراپی کے بارے میں پوچھنا ہے۔',
  askFor: (noun: string) => `مجھے میسو تھراپی کے بارے میں پوچھنا ہے۔ مسئلہ: ${noun}۔`,
  askForArea: (noun: string, area: string) => `مجھے میسو تھراپی کے بارے میں پوچھنا ہے۔ مسئلہ: ${noun}، ${area}۔`,
  sessions: (usual: number, low: number, high: number) =>
    `میں نے پڑھا ہے کہ شروع میں عام طور پر تقریباً ${many(usual, 'session')}${low === high ? '' : ` (${low} سے ${high})`} ${usual === 1 ? 'ہوتا ہے' : 'ہوتے ہیں'}۔`,
  questions: 'میرے سوال:',
  question: (number: number, text: string) => `${number}. ${text}`,
  when: (when: string) => `مجھ سے رابطے کا مناسب وقت: ${when}`,
  signed: (name: string, contact: string) => [name, contact].filter(Boolean).join('، '),
};
