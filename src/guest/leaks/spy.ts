/** A first script of the page: hears whatever leaves the widget. Bundled by itself. */
import { hearEvents } from './events.js';
import { type Spy, SPY } from './record.js';
import { stores, traces } from './traces.js';
import { hearStores, hearWaysOut } from './ways-out.js';

const calls: string[] = [];
const events: string[] = [];
const changes: string[] = [];
const shown = new Set<string>();
const note = (line: string): void => void calls.push(line);

const reached = stores();
const look = (): ReturnType<typeof traces> => traces(reached);
hearWaysOut(note);
hearStores(note);
hearEvents({ events, shown });

// The document is read to its end, and no script that was put off has run.
const before = new Promise<Awaited<ReturnType<typeof look>>>((resolve) => {
  document.addEventListener('readystatechange', () => {
    void look().then(resolve);
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const value = attributeName ? ` ${attributeName} = ${(target as Element).getAttribute(attributeName)}` : '';
        const nodes = [...addedNodes].map((node) => ` + ${node.nodeName} ${node.textContent}`).join('') + [...removedNodes].map((node) => ` - ${node.nodeName}`).join('');
        changes.push(`${type} of ${target.nodeName}${value}${nodes}${type === 'characterData' ? ` ${target.nodeValue}` : ''}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }, { once: true });
});

const spy: Spy = { calls, events, changes, before, look, get shown() { return [...shown]; } };
Object.defineProperty(window, Symbol.for(SPY), { value: spy });
