import { says } from '../../shapes.js';

/** The one trial that is drawn, on hair of women: what stands around its figures. */
const trial = {
  title: 'What happened in one trial',
  women: (all: string, treated: string, control: string) => `${all} women: ${treated} had the mix, ${control} had salt water.`,
  visits: says('They had 12 visits in 16 weeks. Photos were judged at week 18.', 'moftah2013', 'moftah2013sum'),
  treated: { title: 'With the injections', note: 'A mix with a medicine' },
  control: { title: 'With salt water', note: 'Injections, no medicine' },
  harm: 'And the other side',
  better: (count: string) => `${count} of 100 looked better in photos`,
  hurt: (count: string) => `${count} of 100 said it hurt`,
  more: (count: string) => `With the mix, ${count} more in every 100 looked better than with salt water.`,
  limits: [
    says(
      'It was one centre, and 18 weeks is short. How the groups were made was not said. Women with shorter hair loss did better.',
      'moftah2013',
    ),
    says(
      'The medicine can harm an unborn baby. It is not for anyone who is pregnant, or may become so. Clinics give it outside '
      + 'its licence.',
      'unborn_baby', 'moftah2013',
    ),
  ],
  medicine: { named: says('The medicine was dutasteride.', 'moftah2013') },
  table: {
    caption: 'The trial in exact figures',
    head: ['Group', 'Women', 'Better in photos'],
    percent: (value: string) => `${value}%`,
  },
};

/** Around the studies of a goal. */
export const worksLabels = {
  for: 'For',
  against: 'Against, or not sure',
  noneFor: 'We found no study that showed a benefit.',
  found: { benefit: 'Benefit', mixed: 'Mixed', none: 'No benefit, or harm' },
  ties: 'Where we found a tie to a maker, we name it. Few studies say who paid.',
  chance: 'How many people does it help?',
  chanceText: 'Nobody knows. We found no fair trial that counted it well enough to draw.',
  lasting: 'How long does it last?',
  byGoal: 'How strong the proof is, goal by goal',
  claims: 'Claims we do not repeat, and why',
  trial,
};
