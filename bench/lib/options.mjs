// Flags of the command line, as `--name value` or `--name`.
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reps: { type: 'string', default: '15' },
    conds: { type: 'string', default: 'plain,cpu4,slow4g' },
    only: { type: 'string', default: '' },
    minutes: { type: 'string', default: '60' },
    cycles: { type: 'string', default: '200' },
    sessions: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '10' },
    append: { type: 'boolean', default: false },
  },
});

function positive(name) {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1, not ${values[name]}`);
  return value;
}

const list = (text) => text.split(',').filter(Boolean);

export const command = positionals[0] ?? 'compare';
export const options = {
  reps: positive('reps'),
  minutes: positive('minutes'),
  cycles: positive('cycles'),
  sessions: positive('sessions'),
  seconds: positive('seconds'),
  conditions: list(values.conds),
  only: list(values.only),
  /** Adds repetitions to the run before, of the same files. */
  append: values.append,
};

/** Those of these names that were asked for; all of them without `--only`. */
export function chosen(names) {
  const unknown = options.only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`--only takes ${names.join(', ')}, not ${unknown.join(', ')}`);
  return options.only.length > 0 ? options.only : names;
}
