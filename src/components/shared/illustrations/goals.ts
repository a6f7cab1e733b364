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
    path: 'M69 66q5 1 8-2M69 70q6 1.5 10 .5M68 74q5 3 9 3.5M57 44q5-3 11-3M55 49q6-3.5 13-3.5M60 104q5 4 5 10', width: 2.6,
  }),
  'face-glow': face({
    path: 'M62 84h5M72 82h5M81 86h5M58 92h5M68 91h5M78 94h5M63 100h5M73 101h5M70 110h5M60 50h5M70 47h5M78 54h5', width: 2.4,
  }),
  'face-texture': face({
    path:
      'M63.6 85a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0M73.2 82a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0' +
      'M69.2 91a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M59.2 94a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0' +
      'M77.8 96a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0M64.8 101a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0' +
      'M74.4 105a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0M64.2 112a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0',
    width: 2.2,
  }),
  'face-pigment': face({
    path:
      'M62 82c4-4 11-3 14 1 4 3 6 8 2 11-4 3-8 0-12 1-4 1-8-1-8-5 0-3 1-6 4-8z' +
      'M62 43c4-3 11-3 15 0 3 3 0 7-5 7-5 1-13-1-10-7zM66 103c3-1 6 1 5 4-1 3-6 3-7 0 0-2 0-3 2-4z',
    width: 1.8, fill: 0.32,
  }),
  'face-eyes': face(
    { path: 'M52 77c4 4.5 10 4.5 14 .5', width: 2.6 },
    { path: 'M52 73.5c4 2.5 9 2.5 13-.5-1 6-11 7-13 .5z', width: 1, fill: 0.3 },
  ),
  'face-unsure': face({ path: 'M62 82C62 71 79 71 79 82C79 90 70 90 70 98', width: 3 }, dots('70 107', 4.8)),
  'hair-early': above(
    HAIRLINE, [dots('43 40,53 40,33 50,43 56,53 56,63 50,43 70,53 70', 3.8)],
    { broken: 'M30 34C25 45 26 62 34 75M39 32C34 45 35 64 42 80M48 31V82M57 32C62 45 61 64 54 80M66 34C71 45 70 62 62 75' },
  ),
  'hair-male': above(
    'M22 36C27 33 33 37 37 40C41 34 55 34 59 40C63 37 69 33 74 36M27 54C26 64 31 74 37 79M69 54C70 64 65 74 59 79' +
      'M34 58C34 67 38 76 43 81M62 58C62 67 58 76 53 81M48 64V82M41 62C41 70 43 77 45 81M55 62C55 70 53 77 51 81',
    [dots('30 29,36 33,36 24,66 29,60 33,60 24,43 30,53 30,48 24', 3.8)],
    {
      shade:
        'M22 36C27 33 33 37 37 40C41 34 55 34 59 40C63 37 69 33 74 36C76 40 77 44 77 48C77 70 66 87 48 87' +
        'C30 87 19 70 19 48C19 44 20 40 22 36Z',
    },
  ),
  'hair-female': above(
    'M24 27C30 23 38 21 43 21C41 34 42 52 46 66M72 27C66 23 58 21 53 21C55 34 54 52 50 66M38 28C33 35 28 42 26 50' +
      'M39 38C34 45 30 54 30 62M41 50C37 57 35 64 36 73M58 28C63 35 68 42 70 50M57 38C62 45 66 54 66 62' +
      'M55 50C59 57 61 64 60 73M48 73V82',
    [dots('48 25,48 33,48 41,48 49,48 57', 3.8)],
    {
      shade:
        'M24 27C30 23 38 21 43 21C41 34 42 52 46 66H50C54 52 55 34 53 21C58 21 66 23 72 27C75 33 77 41 77 48' +
        'C77 70 66 87 48 87C30 87 19 70 19 48C19 41 21 33 24 27Z',
    },
  ),
  'hair-shedding': {
    box: '4 12 152 152', outline: HEAD_BEHIND,
    marks: [{
      path: 'M26 92q5 6 1 13M16 112q-4 6 1 12M132 96q5 6 0 12M143 116q-5 6 0 12M30 122q4 5 0 10M128 124q-4 5 1 9', width: 2.6,
    }],
  },
  'hair-patches': above(
    `${HAIRLINE}M54 32C53 38 53 43 53 48M62 33C64 38 66 44 66 48M71 42C72 50 72 56 70 62M27 54C27 60 29 66 32 70` +
      'M37 56C38 64 40 72 43 79M46 54C46 58 46 62 46 66M54 78C53 80 53 81 52 82M64 76L62 78' +
      'M29 42a8 8 0 1 0 16 0a8 8 0 1 0-16 0M49 63a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
    [dots('37 42,55 60,61 66', 3.8)],
    { shade: `${HAIR_GROUND}M37 34A8 8 0 1 0 37 50A8 8 0 1 0 37 34ZM58 54A9 9 0 1 0 58 72A9 9 0 1 0 58 54Z` },
  ),
  'hair-unsure': above(HAIRLINE, [{ path: 'M41 47C41 38 55 38 55 47C55 53 48 53 48 60', width: 2.4 }, dots('48 68', 3.8)]),
  'body-fat': body(
    { path: 'M58 98c4 14 40 14 44 0M62 110c6 10 30 10 36 0', width: 2.6 }, dots('72 104,80 107,88 104'),
  ),
  'body-cellulite': body({
    path:
      'M44 108q3 4 6 0M52 114q3 4 6 0M45 119q3 4 6 0M56 104q3 4 6 0M60 120q3 4 6 0M98 104q3 4 6 0M102 114q3 4 6 0' +
      'M110 108q3 4 6 0M109 119q3 4 6 0M94 120q3 4 6 0',
    width: 2.6,
  }),
  'body-skin': body({ path: 'M60 84c8 7 32 7 40 0M57 97c10 9 36 9 46 0M54 110c12 10 40 10 52 0', width: 2.6 }),
  'body-stretch': body({
    path:
      'M50 96l4 12M56 90l4 13M47 106l3 10M61 100l4 12M110 96l-4 12M104 90l-4 13M113 106l-3 10M99 100l-4 12',
    width: 2.8,
  }),
  'body-unsure': {
    box: BODY_BOX, outline: BODY_SIDES,
    marks: [{ path: 'M71 80C71 69 89 69 89 80C89 89 80 89 80 98', width: 3 }, dots('80 108', 4.8)],
  },
};
