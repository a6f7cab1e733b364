import { inWords } from './wrap.js';

interface Ears {
  readonly events: string[];
  readonly shown: Set<string>;
}

/** Names of all events that this browser makes by itself, as far as the window and its documents tell. */
function ownNames(): readonly string[] {
  const names = new Set(['focusin', 'focusout', 'beforeinput', 'compositionend', 'DOMContentLoaded', 'navigate']);
  for (const holder of [window, Document.prototype, HTMLElement.prototype, Element.prototype]) {
    for (const name of Object.getOwnPropertyNames(holder)) if (/^on[a-z]/.test(name)) names.add(name.slice(2));
  }
  // Listening for some changes what a page is, or asks for a permission; the browser's own that WebKit does not mark as such are no news.
  return [...names].filter((name) => !/^(before)?unload$|^device|^page(reveal|swap)$/.test(name));
}

/** What one of the browser's own events shows besides that something happened: whose it was, and a value with it. */
function shownBy(event: Event): string {
  const target = event.target instanceof Element ? event.target : null;
  const value = target && 'value' in target ? ` value ${inWords([target.value])}` : '';
  const { data } = event as InputEvent;
  // One key after the other, as on every page; a whole word is more than that.
  const typed = typeof data === 'string' && data.length > 1 ? ` data ${data}` : '';
  const state = 'state' in event ? ` state ${inWords([event.state])}` : '';
  const address = 'newURL' in event ? ` address ${inWords([event.newURL])}` : '';
  return value || typed || state || address ? `${event.type} of ${target?.localName ?? 'the page'}${value}${typed}${state}${address}` : '';
}

/** Hears every event that comes to the window: those that scripts make with all they hold, the browser's own with what they show. */
export function hearEvents({ events, shown }: Ears): void {
  const names = new Set<string>();
  const told = new WeakSet<Event>();
  const hear = (event: Event): void => {
    if (told.has(event)) return;
    told.add(event);
    // A press made by a script, as assistive technology makes it, is the browser's too.
    if (event.isTrusted || event instanceof MouseEvent) {
      const line = shownBy(event);
      if (line) shown.add(line);
      return;
    }
    const held = Object.keys(event).filter((key) => key !== 'isTrusted').map((key) => `${key}: ${inWords([Reflect.get(event, key)])}`);
    events.push(`${event.type} ${inWords([(event as CustomEvent<unknown>).detail ?? null])}${held.length > 0 ? ` with ${held.join(', ')}` : ''}`);
  };
  const listenFor = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    // What the parts of the widget ask of it ends at its frame; a page may see it pass, and nothing is in it.
    window.addEventListener(name, hear, name !== 'context-request');
  };
  for (const name of ownNames()) listenFor(name);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event): boolean {
    listenFor(event.type);
    return dispatchEvent.call(this, event);
  };
}
