/** What the room `signs` says before the card of warning signs is opened: the way to what stands behind a figure. */
export const knowing = {
  know: {
    open: 'How we know',
    /** While what was opened is on its way, and where it did not come. */
    loading: 'One moment',
    failed: 'This part did not load. The rest still works.',
    retry: 'Try again',
  },
};
