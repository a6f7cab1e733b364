/** What answers are called. A page that gives these to every object has answered nothing for its visitors. */
export const POLLUTED_ANSWERS = {
  concern: 'hair', goal: 'hair-female', severity: 'lot', duration: 'over-5', area: 'large', age: 'under-18', sun: 'some', trigger: 'yes',
  weight: 'changing', today: ['pregnant'], ever: ['severe-reaction'],
} as const;

/** Gives every object these members, as careless scripts of a page do: for `for … in` to find unless they are hidden. */
export function pollute(members: object, isHidden: boolean): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(Object.prototype, name, { value: value as unknown, writable: true, configurable: true, enumerable: !isHidden });
  }
}

/** What a job gives where every object has the names of answers. */
export function polluted<Value>(job: () => Value, isHidden = false): Value {
  pollute(POLLUTED_ANSWERS, isHidden);
  try {
    return job();
  } finally {
    for (const name of Object.keys(POLLUTED_ANSWERS)) Reflect.deleteProperty(Object.prototype, name);
  }
}
