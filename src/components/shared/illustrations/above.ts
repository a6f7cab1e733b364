/** A head from above, the forehead at the top, on a grid of 96 by 96: the parts that the hair pictures are made from. */
export const ABOVE_BOX = '0 0 96 96';
export const ABOVE_WIDTH = 1.8;

/** Nose, ears and the rim of the head. */
export const HEAD_ABOVE =
  'M44 10C45 6 51 6 52 10M20 46C15 43 13 50 16 56C17 59 19 60 21 59M76 46C81 43 83 50 80 56C79 59 77 60 75 59' +
  'M48 10C66 10 77 26 77 48C77 70 66 87 48 87C30 87 19 70 19 48C19 26 30 10 48 10Z';

/** Where hair begins above the forehead. */
export const HAIRLINE = 'M24 28C34 22 62 22 72 28';

/** The ground that hair covers. */
export const HAIR_GROUND = `${HAIRLINE}C75 34 77 41 77 48C77 70 66 87 48 87C30 87 19 70 19 48C19 41 21 34 24 28Z`;

/** Full hair, falling back from the hairline. */
export const FULL_HAIR = 'M34 34C26 46 27 64 36 76M42 31C37 46 38 66 43 81M54 31C59 46 58 66 53 81M62 34C70 46 69 64 60 76';
