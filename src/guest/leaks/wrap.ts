type Note = (line: string) => void;

/** What was given, short enough to read. */
export function inWords(values: readonly unknown[]): string {
  return values.map((value) => {
    if (typeof value === 'function' || value instanceof Node) return typeof value === 'function' ? 'function' : value.nodeName;
    try {
      return typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  }).join(' ').slice(0, 500);
}

const nativeDescriptor = (holder: object, name: string): PropertyDescriptor | undefined => Object.getOwnPropertyDescriptor(holder, name);

/** Notes each call of a method, and lets it through. */
export function hearMethods(label: string, holder: object | undefined, names: readonly string[], note: Note, isHeard = (..._given: readonly unknown[]): boolean => true): void {
  for (const name of names) {
    const found = holder && nativeDescriptor(holder, name);
    if (!holder || typeof found?.value !== 'function') continue;
    const original = found.value as (...given: unknown[]) => unknown;
    const value = new Proxy(original, {
      apply(method, self: unknown, given: unknown[]): unknown {
        if (isHeard(...given)) note(`${label}${name} ${inWords(given)}`);
        return Reflect.apply(method, self, given);
      },
    });
    Object.defineProperty(holder, name, { ...found, value });
  }
}

/** Notes each `new` of a class of the window. */
export function hearMaking(names: readonly string[], note: Note): void {
  for (const name of names) {
    const found = nativeDescriptor(window, name);
    if (typeof found?.value !== 'function') continue;
    const value = new Proxy(found.value as new (...given: unknown[]) => object, {
      construct(made, given: unknown[], target): object {
        note(`new ${name} ${inWords(given)}`);
        return Reflect.construct(made, given, target) as object;
      },
    });
    Object.defineProperty(window, name, { ...found, value });
  }
}

/** Notes when a value is set: of an address that loads, of a title, of a cookie. */
export function hearSetting(label: string, holder: object | undefined, names: readonly string[], note: Note): void {
  for (const name of names) {
    const found = holder && nativeDescriptor(holder, name);
    const setter = found?.set;
    if (!holder || !setter) continue;
    Object.defineProperty(holder, name, {
      ...found,
      set(this: unknown, value: unknown): void {
        note(`${label}${name} = ${inWords([value])}`);
        setter.call(this, value);
      },
    });
  }
}

/** Notes when a store is so much as reached for. */
export function hearGetting(label: string, holder: object, names: readonly string[], note: Note): void {
  for (const name of names) {
    const found = nativeDescriptor(holder, name);
    const getter = found?.get;
    if (!getter) continue;
    Object.defineProperty(holder, name, {
      ...found,
      get(this: unknown): unknown {
        note(`${label}${name}`);
        return getter.call(this);
      },
    });
  }
}
