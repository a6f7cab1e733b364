/** Likely dates, from a day the visitor picks. Titles of days name no treatment: calendars are shared. */
export const calendar = {
  lead: 'Pick a first day to see when visits would be. These are likely dates, not appointments. Nothing is booked or sent.',
  firstDay: 'First visit, if you decide to go',
  years: { label: 'Time to cover', 1: '12 months', 2: '24 months' },
  ways: { label: 'Which way' },
  days: 'What will be in the file',
  visit: (number: number, all: number) => `Visit ${number} of ${all} (likely)`,
  visitAlone: (number: number) => `Visit ${number} (likely)`,
  topUp: (number: number) => `Top-up ${number} (likely)`,
  decide: 'Decide about the first visit',
  check: 'Progress check',
  text: {
    decide: 'Do I still want this? Are my questions answered? Saying no is fine.',
    check: 'Is there the change we agreed on? If not, stop and ask why.',
    visit: 'A likely date, not an appointment.',
  },
  save: 'Save the calendar file',
  saved: 'The file is in your downloads, if this page may save files. If nothing came, write the dates down.',
  file: 'likely-dates.ics',
  pickFirst: 'Pick a day first: today or later, and within two years.',
};
