import type { IconPath } from './icon.js';

// Signs of the first screen stand in icon.ts, which is all that it needs.
export * from './icon.js';

export const PLUS: IconPath = 'M10 4v12M4 10h12';
export const MINUS: IconPath = 'M4 10h12';
export const CHECK: IconPath = 'm4 10.5 4 4L16 6';
export const X: IconPath = 'm5 5 10 10M15 5 5 15';
export const EDIT: IconPath = 'm4 16 .8-3.5L13.5 3.8l2.7 2.7L7.5 15.2zM11.5 5.8l2.7 2.7';
export const COPY: IconPath =
  'M9 7h5.5a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2h-5.5a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2zM13 4.5v-.5' +
  'A1.5 1.5 0 0 0 11.5 2.5H4.5A2 2 0 0 0 2.5 4.5v7A1.5 1.5 0 0 0 4 13h.5';
export const PRINT: IconPath =
  'M6 7.5V3h8v4.5M6 14H4.5A1.5 1.5 0 0 1 3 12.5V9a1.5 1.5 0 0 1 1.5-1.5h11A1.5 1.5 0 0 1 17 9v3.5' +
  'a1.5 1.5 0 0 1-1.5 1.5H14M6 12h8v5H6z';
export const QR: IconPath =
  'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM12 12v1.5M16 12h.5M12 16.5v.1M14.5 14.5h2v2';
export const LINK: IconPath =
  'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-.9.9M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7' +
  'a3 3 0 0 0 4.3 4.3l.9-.9';
export const PHONE: IconPath =
  'M5 3h2.5l1.3 3.6-1.8 1.3a9.5 9.5 0 0 0 5 5l1.3-1.8 3.7 1.4V15a2 2 0 0 1-2 2C8.8 17 3 11.2 3 5a2 2 0 0 1 2-2z';
export const CHAT: IconPath = 'M10 3a7 7 0 0 1 0 14 7.2 7.2 0 0 1-3.3-.8L3 17l.9-3.5A7 7 0 0 1 10 3zM7.5 8.5h5M7.5 11.5h3';
export const CAL: IconPath =
  'M5 4.5h10a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-8.5a2 2 0 0 1 2-2zM3 8.5h14M6.8 2.5v3.5' +
  'M13.2 2.5v3.5';
export const GLOBE: IconPath =
  'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0zM2.5 10h15M10 2.5c5 5 5 10 0 15M10 2.5c-5 5-5 10 0 15';
export const WARN: IconPath = 'M10 3 2.5 16.5h15zM10 8.5v4M10 14.4v.1';
export const STETH: IconPath =
  'M5 3v4.5a3.5 3.5 0 0 0 7 0V3M3.8 3H6M11 3h2.2M8.5 11v2a4 4 0 0 0 8 0v-1.5M14.8 9.8a1.7 1.7 0 1 0 3.4 0' +
  'a1.7 1.7 0 1 0-3.4 0z';
export const PAUSE: IconPath = 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0zM8 7.2v5.6M12 7.2v5.6';
export const TALK: IconPath =
  'M3 5.5A1.5 1.5 0 0 1 4.5 4h8A1.5 1.5 0 0 1 14 5.5v4a1.5 1.5 0 0 1-1.5 1.5H8l-3 2.5V11h-.5' +
  'A1.5 1.5 0 0 1 3 9.5zM16 8.5a1.5 1.5 0 0 1 1 1.5v3a1.5 1.5 0 0 1-1.5 1.5H15V17l-2.5-2.5H10';
export const SUN: IconPath =
  'M6.5 10a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3' +
  'l1 1M15.3 4.7l-1 1M5.7 14.3l-1 1';
export const HOME: IconPath = 'm3 9.5 7-6 7 6M5 8v8.5h10V8M8.5 16.5v-5h3v5';
export const SHIELD: IconPath = 'M10 2.5 4 4.8v4.7c0 4 2.5 6.6 6 8 3.5-1.4 6-4 6-8V4.8zM7.3 10l2 2 3.5-3.8';
export const DRAG: IconPath = 'm7 6-4 4 4 4M13 6l4 4-4 4';
export const TOUCH: IconPath =
  'M8 10.5V4.8a1.5 1.5 0 0 1 3 0V9l4 .9a1.5 1.5 0 0 1 1.2 1.7l-.6 3.4a3 3 0 0 1-3 2.5h-1.8a3 3 0 0 1-2.3-1.1' +
  'L4.7 12a1.3 1.3 0 0 1 2-1.7z';
export const MONITOR: IconPath =
  'M4 3.5h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-12a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5z' +
  'M7.5 17h5M10 13.5V17';
export const MOBILE: IconPath =
  'M7.8 2.5h4.4a1.8 1.8 0 0 1 1.8 1.8v11.4a1.8 1.8 0 0 1-1.8 1.8h-4.4a1.8 1.8 0 0 1-1.8-1.8v-11.4' +
  'a1.8 1.8 0 0 1 1.8-1.8zM9.3 15h1.4';
