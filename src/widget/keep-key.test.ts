import { expect } from '@open-wc/testing';

import { keepKey } from './keep-key.js';

/** Whether a page hears of a key that is pressed on an element inside a widget. */
function isHeard(tag: string, init: KeyboardEventInit): boolean {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<section><${tag}></${tag}></section>`;
  const element = root.querySelector(tag);
  root.querySelector('section')?.addEventListener('keydown', keepKey);
  let heard = false;
  host.addEventListener('keydown', () => { heard = true; });
  element?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
  return heard;
}

describe('keys that a page hears of', () => {
  for (const tag of ['input', 'textarea', 'select']) {
    it(`none that is typed or chosen with, in ${tag}`, () => {
      for (const key of ['j', '1', '/', ' ', 'ArrowDown', 'Enter', 'Backspace']) expect(isHeard(tag, { key }), key).to.equal(false);
    });
  }

  for (const tag of ['button', 'summary', 'a']) {
    it(`not what presses ${tag}, but every other`, () => {
      for (const key of ['Enter', ' ']) expect(isHeard(tag, { key }), key).to.equal(false);
      for (const key of ['j', '/', 'ArrowDown', 'Home']) expect(isHeard(tag, { key }), key).to.equal(true);
    });
  }

  it('Escape, Tab, function keys and combinations, anywhere', () => {
    for (const tag of ['input', 'button']) {
      for (const key of ['Escape', 'Tab', 'F1', 'F12']) expect(isHeard(tag, { key }), key).to.equal(true);
      for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(isHeard(tag, { key: 'Enter', [held]: true }), held).to.equal(true);
    }
  });
});
