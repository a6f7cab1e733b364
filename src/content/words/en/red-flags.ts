import type { RedFlagWords } from '../shapes.js';

/** Warning signs after a visit, by time. The card stands in every verdict and needs no answers. */
export const redFlags: readonly RedFlagWords[] = [
  {
    when: 'Minutes to hours', urgency: 'now', concerns: ['face', 'hair', 'body', 'fat', 'chin'],
    notice: 'Trouble breathing. Swollen lips or tongue. You faint. A rash all over.',
    text: 'Call the emergency number now. Lie flat, or sit up if it is hard to breathe. Do not stand or walk. '
      + 'Use an adrenaline pen if you have one.',
    sources: ['nhs_anaphylaxis', 'anaphylaxis_uk'],
  },
  {
    when: 'Minutes to a day', urgency: 'now', concerns: ['face', 'hair', 'body', 'fat', 'chin'],
    notice: 'Severe or odd pain. White or blotchy skin. Any change in sight. A drooping face, a weak arm or slurred speech.',
    text: 'Call the emergency number now. Ring the clinic on the way.',
    sources: ['fda_fillers2015'],
  },
  {
    when: '1 to 3 days', urgency: 'same-day', concerns: ['face', 'hair', 'body', 'fat', 'chin'],
    notice: 'Redness that spreads. Heat, pus or fever.',
    text: 'See a doctor the same day.',
    sources: ['editorial'],
  },
  {
    when: 'Any time', urgency: 'same-day', concerns: ['face', 'hair', 'body', 'fat', 'chin'],
    notice: 'Skin that turns dark or black. An open sore.',
    text: 'In the first day after the injection: call the emergency number. Later: see a doctor the same day.',
    sources: ['complications_review', 'editorial'],
  },
  {
    when: 'After chin injections', urgency: 'same-day', concerns: ['chin'],
    notice: 'An uneven smile, a weak face, or trouble swallowing.',
    text: 'Call the clinic the same day. If you cannot swallow, call the emergency number now.',
    sources: ['kybella_isi', 'editorial'],
  },
  {
    when: '1 to 12 weeks', urgency: 'soon', concerns: ['face', 'hair', 'body', 'fat', 'chin'],
    notice: 'New lumps, sores or boils at the needle points. A wound that does not heal.',
    text: 'See a skin doctor within days. Say “I had mesotherapy injections” and ask about mycobacteria, a kind of germ. '
      + 'In 28 people it took about 10 weeks to find. Common antibiotics often fail. It can be treated.',
    sources: ['ntm2007', 'zeng2025', 'ma2024', 'cdc2005', 'ntm92'],
  },
  {
    when: 'Weeks to months, scalp', urgency: 'soon', concerns: ['hair'],
    notice: 'More hair loss, or bare spots at the needle points.',
    text: 'Book no more visits until a skin doctor has looked.',
    sources: ['hairloss_sites'],
  },
];
