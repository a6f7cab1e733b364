import { countSaid } from '../../../state/kiosk/idle.js';

/** The seconds left until a screen is cleared, and what was said of them last: not each of them is. */
export class Count {
  seconds = Infinity;
  said = '';

  /** Goes on to the seconds left now; none are counted at Infinity. */
  goOn(seconds: number, inWords: (seconds: number) => string): void {
    if (seconds === Infinity) this.said = '';
    else if (countSaid(this.seconds, seconds) !== undefined) this.said = inWords(seconds);
    this.seconds = seconds;
  }
}
