import type { Goal } from '../../../model/answers.js';
import { ABOVE_BOX, ABOVE_WIDTH, HAIR_GROUND, HAIRLINE, HEAD_ABOVE } from './above.js';
import { BODY, BODY_SIDES, FACE, HEAD_BEHIND } from './outlines.js';
import { dots, type Mark, type Picture } from './picture.js';

const BODY_BOX = '23 46 114 114';

function face(...marks: readonly Mark[]): Picture {
  return { box: '30 14 122 122', outline: FACE, marks };
}

function body(...marks: readonly Mark[]): Picture {
  return { box: BODY_BOX, outline: BODY, marks };
}

function above(hair: string, marks: readonly Mark[], more: Pick<Picture, 'shade' | 'broken'> = {}): Picture {
  return { box: ABOVE_BOX, width: ABOVE_WIDTH, outline: HEAD_ABOVE + hair, marks, ...more };
}

/** One picture per goal: strokes for lines, dashes for dull, rings for scars, tinted shapes for patches. */
export const GOAL_PICTURES: Readonly<Record<Goal, Picture>> = {
  'face-lines': face({
    path: 'M69 66q5 1 8-2m-8 6q6 1.5 10 .5M68 74q5 3 9 3.5M57 44q5-3 11-3m-13 8q6-3.5 13-3.5M60 104q5 4 5 10', width: 2.6,
  }),
  'face-glow': face({
    path: 'M62 84h5m5-2h5m4 4h5m-28 6h5m5-1h5m5 3h5m-20 6h5m5 1h5m-8 9h5M60 50h5m5-3h5m3 7h5', width: 2.4,
  }),
  'face-texture': face({
    path:
      'M63.6 85a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0m9.6-3a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0m-4 9' +
      'a2.8 2.8 0 1 0 5.6 0 2.8 2.8 0 1 0-5.6 0m-10 3a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0m18.6 2' +
      'a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0m-13 5a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0m9.6 4' +
      'a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0m-10.2 7a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0',
    width: 2.2,
  }),
  'face-pigment': face({
    path:
      'M62 82c4-4 11-3 14 1 4 3 6 8 2 11-4 3-8 0-12 1-4 1-8-1-8-5 0-3 1-6 4-8zm0-39' +
      'c4-3 11-3 15 0 3 3 0 7-5 7-5 1-13-1-10-7zm4 60c3-1 6 1 5 4-1 3-6 3-7 0 0-2 0-3 2-4z',
    width: 1.8, fill: 0.32,
  }),
  'face-eyes': face(
    { path: 'M52 77c4 4.5 10 4.5 14 .5', width: 2.6 },
    { path: 'M52 73.5c4 2.5 9 2.5 13-.5-1 6-11 7-13 .5z', width: 1, fill: 0.3 },
  ),
  'face-unsure': face({ path: 'M62 82c0-11 17-11 17 0 0 8-9 8-9 16', width: 3 }, dots('70 107', 4.8)),
  'hair-early': above(
    HAIRLINE, [dots('43 40,53 40,33 50,43 56,53 56,63 50,43 70,53 70', 3.8)],
    { broken: 'M30 34c-5 11-4 28 4 41m5-43c-5 13-4 32 3 48m6-49v51m9-50c5 13 4 32-3 48m12-46c5 11 4 28-4 41' },
  ),
  'hair-male': above(
    'M22 36c5-3 11 1 15 4 4-6 18-6 22 0 4-3 10-7 15-4M27 54c-1 10 4 20 10 25m32-25c1 10-4 20-10 25M34 58' +
    'c0 9 4 18 9 23m19-23c0 9-4 18-9 23m-5-17v18m-7-20c0 8 2 15 4 19m10-19c0 8-2 15-4 19',
    [dots('30 29,36 33,36 24,66 29,60 33,60 24,43 30,53 30,48 24', 3.8)],
    {
      shade:
        'M22 36c5-3 11 1 15 4 4-6 18-6 22 0 4-3 10-7 15-4 2 4 3 8 3 12 0 22-11 39-29 39-18 0-29-17-29-39 0-4 1-8 3-12z',
    },
  ),
  'hair-female': above(
    'M24 27c6-4 14-6 19-6-2 13-1 31 3 45m26-39c-6-4-14-6-19-6 2 13 1 31-3 45M38 28c-5 7-10 14-12 22m13-12' +
    'c-5 7-9 16-9 24m11-12c-4 7-6 14-5 23m22-45c5 7 10 14 12 22M57 38c5 7 9 16 9 24M55 50c4 7 6 14 5 23m-12 0v9',
    [dots('48 25,48 33,48 41,48 49,48 57', 3.8)],
    {
      shade:
        'M24 27c6-4 14-6 19-6-2 13-1 31 3 45h4c4-14 5-32 3-45 5 0 13 ' +
        '2 19 6 3 6 5 14 5 21 0 22-11 39-29 39-18 0-29-17-29-39 0-7 2-15 5-21z',
    },
  ),
  'hair-shedding': {
    box: '4 12 152 152', outline: HEAD_BEHIND,
    marks: [{
      path: 'M26 92q5 6 1 13m-11 7q-4 6 1 12m115-28q5 6 0 12m11 8q-5 6 0 12m-113-6q4 5 0 10m98-8q-4 5 1 9', width: 2.6,
    }],
  },
  'hair-patches': above(
    `${HAIRLINE}M54 32c-1 6-1 11-1 16m9-15c2 5 4 11 4 15m5-6c1 8 1 14-1 20m-43-8c0 6 2 12 5 16` +
      'M37 56c1 8 3 16 6 23m3-25c0 4 0 8 0 12m8 12c-1 2-1 3-2 4m12-6l-2 2M29 42a8 8 0 1 0 16 0 8 8 0 1 0-16 0m20 21' +
      'a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
    [dots('37 42,55 60,61 66', 3.8)],
    { shade: `${HAIR_GROUND}M37 34a8 8 0 1 0 0 16 8 8 0 1 0 0-16zm21 20a9 9 0 1 0 0 18 9 9 0 1 0 0-18z` },
  ),
  'hair-unsure': above(HAIRLINE, [{ path: 'M41 47c0-9 14-9 14 0 0 6-7 6-7 13', width: 2.4 }, dots('48 68', 3.8)]),
  'body-fat': body(
    { path: 'M58 98c4 14 40 14 44 0m-40 12c6 10 30 10 36 0', width: 2.6 }, dots('72 104,80 107,88 104'),
  ),
  'body-cellulite': body({
    path:
      'M44 108q3 4 6 0m2 6q3 4 6 0m-13 5q3 4 6 0m5-15q3 4 6 0m-2 16q3 4 6 0m32-16q3 4 6 0m-2 10q3 4 6 0m2-6q3 4 6 0' +
      'm-7 11q3 4 6 0m-21 1q3 4 6 0',
    width: 2.6,
  }),
  'body-skin': body({ path: 'M60 84c8 7 32 7 40 0M57 97c10 9 36 9 46 0m-49 13c12 10 40 10 52 0', width: 2.6 }),
  'body-stretch': body({
    path:
      'M50 96l4 12m2-18l4 13m-13 3l3 10m11-16l4 12m45-16l-4 12m-2-18l-4 13m13 3l-3 10m-11-16l-4 12',
    width: 2.8,
  }),
  'body-unsure': {
    box: BODY_BOX, outline: BODY_SIDES,
    marks: [{ path: 'M71 80c0-11 18-11 18 0 0 9-9 9-9 18', width: 3 }, dots('80 108', 4.8)],
  },
};
