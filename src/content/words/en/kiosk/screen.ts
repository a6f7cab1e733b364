/** What a kiosk says around the quiz and the result. */
export const screen = {
  attract: {
    title: 'While you wait: is mesotherapy worth asking about?',
    line: 'About seven short questions. See sessions, costs and cautions. Your answers are wiped when you finish.',
    start: 'Touch to start',
    languages: 'Language',
    pause: 'Stop the pictures',
    move: 'Move the pictures',
  },
  note: 'General information, not medical advice. Nothing you enter is kept.',
  hide: 'Hide screen',
  again: 'Start again',
  back: 'Back',
  clear: 'Clear and finish',
  /** Both questions on a screen that nobody touches. `seconds`: until it is cleared. */
  left: (seconds: string): string => `Seconds left: ${seconds}`,
  idle: {
    title: 'Are you still there?',
    text: 'To keep your answers private, this screen will clear soon.',
    here: 'I’m still here',
    reading: 'I’m still reading',
  },
  cover: {
    title: 'Screen hidden',
    text: 'Your answers are covered, and still here. Whoever touches “Show my screen” sees them. If you do not come back, this screen clears.',
    show: 'Show my screen',
  },
  look: {
    open: 'Text size',
    title: 'Text size and contrast',
    text: 'For you alone. The next visitor finds the usual size.',
    size: 'Text size',
    sizes: { normal: 'Normal', large: 'Large', largest: 'Largest' },
    contrast: 'Contrast',
    contrasts: { usual: 'Normal', strong: 'High' },
    done: 'Done',
  },
  link: {
    title: 'Open it on your phone',
    text: 'Scan the code with the camera of your phone, or note the line below. This screen opens no other page.',
    code: 'Code to scan',
    close: 'Close',
  },
};
