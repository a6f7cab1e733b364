/** The first screen, and what may be said before any other part has loaded. */
export const start = {
  /** Name of the whole widget for screen readers. */
  region: 'Treatment explorer',
  title: 'Is mesotherapy worth asking about?',
  lead:
    'Mesotherapy is a course of injections. Small amounts go into the skin, or into the fat just under it. ' +
    'Answer about seven short questions to see what clinics plan, what it costs, and whether to ask a doctor first.',
  facts: { minutes: 'About 2 minutes', privacy: 'Answers stay on this device', sources: 'Sources shown' },
  pick: 'What would you like to look into?',
  concerns: {
    face: { name: 'Face', line: 'Fine lines, dull or dry skin, scars, dark patches' },
    hair: { name: 'Hair', line: 'Thinning, a wider parting, sudden shedding' },
    body: { name: 'Body', line: 'Small pockets of fat, cellulite, loose skin, stretch marks' },
  },
  sessions: (low: string, high: string): string => `Clinics plan ${low} to ${high} sessions`,
  reading: {
    summary: 'Just reading? See what it is',
    text: [
      'A clinician gives many small injections, most often over several visits. What is in the syringe differs from ' +
        'clinic to clinic, and there is no standard mix.',
      'Proof that it works is limited. Most studies are small, and some found no benefit. Nobody can say what it will ' +
        'do for you.',
    ],
  },
  warning: {
    summary: 'Warning signs after an injection',
    /** `number` is the one to call, or `yourNumber` where none is known. */
    emergency: (number: string): string =>
      `Call ${number} now if it is hard to breathe, your face or tongue swells, or you faint. Call too for very bad ` +
      'pain, white or blotchy skin, a change in your sight, a face, arm or voice that fails, or skin that turns dark ' +
      'within a day.',
    yourNumber: 'your local emergency number',
    /** For a number that was not confirmed for the whole country. */
    partial: (number: string): string => `${number} or your local emergency number`,
  },
  ranges: {
    summary: 'Where these ranges come from',
    text:
      'They are what published studies used and what clinics say they plan, from the lowest to the highest count for ' +
      'each goal. Most of them have not been tested side by side. Your result names the source of each figure.',
  },
  footer: {
    notAdvice: 'General information, not medical advice.',
    paid: 'This site may be paid if you book.',
    sells: 'This clinic sells this treatment.',
    notReviewed: 'Not yet reviewed by a clinician.',
    reviewed: (name: string, date: string): string => `Reviewed by ${name}, ${date}.`,
    checked: (version: string, date: string): string => `Content ${version}, checked ${date}`,
    approval: (number: string): string => `Approval no. ${number}`,
  },
  notLoaded: 'The next part did not load. Your answers are kept. Check your connection and try again. If that does not help, load the page again.',
  onItsWay: 'One moment. Your result is on its way.',
  moment: 'One moment. Your answer changes this page. Please wait for it before you book.',
  retry: 'Try again',
  fault: 'This part did not load. The rest still works.',
};
