/** Length past which an address is refused. */
const MAX_LENGTH = 2048;

/**
 * An address a link may have: absolute and https, written out in full, without a name or password in it. Anything else
 * gives an empty text.
 */
export function safeUrl(text: unknown): string {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return '';
  const trimmed = text.replace(/^[ \n\r\t]+|[ \n\r\t]+$/g, '');
  if (!/^https:\/\/[^/\\?#@\s]+(?:[/?#]|$)/i.test(trimmed) || /[\s\\\p{C}<>"]/u.test(trimmed)) return '';
  try {
    const url = new URL(trimmed);
    return url.protocol === 'https:' && url.hostname && !url.username && !url.password ? url.href : '';
  } catch {
    return '';
  }
}

/** This machine itself, which browsers take for as safe as https: for trying a form out. */
const OWN_MACHINE = /^http(?=:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$))/i;

/** An address a message may be posted to: one a link may have, or one of this machine. */
export function endpointUrl(text: unknown): string {
  if (typeof text !== 'string' || !OWN_MACHINE.test(text)) return safeUrl(text);
  return safeUrl(text.replace(OWN_MACHINE, 'https')).replace(/^https/, 'http');
}

/** An address a picture may have: one a link may have, or a path on the page's own host, which begins with one slash. */
export function pictureUrl(text: unknown): string {
  const isPath = typeof text === 'string' && text.length <= MAX_LENGTH && /^\/(?!\/)[^\s\\\p{C}<>"]*$/u.test(text);
  return isPath ? text : safeUrl(text);
}

/** The digits of a telephone number, with the plus where one leads; empty for what is none. */
export function phoneNumber(text: unknown): string {
  if (typeof text !== 'string' || !/^[ \t]*\+?[\d\s().\-/\u2010-\u2013]{3,30}$/.test(text)) return '';
  const digits = text.replace(/\D/g, '');
  return digits.length < 3 || digits.length > 15 ? '' : (text.includes('+') ? '+' : '') + digits;
}

/** A zero that is dialled at home alone, and that people write after the code of their country: +92 0300, +44 (0)20. */
const HOME_ZERO = /^\+(20|33|44|49|61|90|91|92|353|880|966|971)0/;

/** A telephone number with its country code; empty where that is missing. */
export function internationalNumber(text: unknown): string {
  const number = phoneNumber(text).replace(/^00/, '+').replace(HOME_ZERO, '+$1');
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : '';
}

/** An e-mail address; empty for what is none. */
export function emailAddress(text: unknown): string {
  const trimmed = typeof text === 'string' ? text.trim() : '';
  const isAddress = /^[\w.!*+/=^{|}~'-]{1,64}@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i.test(trimmed);
  return isAddress && trimmed.length <= 254 ? trimmed : '';
}
