/** The sentences of the quiz that come with a link to a plan. */
export const opening = {
  /** Where the link was made in a language that is not here. */
  otherLanguage: 'This page does not have the language of the link. So the plan is shown in the language of this page.',
  /** The same link for a clinician, who was shown the visitor’s page. */
  tenLines: 'Show the ten lines for a clinician',
  /** The way on after a link that was not read: for a visitor who has answered nothing yet, and for a clinician. */
  refused: {
    again: 'You can answer again in about two minutes.',
    answer: 'Answer the questions',
    clinician: 'None of the ten lines could be read. Ask the visitor for the code again, or go through the questions together.',
  },
  /** What is said of a link that was opened: what it held, or why it was not read. */
  link: {
    opened: {
      title: 'Your plan came from a link.',
      text: 'It held a goal and plan answers, and no name, age or safety answer. Age and safety are asked here; your age may ' +
        'move the numbers a little. The cost is the one on this page. The address bar no longer shows the link.',
    },
    damaged: {
      title: 'We could not read this link.',
      text: 'Part of it is missing or has changed. Nothing was loaded, so no wrong plan is shown.',
    },
    older: {
      title: 'This link is from an older version.',
      text: 'This page can no longer read it. Nothing was loaded, so no wrong plan is shown.',
    },
    newer: {
      title: 'This link is from a newer version.',
      text: 'This page is older and might read it wrongly, so nothing was loaded. It may help to load the page again.',
    },
    'too-long': {
      title: 'This link is too long.',
      text: 'A link to a plan is short, so this one is not right. Nothing was loaded.',
    },
  },
};
