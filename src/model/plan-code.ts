import {
  type Answers, AREAS, concernOf, DURATIONS, ESTIMATE_GOALS, type Goal, OPEN_GOALS, ownAnswers, SEVERITIES, SUNS, TRIGGERS, WEIGHTS,
} from './answers.js';
import { FOR_CLINICIAN, MAX_FRAGMENT, PLAN_FRAGMENT } from './plan-fragment.js';
import { sortAnswers } from './questions.js';

export { FOR_CLINICIAN, PLAN_FRAGMENT };

/** Why a code is not read. */
export type Refusal = 'damaged' | 'older' | 'newer' | 'too-long';

/** A code as it was read. Its answers hold a goal and what bears on the plan: no age and no safety answer. */
export type ReadPlan = { readonly answers: Answers; readonly lang: string } | { readonly refused: Refusal };

/** Digits without letters that look alike. Case counts, so that no changed character goes unseen. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
/** Version of the code. */
export const VERSION = 1;
const DATA_LENGTH = 4;
const CHECK_LENGTH = 3;
/** With what stands before it, a whole fragment. */
const MAX_LENGTH = MAX_FRAGMENT - PLAN_FRAGMENT.length;
const LANG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

const ALL_GOALS: readonly Goal[] = [...ESTIMATE_GOALS, ...OPEN_GOALS];
/** What is carried beside the goal, in the order it is packed. Any change here, or of a list, needs a new version. */
const FIELDS = [
  ['severity', SEVERITIES], ['duration', DURATIONS], ['area', AREAS], ['sun', SUNS], ['trigger', TRIGGERS], ['weight', WEIGHTS],
] as const;

/**
 * The plan inputs of some answers as a short text for an address: version, goal with what counts for it, an optional
 * language, and a checksum. Empty where no goal is chosen. See docs/plan-link.md.
 */
export function encodePlan(answers: Answers, lang = ''): string {
  const { counting } = sortAnswers(answers);
  if (!counting.goal) return '';
  let packed = ALL_GOALS.indexOf(counting.goal);
  for (const [id, values] of FIELDS) {
    const chosen = counting[id];
    packed = packed * (values.length + 1) + (chosen ? (values as readonly string[]).indexOf(chosen) + 1 : 0);
  }
  const body = digits(VERSION, 1) + digits(packed, DATA_LENGTH) + (LANG.test(lang) ? lang : '');
  return body + checkOf(body);
}

/** Reads a code from an address. It may be anything: what is not exactly as `encodePlan` writes it is refused. */
export function decodePlan(code: string): ReadPlan {
  if (code.length > MAX_LENGTH) return { refused: 'too-long' };
  const body = code.slice(0, -CHECK_LENGTH);
  if (!/^[\w-]+$/.test(body) || code !== body + checkOf(body)) return { refused: 'damaged' };
  // The first character and the checksum mean the same in every version.
  const version = DIGITS.indexOf(body.charAt(0));
  if (version > VERSION) return { refused: 'newer' };
  if (version !== VERSION) return { refused: version < 0 ? 'damaged' : 'older' };
  const answers = unpack(body.slice(1, 1 + DATA_LENGTH));
  const lang = body.slice(1 + DATA_LENGTH);
  return answers && encodePlan(answers, lang) === code ? { answers, lang } : { refused: 'damaged' };
}

function unpack(data: string): Answers | undefined {
  let packed = 0;
  for (const digit of data) packed = packed * DIGITS.length + DIGITS.indexOf(digit);
  const inputs: Record<string, string> = {};
  for (const [id, values] of [...FIELDS].reverse()) {
    const index = packed % (values.length + 1);
    packed = (packed - index) / (values.length + 1);
    const value = values[index - 1];
    if (value) inputs[id] = value;
  }
  const goal = ALL_GOALS[packed];
  return goal && ownAnswers({ concern: concernOf(goal), goal }, inputs);
}

function digits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / DIGITS.length)) {
    text = DIGITS.charAt(rest % DIGITS.length) + text;
  }
  return text;
}

/** A 15-bit cyclic check (polynomial 0x4599): it sees any change of one character, and of two that stand together. */
function checkOf(body: string): string {
  let check = 0;
  for (let index = 0; index < body.length; index += 1) {
    check ^= body.charCodeAt(index) << 7;
    for (let bit = 0; bit < 8; bit += 1) check = ((check << 1) ^ (check & 0x4000 ? 0x4599 : 0)) & 0x7fff;
  }
  return digits(check, CHECK_LENGTH);
}
