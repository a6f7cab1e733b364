const FILE = 'treatment-explorer.check.js';

/**
 * Brings the self-check from beside the one-file script, which is found by its usual name or its mark: the only request the
 * script ever makes, and only where it is asked for.
 */
export function bringCheckFile(): void {
  const script = document.querySelector<HTMLScriptElement>('script[src*=treatment-explorer],script[data-treatment-explorer]');
  const tag = document.createElement('script');
  tag.nonce = script?.nonce ?? '';
  tag.onerror = () => console.warn(`treatment-explorer TX-LOAD-002 ${FILE}: found nothing beside the script`);
  tag.src = script?.src.replace(/[^/?#]*(?=[?#]|$)/, FILE) ?? FILE;
  document.head.append(tag);
}
