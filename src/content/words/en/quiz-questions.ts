import type { QuestionId } from '../../../model/answers.js';
import type { QuestionWords } from '../quiz-shapes.js';
import type { ByConcern } from '../shapes.js';

function forAll(words: QuestionWords): ByConcern<QuestionWords> {
  return { face: words, hair: words, body: words };
}

const severityWhy =
  'It moves the likely number of visits a little. That step is our own guess: no study has tested how the count ' +
  'changes with how much you see.';
const durationWhy =
  'In small studies, people who had hair loss for a shorter time did better. A recent start can also have a cause that ' +
  'a doctor can find. How many visits it adds is our own guess.';
const areaWhy =
  'A larger area needs more injections, so it can change the plan and the price. How many visits it adds is our own ' +
  'guess: nobody has tested it.';

/** What is asked, by concern, and why. "Why" says what the answer does, and what nobody knows about it. */
export const questions: Readonly<Record<QuestionId, ByConcern<QuestionWords>>> = {
  goal: {
    face: {
      title: 'What would you like to change?',
      hint: 'Choose the closest one.',
      why: 'Each goal has its own plan and its own proof. Some have almost no proof, and we say so.',
    },
    hair: {
      title: 'What have you noticed?',
      hint: 'Most pictures show a head from above, with the forehead at the top.',
      why:
        'With hair loss, the cause comes first. Round patches and “not sure” lead to a doctor, with no plan. Sudden ' +
        'shedding often grows back by itself.',
    },
    body: {
      title: 'Which part is on your mind?',
      hint: 'Choose the closest one.',
      why: 'Fat, skin and marks are treated in different ways, with different risks and different proof.',
    },
  },
  severity: {
    face: { title: 'How much does it show?', hint: 'As you see it yourself, in daylight.', why: severityWhy },
    hair: { title: 'How much hair have you lost?', hint: 'A rough answer is fine.', why: severityWhy },
    body: { title: 'How much does it show?', hint: 'As you see it yourself, standing up.', why: severityWhy },
  },
  duration: forAll({
    title: 'How long have you noticed it?', hint: 'A rough answer is fine.', why: durationWhy,
  }),
  area: {
    face: { title: 'How much of your face?', hint: 'The dots show where injections would go.', why: areaWhy },
    hair: { title: 'Where is your hair thinner?', hint: 'Seen from above, with the forehead at the top.', why: areaWhy },
    body: { title: 'How large is the area?', hint: 'Think of your own hand.', why: areaWhy },
  },
  age: {
    face: {
      title: 'How old are you?',
      hint: '',
      why:
        'Mesotherapy is not for anyone under 18. From 18 on, age moves the likely number of visits a little. That step ' +
        'is our own guess: in one study, two age groups had the same number of visits and both improved.',
    },
    hair: {
      title: 'How old are you?', hint: '',
      why: 'Mesotherapy is not for anyone under 18. From 18 on, your age does not change the plan.',
    },
    body: {
      title: 'How old are you?', hint: '',
      why: 'Mesotherapy is not for anyone under 18. From 18 on, your age does not change the plan.',
    },
  },
  sun: forAll({
    title: 'Do you get a lot of sun, or smoke?',
    hint: 'A lot of sun means outdoors most days, or sunbeds.',
    why:
      'Sun and smoke age the skin. We add a little to the likely number of visits for either. That step is our own ' +
      'guess: no study links them to the number of visits.',
  }),
  trigger: forAll({
    title: 'In the last 6 months, did any of these happen?',
    hint: 'A birth, a high fever, an operation, a crash diet or a new medicine.',
    why:
      'Each of these can make hair fall out some weeks later, and it often grows back by itself. It adds no visits. It ' +
      'changes what we tell you first.',
  }),
  weight: forAll({
    title: 'Is your weight steady?',
    hint: 'About the same for the last 3 months.',
    why:
      'While your weight changes, the area changes too, so nobody can judge what a treatment did. It adds no visits. If ' +
      'it is changing, we suggest waiting.',
  }),
  today: forAll({
    title: 'Do any of these apply to you now?',
    hint: '',
    why:
      'With some of these you should not have mesotherapy now. With others, a doctor must agree first. We would rather ' +
      'tell you now than after you have paid for a visit. Much of this has never been studied, so we take the careful side.',
  }),
  ever: forAll({
    title: 'Have you ever had any of these?',
    hint: 'Now or in the past.',
    why:
      'These can make injections, or one of the medicines in them, less safe for you. A doctor who knows you can say. ' +
      'Lists differ from source to source, so we take the careful side.',
  }),
};
