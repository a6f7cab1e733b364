import { type ByGoal, says, type Statement } from '../../shapes.js';

const NO_SURGERY_FACE = says('It is not surgery. After a visit many people carry on the same day.', 'p_fr', 'editorial');
const NO_SURGERY_HAIR = says('It is not surgery, and time off is short or none.', 'p_fit', 'editorial');
const NO_SURGERY_BODY = says('It is not surgery, and time off is a few days at most for many people.', 'editorial');
const NOT_LONG = says('Nobody knows how long a change lasts.', 'editorial');
const PHOTOS = says('If you are shown photos, ask what else was done, and if anybody went untreated.', 'editorial');
const TALK = says('A first visit can bring a talk about the cause. You can have that talk without injections too.', 'editorial');
const INDIA = says('A group of skin doctors in India says that fair proof is lacking.', 'iadvl2011');
const REVIEW_2013 = says('A review in 2013 found no clear proof that it works.', 'konda2013');

const WATER = says(
  'Skin can hold more water for weeks to months. Three trials of hyaluronic acid saw a gain in water or glow.',
  'duteil2023', 'baspeyras2013', 'fanian2023',
);
const LINES = says(
  'Lines may look a little softer. In one trial, lines at the eyes were 10% less deep. On the side with salt water they were '
  + '7% deeper.', 'duteil2023',
);
const SHORT_TRIALS = says(
  'All were short, and two had ties to the maker. Trials of vitamin mixes found no gain.',
  'duteil2023', 'fanian2023', 'amin2006', 'eldomyati2012',
);
const PATCHES = says(
  'Dark patches faded in small trials. A standard cream or needling did as well or better.',
  'poostiyan2023', 'pazyar2023', 'fatima2025',
);

const VITAMINS = says(
  'Vitamin mixes have not been shown to regrow hair. In 49 men, such a mix did no better than a scalp liquid.', 'gajjar2019',
);
const OTHER_HAIR_LOSS = says(
  'Gains were seen for pattern hair loss, with mixes that hold a medicine. They may not hold for you.', 'moftah2013', 'abdallah2009',
);
const SHORTER_LOSS = says('People with shorter hair loss did better.', 'abdallah2009', 'moftah2013');
const LOOKED_BACK = says(
  'Of 86 people who had nothing else, 38 of 100 had a marked change after a year. Nobody went untreated to compare.', 'saceda2022',
);
const HAIR_REVIEWS = says(
  'Reviews lean towards a gain, but call the studies poor. There is no standard way to do it.', 'marzban2017', 'gupta2023',
);
const WOMEN_126 = says(
  'Mixes with a hair-loss medicine can help pattern hair loss. In a trial of 126 women, 63 of 100 looked better in photos. '
  + 'With salt water it was 18 of 100.', 'moftah2013',
);

const SMALL_POCKET = says(
  'A small pocket of fat may shrink a little. In one trial of 37 women the area got 6.5% smaller. No one went untreated to compare.',
  'salti2008',
);
const FAT_NO_CHANGE = says('Two small studies that did compare found no change.', 'pmid18081857', 'park2008');
const CHIN = says(
  'Under the chin, one medicine has good proof. It is licensed in the USA for that place alone.', 'kybella_label',
);
const CELLULITE = says(
  'For cellulite, 21 women had less of it after a course. Nobody was left untreated to compare.', 'sylwia2017',
);
const STRETCH = says(
  'White stretch marks looked better in 32 people after 6 months, again with nobody to compare.', 'fasola2024',
);

