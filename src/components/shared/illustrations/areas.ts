import type { Area, Concern } from '../../../model/answers.js';
import { ABOVE_BOX, ABOVE_WIDTH, FULL_HAIR, HAIR_GROUND, HAIRLINE, HEAD_ABOVE } from './above.js';
import { GOAL_PICTURES } from './goals.js';
import { BODY, FACE } from './outlines.js';
import { dots, type Picture } from './picture.js';

const WHOLE = '0 0 160 160';

function face(places: string): Picture {
  return { box: WHOLE, outline: FACE, marks: [dots(places)] };
}

function head(places: string): Picture {
  return {
    box: ABOVE_BOX, width: ABOVE_WIDTH, outline: HEAD_ABOVE + HAIRLINE + FULL_HAIR, shade: HAIR_GROUND,
    marks: [dots(places, 3.8)],
  };
}

function body(places: string): Picture {
  return { box: WHOLE, outline: BODY, marks: [dots(places, 4.2)] };
}

const CHIN = face('58 123,66 122,74 119,81 114,63 130,70 128,76 126');

/** How much of the face, the scalp or the body: the same outline with more dots. */
export const AREA_PICTURES: Readonly<Record<Concern, Readonly<Record<Area, Picture>>>> = {
  face: {
    small: face('70 88,77 92,67 96,74 100'),
    medium: face('60 44,69 50,78 58,70 75,75 82,66 85,59 92,72 93,64 100,79 98,70 108,80 108'),
    large: face(
      '60 44,69 50,78 58,70 75,75 82,66 85,59 92,72 93,64 100,79 98,70 108,80 108,57 118,66 116,82 120,90 114,84 132,' +
        '92 126,82 143,93 139',
    ),
    chin: CHIN,
    unsure: GOAL_PICTURES['face-unsure'],
  },
  hair: {
    small: head('45 46,51 46,48 51'),
    medium: head('34 30,41 28,48 27,55 28,62 30,38 36,48 35,58 36,43 44,53 44'),
    large: head(
      '34 31,41 28,48 27,55 28,62 31,30 41,39 38,48 36,57 38,66 41,27 52,36 49,48 46,60 49,69 52,31 63,41 59,55 59,65 63,' +
        '37 72,48 70,59 72,48 80',
    ),
    chin: CHIN,
    unsure: GOAL_PICTURES['hair-unsure'],
  },
  body: {
    small: body('80 104,72 109,88 109,75 118,85 118'),
    medium: body('64 101,74 99,86 99,96 101,58 109,69 109,80 109,91 109,102 109,64 118,75 119,85 119,96 118'),
    large: body(
      '66 72,94 72,62 82,74 78,86 78,98 82,56 93,68 91,92 91,104 93,51 104,63 103,74 103,86 103,97 103,109 104,48 115,' +
        '59 114,70 114,80 113,90 114,101 114,112 115,65 124,76 125,86 125,97 124',
    ),
    chin: CHIN,
    unsure: GOAL_PICTURES['body-unsure'],
  },
};
