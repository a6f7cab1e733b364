import { type HowWords, says } from '../../shapes.js';

const MANY_CARRY_ON = 'Many people carry on the same day.';

/** What mesotherapy is, what is injected, and what a visit feels like. */
export const how: HowWords = {
  injections: {
    face: says(
      'Small drops are placed into the skin, close together, in the area you want to change. The needle is short and fine. '
      + 'How deep it goes differs between clinics.',
      'konda2013', 'depth_poster',
    ),
    hair: says(
      'Small drops are placed into the scalp, close together, where the hair is thin. The needle is short and fine. '
      + 'How deep it goes differs between clinics.',
      'konda2013', 'depth_poster',
    ),
    body: says(
      'For skin, small drops are placed close together. For fat, points are marked and a little goes in at each one. '
      + 'How deep the needle goes differs between clinics.',
      'konda2013', 'depth_poster',
    ),
  },
  injected: {
    'face-lines': says(
      'Mostly hyaluronic acid, a gel that holds water. Vitamins, minerals and amino acids are often added.',
      'duteil2023', 'ghatge2023',
    ),
    'face-glow': says(
      'Mostly hyaluronic acid, a gel that holds water. Some clinics add vitamins. In trials the gel alone did better '
      + 'than mixes.',
      'duteil2023', 'ghatge2023',
    ),
    'face-texture': says(
      'Often hyaluronic acid, a gel that holds water, with vitamins and small proteins. Some clinics add other things. '
      + 'Ask for the full list.',
      'p_revival', 'editorial',
    ),
    'face-pigment': says(
      'Mostly a medicine that is not licensed for this use. Some clinics add vitamin C or other things. Ask for the full list.',
      'poostiyan2023', 'fatima2025', 'editorial',
    ),
    'face-eyes': says('Vitamin C, or a light gel of hyaluronic acid that holds water.', 'ahmed2018', 'editorial'),
    'hair-early': says('Mostly vitamins, minerals and amino acids. Each clinic has its own mix.', 'gajjar2019', 'gupta2023'),
    'hair-male': says(
      'The mixes that were tested hold a hair-loss medicine, given outside its licence. Vitamins are often added. '
      + 'Ask which one you would get.',
      'abdallah2009', 'actas2020', 'gupta2023',
    ),
    'hair-female': says(
      'The mixes that were tested hold a hair-loss medicine, given outside its licence. It can harm an unborn baby. '
      + 'Vitamins are often added.',
      'moftah2013', 'azam2010', 'unborn_baby',
    ),
    'hair-shedding': says('Mostly vitamins and amino acids. Each clinic has its own mix.', 'p_dalu', 'gupta2023'),
    'body-fat': says(
      'Mostly a detergent that breaks fat cells open. A second substance, made from soya, may be added. Ask for both names.',
      'jayasinghe2013', 'salti2008', 'pmid18081857',
    ),
    'body-cellulite': says(
      'Often caffeine, other plant extracts or vitamins. Each clinic has its own mix.', 'park2008', 'p_mandalari',
    ),
    'body-skin': says(
      'Often hyaluronic acid, a gel that holds water, with vitamins. Each clinic has its own mix.', 'p_celik', 'editorial',
    ),
    'body-stretch': says('Hyaluronic acid, a gel that holds water, with amino acids.', 'fasola2024'),
  },
  mix: says(
    'Clinics often say the mix is made for you. There is no standard recipe, so two clinics may inject quite different '
    + 'things. Ask for the name of each one, and why you need it.',
    'gupta2023', 'konda2013',
  ),
  collagen: {
    face: says(
      'Collagen is what keeps skin firm. Studies disagree on whether mesotherapy builds it. Two small studies looked '
      + 'under the microscope and saw no change. Two others saw some, but had nothing to compare with.',
      'amin2006', 'eldomyati2012', 'savoia2013', 'jewds2015',
    ),
    hair: says(
      'Hair grows from roots in the skin. Some mixes with a hair-loss medicine helped in small trials. Vitamin mixes '
      + 'have not been shown to regrow hair.',
      'moftah2013', 'abdallah2009', 'gajjar2019',
    ),
    body: says(
      'Collagen is what keeps skin firm. We found no controlled trial that shows mesotherapy builds it on the body.',
      'editorial',
    ),
  },
  visit: {
    face: says(`You feel many small pricks. It can hurt, and numbing cream may help. ${MANY_CARRY_ON} Redness, small bumps `
      + 'and bruises are very common.', 'fanian2023', 'p_fr'),
    hair: says(`You feel many small pricks on the scalp. In one large study, 45 of every 100 people said it hurt. `
      + `Numbing cream may help. ${MANY_CARRY_ON}`, 'saceda2022'),
    body: says(`For skin, you feel many small pricks. ${MANY_CARRY_ON} For fat, it often stings, then swells and bruises `
      + 'for days.', 'kybella_isi', 'p_fr'),
  },
  history: [
    {
      when: '1952', title: 'It starts in France.',
      ...says('A French doctor, Michel Pistor, began it. At first it was for pain and illness, not for looks.', 'pistor1952'),
    },
    { when: 'Later', title: 'Its use spreads.', ...says('Clinics began to offer it for skin, hair and body shape.', 'konda2013') },
    {
      when: 'Today', title: 'It is widely offered.',
      ...says('More clinics offer it than good studies can back. Doctors disagree: a skin doctors’ group in India sees too '
        + 'little proof, and a society that practises it in Italy finds some uses.', 'iadvl2011', 'sim2011'),
    },
    {
      when: 'Next', title: 'New gels, new rules.',
      ...says('New gels, mixes and needle devices are on trial. Newer does not mean proven. Rules are getting tighter in '
        + 'many places.', 'fanian2023', 'editorial'),
    },
  ],
};
