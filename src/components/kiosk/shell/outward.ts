/** The address that a press leads to away from the screen; `undefined` for everything else. */
export function outwardAddress(event: Event): string | undefined {
  for (const target of event.composedPath()) {
    const { localName, href } = target as Partial<HTMLAnchorElement>;
    if (localName === 'a' && href) return href;
  }
  return undefined;
}

/** How an address is read and noted: a number as a number, a page without its scheme. */
export function readable(address: string): string {
  const text = address.replace(/^(?:https?:\/\/|tel:|mailto:)/, '').replace(/\/$/, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a phone can follow it from a code: what this browser alone holds, it cannot. */
export function canFollow(address: string): boolean {
  return /^(?:https?|tel|mailto):/.test(address);
}
