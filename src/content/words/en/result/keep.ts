/** Ways to keep the result, under the next step. What each of them opens speaks in the room `take`. */
export const keep = {
  title: 'Keep this result',
  titleNote: 'Keep this note',
  print: 'Print',
  calendar: 'Add to calendar',
  text: 'Copy as text',
  link: 'Copy link',
  qr: 'QR code',
  share: 'Share',
  email: 'E-mail to me',
  /** Said before anything is passed on. */
  tells: 'The link and the QR code show your goal and plan answers to anyone who opens them. They hold no name, age or safety answer.',
  ownFragment: 'This page uses the end of its address for itself. A link would break it. So there is no link or QR code to give.',
  /** A choice beside Print: paper in two languages. `language` is called as its own readers call it. */
  also: (language: string) => `Print also in ${language}, side by side`,
  noAddress: 'This page has no address on the web. So there is no link or QR code to give.',
};
