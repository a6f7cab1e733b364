import type { Concern } from '../../../model/answers.js';
import { BODY, FACE, HEAD_BEHIND } from './outlines.js';
import { dots, type Picture } from './picture.js';

const WHOLE = '0 0 160 160';

/** The pictures of the first screen. */
export const CONCERN_PICTURES: Readonly<Record<Concern, Picture>> = {
  face: { box: WHOLE, outline: FACE, marks: [dots('70 75,75 82,66 85,59 92,72 93,64 100,79 98,70 108')] },
  hair: { box: WHOLE, outline: HEAD_BEHIND, marks: [dots('80 42,72 48,88 48,80 53,73 59,87 59,80 64,80 75')] },
  body: {
    box: WHOLE, outline: BODY,
    marks: [
      { path: 'M57 82c3 10 1 24-7 35m2-27c2 7 0 16-5 22m56-30c-3 10-1 24 7 35m-2-27c-2 7 0 16 5 22', width: 2 },
      dots('66 105,75.5 110,84.5 110,94 105,70 117,80 120,90 117'),
    ],
  },
};
