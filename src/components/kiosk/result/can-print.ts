import { isSandboxed } from '../../../lib/sandboxed.js';

/** Whether this device can be asked to print at all: some shells for kiosks take the way to it away. */
export function canPrint(): boolean {
  return 'print' in window && typeof window.print === 'function' && !isSandboxed();
}
