/** What a figure rests on, and how strong the proof is. */
export const labels = {
  /** Names of figures, on the button that opens how each is reached. */
  figures: {
    sessions: 'Why this many sessions',
    gap: 'Why this gap',
    upkeep: 'Why these top-ups',
    'first-change': 'Why these weeks',
    minutes: 'Why these minutes',
    downtime: 'Why these days',
    visits: 'How we count visits',
    cost: 'How we reach the cost',
    proof: 'Why this grade',
    recovery: 'How we know it comes back',
  },
  basis: {
    published: 'Published',
    practice: 'Clinic practice',
    editorial: 'Our assumption',
    owner: 'This clinic’s figure',
    quoted: 'Your figure',
    arithmetic: 'Arithmetic',
  },
  grades: {
    'very-limited': 'Very limited',
    limited: 'Limited',
    good: 'Good',
  },
};
