import type { Problem } from '../config/settings.js';
/** One sentence or two for a problem. Those without words of our own are told as the widget tells them. */
export declare function adviceOn({ code, path, expected, fix }: Problem): string;
