/**
 * An address with who sends a visitor there: the source, the campaign and the sender's own name for the page. What the address
 * names already stays as it is, and so does every other part of it: some are signed.
 */
export function referralUrl(address: string, source = '', sub = ''): string {
  const [, base = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const named = new Set([...new URLSearchParams(query).keys()].map((name) => name.toLowerCase()));
  const added = Object.entries({ utm_source: source, utm_medium: 'referral', utm_campaign: 'treatment-explorer', sub })
    .filter(([name, value]) => value && !named.has(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const joint = !query ? '?' : /[?&]$/.test(query) ? '' : '&';
  return added ? `${base}${query}${joint}${added}${fragment}` : address;
}
