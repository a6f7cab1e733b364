import type { Translation } from '../../translation.js';
import type { message as english } from '../../en/contact/message.js';

export const message: Translation<typeof english> = {
  hello: (clinic: string) => `مرحبًا ${clinic}،`,
  helloAll: 'مرحبًا،',
  ask: 'أودّ أن أسأل عن الميزوثيرابي.',
  askFor: (noun: string) => `أودّ أن أسأل عن الميزوثيرابي بخصوص ${noun}.`,
  askForArea: (noun: string, area: string) => `أودّ أن أسأل عن الميزوثيرابي بخصوص ${noun}، ${area}.`,
  sessions: (usual: number, low: number, high: number) =>
    `قرأت أن عدد الجلسات المعتاد في البداية نحو ${usual}${low === high ? '' : ` (من ${low} إلى ${high})`}.`,
  questions: 'أسئلتي:',
  question: (number: number, text: string) => `${number}. ${text}`,
  when: (when: string) => `الوقت المناسب للتواصل معي: ${when}`,
  signed: (name: string, contact: string) => [name, contact].filter(Boolean).join('، '),
};
