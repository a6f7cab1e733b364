import { inside, many } from '../lengths.js';

/** The message to the clinic, line by line. It has no sentence for age, health or a verdict, so none can be in it. */
export const message = {
  hello: (clinic: string) => `Hello ${clinic},`,
  helloAll: 'Hello,',
  ask: 'I would like to ask about mesotherapy.',
  askFor: (noun: string) => `I would like to ask about mesotherapy for ${noun}.`,
  askForArea: (noun: string, area: string) => `I would like to ask about mesotherapy for ${noun}, ${inside(area)}.`,
  sessions: (usual: number, low: number, high: number) =>
    `I read that about ${many(usual, 'session')}${low === high ? '' : ` (${low} to ${high})`} ${usual === 1 ? 'is' : 'are'} usual to start.`,
  questions: 'My questions:',
  question: (number: number, text: string) => `${number}. ${text}`,
  when: (when: string) => `A good time to reach me: ${when}`,
  signed: (name: string, contact: string) => [name, contact].filter(Boolean).join(', '),
};
