import { says, type Statement } from '../../shapes.js';

/** A claim visitors will meet elsewhere, and why it is not made here. */
export interface ClaimWords {
  readonly claim: string;
  readonly why: Statement;
}

/** Claims we do not repeat, with the reason. */
export const claims: readonly ClaimWords[] = [
  {
    claim: 'It wakes up the skin or the roots.',
    why: says(
      'Vitamins alone have not been shown to do this. In the one fair trial on hair, a vitamin-type mix did no better than '
      + 'a scalp liquid.',
      'gajjar2019', 'amin2006', 'eldomyati2012',
    ),
  },
  {
    claim: 'The result lasts.',
    why: says(
      'Nobody has shown how long it lasts. Studies watched people for about 6 months (face) or 1 year (hair).',
      'amin2006', 'eldomyati2012', 'saceda2022',
    ),
  },
  {
    claim: 'You hardly feel it.',
    why: says('In one large study of scalp injections, 45 of every 100 people reported pain.', 'saceda2022'),
  },
  {
    claim: 'It is approved by a health authority.',
    why: says(
      'We found no authority that has licensed mesotherapy for looks. The US regulator says most fat-dissolving mixes are '
      + 'not approved.',
      'atiyeh2021', 'fda_fat',
    ),
  },
  {
    claim: 'Our patients’ stories and photos show that it works.',
    why: says(
      'Stories and photos are chosen. They cannot tell you what will happen to you.', 'editorial',
    ),
  },
];
