import type { Hash } from '../facts.js';

/** Each script is read once, whatever asks. */
const known = new Map<string, Promise<Hash>>();

/** The `integrity` value of a script's bytes. They come from the browser's own store where it still has them. */
export function hashOf(address: string | undefined): Promise<Hash> {
  if (!address) return Promise.resolve({ reason: 'no script of the usual name' });
  const found = known.get(address) ?? read(address);
  known.set(address, found);
  return found;
}

async function read(address: string): Promise<Hash> {
  // Typed as always there; pages without https have none.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return { reason: 'this page is not served over https' };
  try {
    const response = await fetch(address, { credentials: 'omit', cache: 'force-cache' });
    if (!response.ok) return { reason: `status ${response.status}` };
    const sum = new Uint8Array(await subtle.digest('SHA-384', await response.arrayBuffer()));
    return { value: `sha384-${btoa(String.fromCharCode(...sum))}` };
  } catch {
    return { reason: 'this page may not read its script' };
  }
}
