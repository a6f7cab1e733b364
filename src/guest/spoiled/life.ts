import type { Spoil } from './spoil.js';

const ON_RESULT = 'H37: taken away for some frames on the result';

/** Scripts that keep what they should give back, or lose what they should keep. */
export const lifeSpoils: readonly Spoil[] = [
  {
    name: "a listener on the page's address that is kept", caughtBy: 'H37: taken away for some frames in the middle',
    find: 'window.removeEventListener("hashchange", this.openLink);', by: '', tells: '+   "listeners": 1',
  },
  {
    name: "a listener on the page's address that the result keeps", caughtBy: ON_RESULT,
    find: 'window.removeEventListener("hashchange", this.handleAddress);', by: '', tells: '+   "listeners": 1',
  },
  {
    name: 'an observer of sizes that goes on', caughtBy: ON_RESULT,
    find: 'this.sizes?.disconnect();\n\t\t\tthis.sizes = void 0;\n\t\t}\n\t\tupdated(changed) {', by: '}\n\t\tupdated(changed) {', tells: '+   "sizes": 2',
  },
  {
    name: 'a timer and a frame that are still waited for', caughtBy: 'H37: taken away for some frames while its result',
    find: 'this.queue = [];\n\t\t\tthis.forget();\n\t\t}\n\t\thostDisconnected', by: 'this.queue = [];\n\t\t}\n\t\thostDisconnected', tells: '+   "timers": 1',
  },
  {
    name: 'answers that are lost on the way', caughtBy: 'H36: moved',
    find: 'connected.delete(this);', by: 'connected.delete(this); this.reset();', tells: '+     "chosen": Array []',
  },
  {
    name: 'one name for every widget', caughtBy: 'H39: of 100',
    find: 'taken.includes(this.place)', by: 'false', tells: '+   "names": 1',
  },
];
