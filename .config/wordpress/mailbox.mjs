// What WordPress would have mailed, and how its mail server behaves.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export function mailbox(folder) {
  const at = (name) => `${folder}/mail/${name}`;
  mkdirSync(`${folder}/mail`);
  return {
    /** Where a mail goes that WordPress really sends. */
    raw: at('raw'),
    /** `record`, `fail`, `throw`, `hold` or `real`. */
    mode(mode) { writeFileSync(at('mode'), mode); },
    /** `slow` or `unlocked`: how the database behaves, until the box is emptied. */
    database(kind) { writeFileSync(at('database'), kind); },
    /** Until a mail is kept by `hold`. */
    async untilHeld() {
      for (let look = 0; look < 100 && !existsSync(at('held')); look += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
    },
    /** Lets go of what `hold` keeps. */
    go() { writeFileSync(at('go'), ''); },
    get sent() { return existsSync(at('sent.jsonl')) ? readFileSync(at('sent.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []; },
    get rawText() { return existsSync(at('raw')) ? readFileSync(at('raw'), 'utf8') : ''; },
    empty() { for (const name of ['mode', 'database', 'held', 'go', 'sent.jsonl', 'raw']) rmSync(at(name), { force: true }); },
  };
}
