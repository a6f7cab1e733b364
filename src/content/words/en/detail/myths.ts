import { type ByConcern, type MythWords, says, type Statement } from '../../shapes.js';

function myth(verdict: MythWords['verdict'], said: string, reply: Statement): MythWords {
  return { verdict, said, reply };
}

const NEEDLES = myth('true', 'It is not surgery.', says(
  'But it does use needles, many of them. Infections and scars can follow.', 'konda2013', 'singsing2022',
));
const PAIN = myth('not-true', 'It does not hurt.', says(
  'It can hurt. In one large study of scalp injections, 45 of every 100 people reported pain. Numbing cream may help.',
  'saceda2022',
));

/** Things people often hear of each concern: pain, how long it lasts, who it is for, what it is and what it does. */
export const myths: ByConcern<readonly MythWords[]> = {
  face: [
    myth('studies-disagree', 'It builds new collagen.', says(
      'Two small studies looked under the microscope and saw no change. Two others saw some, but had nothing to compare with.',
      'amin2006', 'eldomyati2012', 'savoia2013', 'jewds2015',
    )),
    PAIN,
    myth('not-true', 'One course lasts for good.', says(
      'Do not expect it to last for good. Most plans include repeat visits. Studies of the face watched people for about 6 months.',
      'amin2006', 'eldomyati2012',
    )),
    myth('not-true', 'Everyone can have it.', says(
      'It is not right for everyone. Pregnancy, some illnesses and some medicines are reasons to wait or to ask a doctor first.',
      'exclusions2025', 'save_face',
    )),
    NEEDLES,
  ],
  hair: [
    myth('not-true', 'Vitamin injections regrow hair.', says(
      'Vitamin mixes have not been shown to regrow hair. Some mixes with a hair-loss medicine helped in small trials.',
      'gajjar2019', 'moftah2013', 'abdallah2009',
    )),
    PAIN,
    myth('not-true', 'Hair that grows back stays.', says(
      'Do not expect it to last for good. Most plans include repeat visits. The longest study watched people for 1 year.',
      'saceda2022',
    )),
    myth('not-true', 'It works for any hair loss.', says(
      'It is not right for everyone. Hair loss has many causes, and some need a doctor, not needles.', 'malkud2015', 'editorial',
    )),
    NEEDLES,
  ],
  body: [
    myth('studies-disagree', 'It melts fat away.', says(
      'Some studies saw a smaller area. Two that compared a treated side with an untreated one saw no change.',
      'salti2008', 'pmid18081857', 'park2008',
    )),
    myth('not-true', 'You can carry on at once.', says(
      'After small skin injections many people can. Injections that dissolve fat often swell and bruise for days.',
      'kybella_isi', 'p_fr',
    )),
    myth('partly', 'One course is enough.', says(
      'It may be for fat, but nobody knows how long it lasts. For cellulite and loose skin most clinics plan repeat visits.',
      'p_mandalari', 'editorial',
    )),
    myth('not-true', 'Everyone can have it.', says(
      'It is not right for everyone. Pregnancy, some illnesses, some medicines, or a lump nobody has looked at are reasons to '
      + 'wait or to ask a doctor first.',
      'exclusions2025', 'save_face', 'kybella_label',
    )),
    myth('not-true', 'It does not hurt.', says(
      'It can hurt. Injections for fat often sting, then swell. Numbing cream may help.', 'kybella_isi', 'p_fr',
    )),
    NEEDLES,
  ],
};
