import type { ScreeningWords } from '../../shapes.js';

/** The four safety answers. */
export const screening: ScreeningWords = {
  verdicts: {
    discuss: {
      label: 'Worth discussing',
      sentence: 'Nothing you told us rules out a consultation. Only someone who examines you can say if this is right for you.',
    },
    'ask-first': {
      label: 'Ask your doctor first',
      sentence: 'Something you told us needs a doctor’s yes before you book. You can read on in the meantime.',
    },
    open: {
      label: 'Not answered yet',
      sentence: 'You have not answered the safety questions. Until you do, treat this as “ask your doctor first”.',
    },
    'not-now': {
      label: 'Not now',
      sentence: 'From what you told us, please do not book this now. It is about the timing, not about you.',
    },
  },
};
