const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu', 'wheel', 'touchstart', 'touchmove', 'dragstart', 'selectstart'];
const KEYS = ['Tab', 'Enter', ' ', 'a', 'Escape', 'ArrowDown'];
const OTHERS = ['copy', 'paste', 'beforeinput', 'input', 'change', 'submit', 'focusin'];

/** Each act with its name. The kinds of event are those that no library of a page makes its own. */
const eventsOf = (): readonly (readonly [name: string, event: Event])[] => {
  const usual = { bubbles: true, cancelable: true, composed: true };
  const list: (readonly [string, Event])[] = [];
  for (const type of PRESSES) list.push([type, new MouseEvent(type, usual)]);
  for (const type of ['keydown', 'keyup']) for (const key of KEYS) list.push([`${type} ${key}`, new KeyboardEvent(type, { ...usual, key })]);
  for (const type of OTHERS) list.push([type, new CustomEvent(type, usual)]);
  return list;
};

/** How far an event comes, and whether something has kept it from what it does. */
function sent(target: Element, event: Event): string {
  let at = '';
  let isPrevented = false;
  const atTarget = (): void => { at += ' target'; };
  const atWindow = (): void => {
    at += ' window';
    isPrevented = event.defaultPrevented;
    // A link is not to be followed now.
    if (target.localName === 'a') event.preventDefault();
  };
  target.addEventListener(event.type, atTarget);
  window.addEventListener(event.type, atWindow);
  target.dispatchEvent(event);
  target.removeEventListener(event.type, atTarget);
  window.removeEventListener(event.type, atWindow);
  return `comes to${at || ' nobody'}${isPrevented ? ', prevented' : ''}`;
}

/** What the acts of a visitor come to on a link, a button, a box to tick and a field of the page, outside every widget. */
export function acts(): readonly string[] {
  const { body } = document;
  const found: string[] = [];
  for (const name of ['a', 'button', 'input']) {
    const target = document.createElement(name);
    if (name === 'a') target.setAttribute('href', '#');
    target.setAttribute('type', name === 'input' ? 'checkbox' : 'button');
    body.appendChild(target);
    for (const [act, event] of eventsOf()) found.push(`${act} on ${name} ${sent(target, event)}`);
    found.push(`${name} is ${(target as HTMLInputElement).checked ? 'ticked' : 'not ticked'}`);
    body.removeChild(target);
  }
  return found;
}