/** What was gained, the goal's own first: no goal takes credit for what was shown for another. */
export const benefits: ByGoal<readonly Statement[]> = {
  'face-lines': [
    LINES,
    says('In 146 people there were fewer fine lines at days 75 and 120 than with a cream alone.', 'fanian2023'),
    says('In 55 women, skin was less stiff at 1 and 3 months. Its stretch was not clearly different from the side with salt water.', 'baspeyras2013'),
    SHORT_TRIALS, NOT_LONG, NO_SURGERY_FACE,
  ],
  'face-glow': [
    WATER,
    says('In one of them, skin held 35% more water and was 27% firmer, ten days after the third visit.', 'duteil2023'),
    says('In 55 women, skin looked brighter at 3 months than on the side with salt water.', 'baspeyras2013'),
    says('A review of 13 studies leans the same way. Hyaluronic acid alone did better than mixes.', 'ghatge2023'),
    SHORT_TRIALS, NO_SURGERY_FACE,
  ],
  'face-texture': [
    says('For scars and loose skin, a gain has not been shown. We found no fair trial of a mix.', 'editorial'),
    says('In 50 people, skin looked smoother and firmer at 2 months. Nobody went untreated to compare.', 'savoia2013'),
    says('In a study linked to the maker, pores looked 59% smaller, again with nobody to compare.', 'grandvincent2017'),
    says('A trial on acne scars tested a filler gel. It cannot tell us about this.', 'dierickx2018'),
    says('Needling without injections has been studied far more.', 'needling_scars'),
    PHOTOS, NO_SURGERY_FACE,
  ],
  'face-pigment': [
    PATCHES,
    says('In 27 people, injection and needling did alike. With needling, skin was more red and swollen, yet people were happier.', 'poostiyan2023'),
    says('In 48 people, injection and the cream did alike. It often came back.', 'pazyar2023'),
    says('In 100 people in Pakistan, needling worked better and faster.', 'fatima2025'),
    says('We found no trial in people whom a cream had not helped.', 'editorial'),
    NOT_LONG, NO_SURGERY_FACE,
  ],
  'face-eyes': [
    says('For dark circles, a gain has not been shown. In the one trial, nobody went untreated to compare.', 'ahmed2018'),
    says(
      'It had 45 people in 3 groups. Its summary says there was no clear difference. It also says the skin tone was better '
      + 'than with gas injections.', 'ahmed2018',
    ),
    says('In 6 people with lines near the eye, a vitamin mix made no real change.', 'eldomyati2012'),
    NOT_LONG, PHOTOS, NO_SURGERY_FACE,
  ],
  'face-unsure': [
    says('What it may do depends on what you want to change.', 'editorial'),
    WATER, LINES, SHORT_TRIALS, PATCHES,
    says('For scars, loose skin and dark circles, a gain has not been shown.', 'dierickx2018', 'ahmed2018', 'editorial'),
    NO_SURGERY_FACE,
  ],
  'hair-early': [
    says('For early thinning, a gain has not been shown. Thinning has many causes, and some of them can be treated.', 'gajjar2019', 'gupta2023', 'editorial'),
    VITAMINS, OTHER_HAIR_LOSS, HAIR_REVIEWS, PHOTOS, TALK, NO_SURGERY_HAIR,
  ],
  'hair-male': [
    says('Small trials in men saw a gain from mixes with a medicine. In 28 men there was more hair at week 12 than with salt water.', 'abdallah2009', 'herzruelas2020'),
    says('In 90 men, more hairs were growing after a mix of medicine and vitamins. Nobody can say which of the two did it.', 'actas2020'),
    LOOKED_BACK, SHORTER_LOSS, VITAMINS, HAIR_REVIEWS, NO_SURGERY_HAIR,
  ],
  'hair-female': [
    WOMEN_126,
    says('In 60 women, another medicine did better injected than sprayed on. We could read the summary alone.', 'azam2010'),
    LOOKED_BACK, SHORTER_LOSS, VITAMINS, HAIR_REVIEWS, NO_SURGERY_HAIR,
  ],
  'hair-shedding': [
    says('No study showed a benefit. Hair usually comes back without help.', 'malkud2015', 'gupta2023'),
    says('It settles 3 to 6 months after the cause stops. So after a course it may look better, whatever was injected.', 'malkud2015', 'gupta2023'),
    says('If it keeps falling after 6 months, see a doctor again.', 'malkud2015', 'editorial'),
    VITAMINS,
    says('Trials of mixes with a medicine were for pattern hair loss. They say nothing of sudden shedding.', 'moftah2013', 'abdallah2009'),
    PHOTOS, TALK, NO_SURGERY_HAIR,
  ],
  'hair-patches': [
    says('We have no figures for bald patches. Ask a doctor for the cause first: some causes can be treated.', 'editorial'),
    VITAMINS, OTHER_HAIR_LOSS, HAIR_REVIEWS, PHOTOS, TALK, NO_SURGERY_HAIR,
  ],
  'hair-unsure': [
    says('It depends on the cause. Ask for that first.', 'editorial'),
    WOMEN_126, SHORTER_LOSS, VITAMINS,
    says('After sudden shedding, hair usually comes back without help.', 'malkud2015'),
    HAIR_REVIEWS, TALK, NO_SURGERY_HAIR,
  ],
  'body-fat': [
    SMALL_POCKET, FAT_NO_CHANGE,
    says('Of 1,269 people looked back on, the face and upper arm changed more than thighs and knees.', 'thomas2018'),
    CHIN,
    says('In 42 people the chin changed by 0.6 to 0.8 on a scale of 0 to 3.', 'rotunda2009'),
    says('It is not surgery, and it is not a way to lose weight.', 'editorial'),
  ],
  'body-cellulite': [
    CELLULITE,
    says('In 20 women one thigh was treated. There was no change in size or on a scan, and few were satisfied.', 'park2008'),
    says('A society in Italy that practises it finds it of use for one kind of cellulite. It asks for more trials.', 'sim2011'),
    INDIA, PHOTOS, NOT_LONG, NO_SURGERY_BODY,
  ],
  'body-skin': [
    says('A gain has not been shown. We found no trial on the skin of the body.', 'editorial'),
    REVIEW_2013, INDIA,
    says('So nobody can say how many visits it takes, or whom it may suit.', 'editorial'),
    says('Loose skin does no harm, so there is time to think it over.', 'editorial'),
    PHOTOS, NOT_LONG, NO_SURGERY_BODY,
  ],
  'body-stretch': [
    STRETCH,
    says('It is the one study we found, and it looked at white marks. We found none for red or purple marks.', 'fasola2024', 'editorial'),
    REVIEW_2013, INDIA,
    says('Stretch marks do no harm, so there is time to think it over.', 'editorial'),
    PHOTOS, NO_SURGERY_BODY,
  ],
  'body-unsure': [
    says('What it may do depends on what you want to change.', 'editorial'),
    SMALL_POCKET, FAT_NO_CHANGE, CHIN, CELLULITE, STRETCH,
    says('For loose skin, a gain has not been shown. It is not surgery.', 'editorial'),
  ],
};
