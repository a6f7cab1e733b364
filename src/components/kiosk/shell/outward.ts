import type { ReactiveController } from 'lit';

import type { WidgetElement } from '../../../styles/element.js';

/** The address that a press leads to away from the screen; `undefined` for everything else. */
function outwardAddress(event: Event): string | undefined {
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
function canFollow(address: string): boolean {
  return /^(?:https?|tel|mailto):/.test(address);
}

/** Nothing leads away from a kiosk: an address that is pressed is told instead, for the visitor's own phone. */
export class OutwardLinks implements ReactiveController {
  constructor(private readonly host: WidgetElement, private readonly tell: (address: string) => void) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('click', this.handlePress);
    this.host.addEventListener('auxclick', this.handlePress);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('click', this.handlePress);
    this.host.removeEventListener('auxclick', this.handlePress);
  }

  private readonly handlePress = (event: Event): void => {
    const address = outwardAddress(event);
    if (!address) return;
    const isTaken = event.defaultPrevented;
    event.preventDefault();
    if (!isTaken && canFollow(address)) this.tell(address);
  };
}
