/** The result on a shared screen: tabs in place of one long page, pages in place of scrolling, and a code to take the plan along. */
export const result = {
  /** Names of the tabs, as short as they can be, and of all of them together. */
  tabs: {
    title: 'Parts of your result',
    doctor: 'Doctor first',
    open: 'Still open',
    law: 'The law',
    nearest: 'Nearest goal',
    why: 'Why not now',
    cause: 'The cause',
    sessions: 'Sessions',
    cost: 'Cost',
    how: 'How it works',
    safety: 'Safety',
    questions: 'Questions',
    sooner: 'Go sooner if',
    else: 'What else',
    signs: 'See a doctor',
    note: 'Your note',
  },
  /** In place of scrolling. */
  pages: {
    more: 'More',
    back: 'Back',
    contents: 'Contents',
    of: (page: string, count: string) => `${page} of ${count}`,
  },
  tick: 'Tick what you want to ask. Ticks go on the print-out.',
  tickOnly: 'Tick what you want to ask. The ticks go when you finish.',
  desk: 'Feeling unwell here, now? Tell the desk.',
  take: {
    title: 'Take this with you',
    scan: 'Scan with your phone camera.',
    holds: 'The code holds your goal and plan answers, not your age or safety answers. This screen keeps nothing.',
    name: 'QR code with the link to your plan',
    none: 'This screen keeps nothing.',
    print: 'Print at the desk',
    printNote: 'Print the note at the desk',
    printList: 'Print the list at the desk',
    sources: 'All sources, with their links, are on the page that the code opens.',
  },
  finish: 'Finish and clear screen',
};
