import { says } from '../../shapes.js';

/** What opens under "Keep this result": the text, the link, the code to scan, sharing and e-mail. */
export const keep = {
  copied: 'Copied.',
  notCopied: 'We could not copy it for you. The text is marked now. Press Ctrl and C, or Command and C on a Mac. On a phone, press and hold it.',
  copy: 'Copy',
  notPrinted: 'This page does not allow printing from here. You can copy the text instead.',
  text: {
    label: 'Your result as text',
    note: 'This is the whole text. It holds your age and what your health answers came to. Paste it where only you can read it.',
  },
  link: {
    label: 'Link to your plan',
    note: 'It opens this page with your goal and plan answers. Age and safety are asked again there. The cost is the one on that page.',
  },
  qr: {
    name: 'QR code with the link to your plan',
    note: 'Point the camera of a phone at it. It opens the link below.',
    tooLong: 'The address of this page is too long for a QR code. Use the link below.',
  },
  email: {
    label: 'Text of the e-mail',
    note: 'This is all that goes into the e-mail. It holds no name, age or safety answer. You choose who gets it, and you can change it first.',
    open: 'Open my e-mail',
  },
  share: {
    label: 'Text to share',
    note: 'This is all that is shared. It holds no name, age or safety answer. You choose who gets it.',
    open: 'Choose who gets it',
    failed: 'It could not be shared from here. You can copy the text instead.',
  },
  /** In every text that is sent. */
  harm: 'Serious harm happens; how often is not known.',
  late: says('New lumps or sores up to 12 weeks later: see a skin doctor.', 'ntm2007', 'zeng2025', 'cdc2005'),
  /** Before the link in a text. */
  linkLine: (link: string): string => `Open this plan again: ${link}`,
};
