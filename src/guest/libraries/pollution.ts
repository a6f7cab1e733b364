import { POLLUTED_ANSWERS } from '../../testing/polluted.js';

/**
 * Names on `Object.prototype` that show in every lookup, and unless they are `isHidden` in every `for … in` too, as careless
 * scripts leave them there. Each tells when it is read from an object that has no member of that name.
 */
export const pollution = (isHidden = false): string => String.raw`
(function () {
  var read = [];
  Object.defineProperty(window, Symbol.for('polluted'), { value: read });
  var values = { label: 'Polluted', hidden: true, min: 5, endpoint: 'https://polluted.example/collect', max: 6, url: 'https://polluted.example/', prices: '1', phone: '+10000000000', email: 'no@polluted.example',
    last: 1, state: 'polluted', file: 'polluted', page: 'polluted', failed: 'polluted', resolved: 'polluted', drawing: 'polluted', press: 'polluted' };
  Object.assign(values, ${JSON.stringify(POLLUTED_ANSWERS)});
  Object.keys(values).forEach(function (name) {
    Object.defineProperty(Object.prototype, name, {
      enumerable: ${String(!isHidden)}, configurable: true,
      get: function () { read.push(name + ' of ' + Object.prototype.toString.call(this) + ' ' + (new Error().stack || '')); return values[name]; },
      set: function (value) { Object.defineProperty(this, name, { value: value, writable: true, enumerable: true, configurable: true }); }
    });
  });
  Object.prototype.extend = function (from) { for (var key in from) this[key] = from[key]; return this; };
  Object.prototype.toJSONString = function () { return '{}'; };
  Object.prototype.currency = 'XTS';
  Object.prototype.style = 'percent';
  Array.prototype.shuffle = function () { return this; };
  String.prototype.polluted = 'yes';
})();
`;
