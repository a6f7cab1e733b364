import { says } from '../../shapes.js';
import { many } from '../lengths.js';

/** What stands with stories and photos of an owner. The stories themselves are the owner's words. */
export const stories = {
  note: 'One person’s result is not a forecast.',
  testimonials: says('Other people’s stories cannot tell you what will happen to you. Clinics choose which ones to show.', 'editorial'),
  photos: says(
    'Photos before and after cannot tell you either. Light, angle and the choice of who is shown can change a lot.', 'editorial',
  ),
  /** Where one goal was compared with salt water. */
  trial: says(
    'In one trial of a medicine mix, photos looked better in 63 of every 100 women. With salt water it was 18.', 'moftah2013',
  ),
  covered: 'Photos are covered.',
  shows: {
    face: 'They show faces. Someone near you may see them.',
    hair: 'They show hair and scalp. Someone near you may see them.',
    body: 'They show bare skin. Someone near you may see them.',
  },
  show: 'Show photos',
  hide: 'Hide photos',
  previous: 'Previous',
  next: 'Next',
  place: (index: number, count: number) => `${index} of ${count}`,
  before: 'Before',
  after: (months: number) => (months > 0 ? `After ${many(months, 'month')}` : 'After'),
  slider: 'How much you see of before, and of after',
  shares: (before: number, after: number) => `${before} of 100 before, ${after} of 100 after`,
  drag: 'Drag, or use the arrow keys.',
  broken: 'A photo did not load. The clinic says this of the two:',
  said: (label: string, text: string) => `${label}: ${text}`,
  about: 'About this pair',
  facts: { before: 'Before', after: 'After', visits: 'Visits', light: 'Light', edited: 'Changed by computer', consent: 'Consent' },
  later: (date: string, months: number) => (months > 0 ? `${date}, ${many(months, 'month')} later` : date),
  visits: (done: number, planned: number) => (done < planned ? `${done} of ${planned} planned visits` : many(done, 'visit')),
  sameLight: 'The same in both',
  otherLight: 'Not the same. Compare with care',
  yes: 'Yes',
  no: 'No',
  quote: (text: string) => `“${text}”`,
  shared: (about: string) => `${about}. Shared with consent.`,
};
