import { type AfterwardsWords, type Timed } from '../../shapes.js';
import type { SourceId } from '../../../sources.js';

function at(when: string, title: string, text: string, ...sources: readonly SourceId[]): Timed {
  return { when, title, text, sources };
}

const BEFORE = at(
  '1 to 2 weeks before', 'Tell the clinic every medicine.', 'Do not stop a prescribed medicine yourself.', 'p_before_uk',
);
const TWO_DAYS_BEFORE = at(
  '2 days before', 'Go easy.', 'Drink little alcohol. Take no aspirin for pain, unless a doctor prescribed it.', 'p_before_uk',
);
const TEST = at(
  'A day or more before', 'There may be a small test.', 'Some clinics test one small injection and take a photo.', 'p_test_spot',
);
const ON_THE_DAY = at('The day', 'Eat first.', 'Come with clean skin, and make no plans for the evening.', 'p_after_simply');
const FIRST_2_DAYS = at(
  'First 2 days', 'Take it easy.', 'No hard exercise, alcohol or strong sun.', 'p_after_simply', 'p_after_akgun',
);
const FIRST_3_DAYS = at('First 3 days', 'Keep out of the water.', 'No sauna, hot tub or pool.', 'p_after_simply');
const DAYS_1_TO_7 = at('Days 1 to 7', 'Marks fade.', 'Small bumps and bruises are very common. Do not pick.', 'p_after_touch', 'p_fr');
const DAYS_7_TO_14 = at(
  'Days 7 to 14', 'Nothing else on that skin.', 'No peel, laser or other treatment there yet.', 'p_after_simply', 'p_after_touch',
);
const FOLLOW_UP = at(
  'At 3 months', 'Check how it went.',
  'Keep the follow-up visit. Compare photos in the same light. Decide if it is worth going on.', 'editorial',
);
const LATE_LUMPS = at(
  'Weeks 1 to 12', 'Watch for late lumps.',
  'New lumps, sores or boils where the needle went in need a skin doctor within days. Say “I had mesotherapy injections”.',
  'ntm2007', 'zeng2025', 'ma2024',
);
const HABITS = at(
  'All along', 'Live well.',
  'Sleep, good food, water, movement and no smoking are good for you in any case. Nobody has tested what they do for this '
  + 'treatment.',
  'editorial',
);
const SUN_SKIN = at(
  'Every day', 'Use sun cream.', 'SPF 30 or more is good for your skin in any case. Its effect on this treatment has not been tested.',
  'guan2021', 'editorial',
);
const SUN_SCALP = at(
  'Every day', 'Mind the sun.', 'Wear a hat, or SPF 30 or more where the scalp shows.', 'guan2021', 'editorial',
);

/** What to do before and after. Clinics differ, so their own advice counts. */
export const afterwards: AfterwardsWords = {
  timeline: {
    face: [
      BEFORE,
      at(
        '2 days before', 'Rest the skin.',
        'Pause retinol and acids on the skin. Drink little alcohol. Take no aspirin for pain, unless a doctor prescribed it.',
        'p_before_uk', 'p_before_etre',
      ),
      TEST, ON_THE_DAY,
      at(
        'First 8 hours', 'Hands off.',
        'No rubbing and no hot shower. No make-up for 4 hours or more; some clinics say until the next day.',
        'p_after_mei',
      ),
      FIRST_2_DAYS, FIRST_3_DAYS, DAYS_1_TO_7, DAYS_7_TO_14, LATE_LUMPS, FOLLOW_UP, SUN_SKIN, HABITS,
    ],
    hair: [
      BEFORE,
      TWO_DAYS_BEFORE,
      TEST, ON_THE_DAY,
      at(
        'First 24 hours', 'Do not wash your hair.', 'Clinics differ here: from 12 hours to 4 days.',
        'p_fit', 'p_after_touch', 'p_after_sakhiya',
      ),
      FIRST_2_DAYS, FIRST_3_DAYS, DAYS_1_TO_7, LATE_LUMPS,
      at(
        'Weeks to months', 'Look at the needle points.',
        'If hair falls or bare spots show there, book no more visits until a skin doctor has looked.',
        'hairloss_sites',
      ),
      FOLLOW_UP, SUN_SCALP, HABITS,
    ],
    body: [
      BEFORE,
      TWO_DAYS_BEFORE,
      TEST, ON_THE_DAY,
      at('First 8 hours', 'Hands off.', 'No rubbing and no hot shower.', 'p_after_mei'),
      FIRST_2_DAYS, FIRST_3_DAYS,
      at(
        'Days 1 to 14', 'Swelling goes down.',
        'After injections that dissolve fat, it can swell, bruise and feel hard for days. Do not pick.',
        'kybella_isi', 'editorial',
      ),
      DAYS_7_TO_14, LATE_LUMPS, FOLLOW_UP, SUN_SKIN, HABITS,
    ],
  },
};
