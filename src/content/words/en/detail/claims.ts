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
      'We found no authority that has licensed mesotherapy for looks. Fat-dissolving mixes are not approved in '
      + 'the USA. One medicine is, under the chin only.',
      'atiyeh2021', 'fda_fat', 'fda_fat_mixes', 'kybella_label',
    ),
  },
  {
    claim: 'Our patients’ stories and photos show that it works.',
    why: says('Stories and photos are chosen. They cannot tell you what will happen to you.', 'editorial'),
  },
  {
    claim: 'It is not invasive.',
    why: says(
      'It is not surgery. But a needle goes through the skin many times, and infections have followed.', 'konda2013', 'singsing2022',
    ),
  },
  {
    claim: 'It reaches the middle layer of the skin, the mesoderm.',
    why: says('Skin has no layer of that name. Drops are placed in the skin, or in the fat just under it.', 'konda2013'),
  },
  {
    claim: 'It builds collagen and renews the cells.',
    why: says(
      'Studies disagree on collagen. “Renews the cells” has no clear meaning.',
      'amin2006', 'eldomyati2012', 'savoia2013', 'jewds2015',
    ),
  },
  {
    claim: 'It shrinks fat, smooths cellulite and firms loose skin.',
    why: says(
      'For fat, studies disagree, and health authorities warn about some of these injections. For the other two there is very '
      + 'little proof.',
      'park2008', 'pmid18081857', 'fda_fat',
    ),
  },
  {
    claim: 'You are back to your day at once.',
    why: says(
      'After the face or scalp, many people are. Injections for fat often swell and bruise for days.', 'p_fr', 'kybella_isi',
    ),
  },
  {
    claim: 'Other treatments are blunt. This one is aimed.',
    why: says('Nobody has shown that. Sun cream and some other choices have stronger proof.', 'guan2021', 'sitohang2022'),
  },
  {
    claim: 'The mix is made for you alone.',
    why: says('There is no standard recipe, and no proof that one mix suits one person better.', 'gupta2023', 'konda2013'),
  },
  {
    claim: 'It is safe. You may bruise or swell a little.',
    why: says(
      'Most side effects are mild and pass in days. Infections, lumps and scars happen too. Nobody knows how often.',
      'singsing2022', 'complications_review',
    ),
  },
  {
    claim: 'It pays off in the long run.',
    why: says('It is a running cost: a first year, and then each year after.', 'editorial'),
  },
  {
    claim: 'It leads the field, and everyone is turning to it.',
    why: says('How many people have a treatment does not show that it works. Good studies are few.', 'atiyeh2021', 'editorial'),
  },
];
