import type { HostPage } from '../host-page.js';

interface Fault {
  /** What is wrong, in words. */
  readonly name: string;
  /** Id and title of the row, or of the journey, that catches it: `H13: …` or the beginning of it. */
  readonly caughtBy: string;
  /** What the row says when it catches it. A row that fails for another reason is no proof. */
  readonly tells: string | RegExp;
}

/** One line of the widget's script made wrong, and the row that has to see it. */
export interface Spoil extends Fault {
  /** A text that stands once in the readable script (`.cache/readable/treatment-explorer.js`). */
  readonly find: string;
  readonly by: string;
}

/** Something of a page made wrong, where the row is about a script that never runs. */
export interface PageSpoil extends Fault {
  readonly page: (page: HostPage) => HostPage;
}

/** The script with this one fault. Throws when the place is not there, or not there alone. */
export function spoiled(script: string, { name, find, by }: Spoil): string {
  const parts = script.split(find);
  if (parts.length !== 2) throw new Error(`"${name}": its place is found ${parts.length - 1} times`);
  return parts.join(by);
}
