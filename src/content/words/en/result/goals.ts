import { type ByGoal, type GoalWords, says } from '../../shapes.js';
import { goalNouns } from './goal-nouns.js';

/** What each goal is about, and what happens if nothing is done. */
export const goals: ByGoal<GoalWords> = {
  'face-lines': {
    ...goalNouns['face-lines'],
    about: says('Fine lines are small creases in the skin. Age, sun and smoking all add to them.', 'wong2021'),
    ifNothing: says(
      'Lines do no harm to your health. They tend to deepen slowly. Sun cream every day helps to protect the skin.',
      'editorial', 'guan2021',
    ),
  },
  'face-glow': {
    ...goalNouns['face-glow'],
    about: says('Skin can look dull when it is dry, rough or uneven in colour.', 'editorial'),
    ifNothing: says(
      'Dull or dry skin does no harm. Gentle care and sun cream every day may be all you want.', 'editorial', 'guan2021',
    ),
  },
  'face-texture': {
    ...goalNouns['face-texture'],
    about: says('The skin feels uneven. Acne may have left dents, or the skin has begun to loosen.', 'editorial'),
    ifNothing: says(
      'Healed scars do no harm. Most stay much as they are. If you still get sore spots, a doctor can treat those first.',
      'editorial',
    ),
  },
  'face-pigment': {
    ...goalNouns['face-pigment'],
    about: says(
      'Some areas of skin make more colour than others. Melasma and the marks that spots leave are examples.',
      'editorial',
    ),
    ifNothing: says(
      'Melasma and marks left by spots do no harm. A doctor should first say that it is one of these. '
      + 'Melasma often comes back after treatment. Show a doctor any spot that grows, changes or bleeds.',
      'pazyar2023', 'editorial',
    ),
  },
  'face-eyes': {
    ...goalNouns['face-eyes'],
    about: says('The skin under the eyes is thin. Colour, small veins or a hollow can make it look dark.', 'editorial'),
    ifNothing: says('Dark circles do no harm. They may come and go, or stay as they are.', 'editorial'),
  },
  'face-unsure': {
    ...goalNouns['face-unsure'],
    about: says(
      'You do not need the right name for it. Look at the goals below and pick the one that sounds nearest.', 'editorial',
    ),
    ifNothing: says(
      'Most changes of this kind do no harm. Show a doctor any spot or lump that grows, changes or bleeds.', 'editorial',
    ),
  },
  'hair-early': {
    ...goalNouns['hair-early'],
    about: says(
      'Hair can thin for many reasons. Family, illness, stress, diet and medicines are some. The cause comes first.',
      'malkud2015', 'editorial',
    ),
    ifNothing: says(
      'That depends on the cause. Shedding usually recovers by itself. Hair loss in a pattern goes on slowly.',
      'malkud2015', 'editorial',
    ),
  },
  'hair-male': {
    ...goalNouns['hair-male'],
    about: says('This is often pattern hair loss. It tends to start at the temples or the crown.', 'editorial'),
    ifNothing: says('Pattern hair loss goes on slowly. It does no harm to your health.', 'editorial'),
  },
  'hair-female': {
    ...goalNouns['hair-female'],
    about: says(
      'This is often pattern hair loss. The hair thins on top. Illness, a birth or a new medicine can look the same.',
      'malkud2015', 'editorial',
    ),
    ifNothing: says(
      'Pattern hair loss goes on slowly. It does no harm, but a hidden cause may. A doctor can check for one.', 'editorial',
    ),
  },
  'hair-shedding': {
    ...goalNouns['hair-shedding'],
    about: says(
      'A lot of hair falls from all over the head. It often follows a birth, a fever, an operation, a strict diet '
      + 'or a new medicine.',
      'malkud2015',
    ),
    ifNothing: says(
      'It usually settles 3 to 6 months after the cause stops. It can take 6 to 9 months to look full again.',
      'malkud2015', 'shedding_months',
    ),
  },
  'hair-unsure': {
    ...goalNouns['hair-unsure'],
    about: says('Hair is lost for many reasons, and they look alike. A doctor can find the cause.', 'malkud2015', 'editorial'),
    ifNothing: says('Nobody can say until the cause is known. Some hair loss grows back by itself.', 'malkud2015'),
  },
  'hair-patches': {
    ...goalNouns['hair-patches'],
    about: says(
      'Round patches that come fast may be a condition called alopecia areata. A doctor should look before anyone '
      + 'treats them.',
      'areata_note',
    ),
    ifNothing: says('Nobody can say until a doctor has looked. Please do not wait long.', 'editorial'),
  },
  'body-fat': {
    ...goalNouns['body-fat'],
    about: says('A small area of fat stays, even when your weight is steady.', 'editorial'),
    ifNothing: says(
      'A small pocket of fat does no harm. Show a doctor any lump that is new, growing or hard.', 'editorial',
    ),
  },
  'body-cellulite': {
    ...goalNouns['body-cellulite'],
    about: says('Cellulite is the dimpled look of skin over fat, mostly on thighs and hips.', 'editorial'),
    ifNothing: says('Cellulite does no harm to your health. It may stay as it is.', 'editorial'),
  },
  'body-skin': {
    ...goalNouns['body-skin'],
    about: says('Skin can hang loose after weight loss, after a birth or with age.', 'editorial'),
    ifNothing: says('Loose skin does no harm, unless it rubs or gets sore. Then see a doctor.', 'editorial'),
  },
  'body-stretch': {
    ...goalNouns['body-stretch'],
    about: says('Stretch marks are thin scars left when skin stretched fast.', 'editorial'),
    ifNothing: says('Stretch marks do no harm. They may fade a little with time.', 'editorial'),
  },
  'body-unsure': {
    ...goalNouns['body-unsure'],
    about: says(
      'You do not need the right name for it. Look at the goals below and pick the one that sounds nearest.', 'editorial',
    ),
    ifNothing: says('Most changes of this kind do no harm. Show a doctor any lump that is new or growing.', 'editorial'),
  },
};

/** The same as a part of the room `result`, for what is not shown at once. */
export const aboutGoals = { goals };
