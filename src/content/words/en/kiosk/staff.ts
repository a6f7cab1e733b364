/** What the staff of a clinic read on a kiosk. */
export const staff = {
  pin: {
    title: 'Staff only',
    text: (digits: string): string => `Type the PIN of ${digits} digits. Visitors: touch Close to go back.`,
    typed: (typed: string, all: string): string => `${typed} of ${all} digits typed`,
    wrong: (left: string, minutes: string): string => `That PIN is not right. Tries left: ${left}. Then no PIN is taken for ${minutes} minutes.`,
    locked: (minutes: string): string => `No PIN can be tried now. Minutes to wait: ${minutes}`,
    empty: 'Clear',
    erase: 'Delete one digit',
  },
  close: 'Close',
  panel: {
    title: 'Staff panel',
    closes: (minutes: string): string => `Closes by itself after ${minutes} minutes`,
    device: 'This device',
    awake: {
      on: 'The screen is kept awake.',
      off: 'This browser does not keep the screen awake. Set the device not to sleep.',
    },
    network: {
      on: 'There is a network. It is not needed.',
      off: 'There is no network. All the pages that were loaded still work.',
    },
    kept: 'Nothing is kept from visitors: no answers, no counts.',
    secure: 'This page did not come over https. Some browsers then let the screen fall asleep.',
    prices: {
      fresh: (date: string): string => `Prices were checked on ${date}.`,
      ask: (date: string): string => `Prices were checked on ${date}. Please check them again.`,
      hidden: (date: string): string => `Prices were checked on ${date}, too long ago. They are hidden.`,
      undated: 'The prices have no date.',
      none: 'No prices are shown.',
    },
    idle: { title: 'Idle time', text: 'Seconds without a touch before “Are you still there?”' },
    size: { title: 'Text size', text: 'For each visitor at first' },
    full: { title: 'Full screen', text: 'Hides the bars of the browser', on: 'On', off: 'Off' },
    until: 'This holds until the page is opened again.',
    restart: 'Restart',
    languages: (names: string): string => `Languages: ${names}`,
    screen: (size: string): string => `Screen: ${size}`,
    version: (version: string, content: string): string => `Version ${version}, content ${content}`,
    clear: 'Clear screen now',
  },
};
