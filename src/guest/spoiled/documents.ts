import type { Spoil } from './spoil.js';

/** Faults in what keeps the widget going in other kinds of document, and beside other scripts. */
export const documentSpoils: readonly Spoil[] = [
  { name: 'a start where no template can be made', caughtBy: 'H11', find: 'document.contentType !== "text/html"', by: 'false', tells: 'there is a sentence' },
  { name: 'a direction that is the page\'s', caughtBy: 'H12: an English widget', find: 'class="frame ${settings.scheme}" lang=${language.lang} dir=${language.dir}', by: 'class="frame ${settings.scheme}" lang=${language.lang}', tells: 'Received: "rtl"' },
  { name: 'a list that is asked of map', caughtBy: 'H13', find: 'datasets.map((dataset, index) => ({', by: 'datasets.map((dataset, index, { length }) => ({ length,', tells: 'Cannot destructure property \'length\'' },
  { name: 'a list that the page\'s Array.from makes', caughtBy: 'H13', find: 'spreadOf = (values) => [...values];', by: 'spreadOf = (values) => Array.from(values);', tells: 'reading \'xAxisKey\'' },
  { name: 'an event of the page\'s own kind', caughtBy: 'H14', find: 'extends CustomEvent', by: 'extends Event', tells: 'Failed to execute \'dispatchEvent\'' },
  { name: 'names of the page among the widget\'s own', caughtBy: 'H15: what a page leaves on Object.prototype is', find: 'for (var name of Object.keys(all))', by: 'for (var name in all)', tells: 'Getter must be a function: Polluted' },
  { name: 'a chart that asks Object.prototype', caughtBy: 'H15: what a page leaves on Object.prototype is', find: 'hidden: false,', by: '', tells: 'every chart is drawn' },
  { name: 'a listener that stays', caughtBy: 'H16: with zone.js', find: 'window.removeEventListener("hashchange", this.openLink);', by: '', tells: '+   "[object Window] hashchange"' },
  {
    name: 'decorators that are the page\'s to run', caughtBy: 'H16: with reflect-metadata', find: 'const made = decorator(target, key);',
    by: 'const made = Reflect.decorate ? void Reflect.decorate([decorator], target, key) : decorator(target, key);', tells: 'every chart is drawn',
  },
];
