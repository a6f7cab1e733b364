/** What every wrapper keeps count of, where the page can read it: listeners, timers and observers that are still there. */
const COUNT = String.raw`
  var held = { listeners: new Map(), timers: new Set(), observers: new Set() };
  Object.defineProperty(window, Symbol.for('held'), { value: held });
  var nameOf = function (target) { return target === window ? 'window' : target === document ? 'document' : target && target.localName || Object.prototype.toString.call(target); };
`;

/**
 * What zone.js does: `addEventListener`, timers, frames and promises go through tasks of its own; a listener that the
 * browser has is not the one that was given.
 */
export const ZONE_LIKE = String.raw`
(function () {${COUNT}
  var add = EventTarget.prototype.addEventListener, drop = EventTarget.prototype.removeEventListener;
  var tasks = new WeakMap();
  var keyOf = function (type, options) { return type + ((typeof options === 'object' && options ? options.capture : options) ? ' capture' : ''); };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    var target = this || window;
    if (!listener) return;
    var all = tasks.get(target) || new Map(); tasks.set(target, all);
    var key = keyOf(type, options), known = all.get(key) || new Map(); all.set(key, known);
    if (known.has(listener)) return;
    var once = typeof options === 'object' && options && options.once;
    var signal = typeof options === 'object' && options && options.signal;
    var forget = function () { known.delete(listener); var of = held.listeners.get(target); if (of) { of.delete(task); if (!of.size) held.listeners.delete(target); } };
    var task = function (event) {
      if (once) forget();
      return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
    };
    task.type = type;
    known.set(listener, task);
    if (!held.listeners.has(target)) held.listeners.set(target, new Set());
    held.listeners.get(target).add(task);
    if (signal) add.call(signal, 'abort', forget, { once: true });
    add.call(target, type, task, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    var target = this || window, known = (tasks.get(target) || new Map()).get(keyOf(type, options));
    var task = known && known.get(listener);
    if (!task) return;
    known.delete(listener);
    var of = held.listeners.get(target); of.delete(task); if (!of.size) held.listeners.delete(target);
    drop.call(target, type, task, options);
  };
  [['setTimeout', 'clearTimeout'], ['requestAnimationFrame', 'cancelAnimationFrame'], ['requestIdleCallback', 'cancelIdleCallback']].forEach(function (pair) {
    var start = window[pair[0]], stop = window[pair[1]];
    if (!start) return;
    window[pair[0]] = function (callback) {
      var given = Array.prototype.slice.call(arguments), id;
      var key = {};
      given[0] = function () { held.timers.delete(key); return callback.apply(this, arguments); };
      held.timers.add(key);
      id = start.apply(window, given);
      key.name = pair[0] + ' ' + id;
      return id;
    };
    window[pair[1]] = function (id) { held.timers.forEach(function (key) { if (key.name === pair[0] + ' ' + id) held.timers.delete(key); }); return stop.call(window, id); };
  });
  var Native = window.Promise, then = Native.prototype.then;
  function ZoneAwarePromise(executor) {
    var self = this;
    this.__value = new Native(executor);
    return self;
  }
  ZoneAwarePromise.prototype.then = function (done, failed) { var next = Object.create(ZoneAwarePromise.prototype); next.__value = this.__value.then(done, failed); return next; };
  ZoneAwarePromise.prototype.catch = function (failed) { return this.then(undefined, failed); };
  ZoneAwarePromise.prototype.finally = function (f) { return this.then(function (v) { f(); return v; }, function (e) { f(); throw e; }); };
  ZoneAwarePromise.prototype[Symbol.toStringTag] = 'Promise';
  Object.defineProperty(ZoneAwarePromise, Symbol.species, { get: function () { return ZoneAwarePromise; } });
  ['resolve', 'reject', 'all', 'race', 'allSettled', 'any'].forEach(function (name) {
    ZoneAwarePromise[name] = function (given) { var made = Object.create(ZoneAwarePromise.prototype); made.__value = Native[name](given); return made; };
  });
  ZoneAwarePromise.withResolvers = function () { var all = {}; all.promise = new ZoneAwarePromise(function (resolve, reject) { all.resolve = resolve; all.reject = reject; }); return all; };
  Native.prototype.then = function (done, failed) { return then.call(this, done, failed); };
  window.Promise = ZoneAwarePromise;
})();
`;

/**
 * What session recorders and monitors do: every listener, shadow root and observer is wrapped and written down, the
 * methods of elements are replaced on their prototypes, and each element that is added is looked at.
 */
export const RECORDER_LIKE = String.raw`
(function () {
  var seen = [];
  Object.defineProperty(window, Symbol.for('recorded'), { value: seen });
  var wrap = function (object, name, around) { var original = object[name]; if (original) object[name] = function () { return around.call(this, original, arguments); }; };
  var watch = function (root) {
    new MutationObserver(function (records) { records.forEach(function (record) { seen.push(record.type + ' ' + (record.target.localName || record.target.nodeName) + ' ' + record.addedNodes.length); }); })
      .observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  };
  wrap(Element.prototype, 'attachShadow', function (original, given) { var root = original.apply(this, given); watch(root); return root; });
  wrap(EventTarget.prototype, 'addEventListener', function (original, given) {
    var listener = given[1];
    if (typeof listener !== 'function') return original.apply(this, given);
    var wrapped = listener['nr@original'] || (listener['nr@original'] = function () { seen.push('heard'); return listener.apply(this, arguments); });
    return original.call(this, given[0], wrapped, given[2]);
  });
  wrap(EventTarget.prototype, 'removeEventListener', function (original, given) {
    return original.call(this, given[0], given[1] && given[1]['nr@original'] || given[1], given[2]);
  });
  ['appendChild', 'insertBefore', 'removeChild'].forEach(function (name) { wrap(Node.prototype, name, function (original, given) { seen.push(name); return original.apply(this, given); }); });
  ['insertRule', 'replaceSync'].forEach(function (name) { wrap(CSSStyleSheet.prototype, name, function (original, given) { seen.push(name); return original.apply(this, given); }); });
  ['setTimeout', 'requestAnimationFrame'].forEach(function (name) { wrap(window, name, function (original, given) { return original.apply(window, given); }); });
  ['pushState', 'replaceState'].forEach(function (name) { wrap(History.prototype, name, function (original, given) { seen.push(name); return original.apply(this, given); }); });
  wrap(window, 'fetch', function (original, given) { seen.push('fetch'); return original.apply(window, given); });
  wrap(CanvasRenderingContext2D.prototype, 'fillRect', function (original, given) { seen.push('fillRect'); return original.apply(this, given); });
  var field = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked');
  Object.defineProperty(HTMLInputElement.prototype, 'checked', { configurable: true, enumerable: true, get: field.get, set: function (value) { seen.push('checked'); field.set.call(this, value); } });
  watch(document);
})();
`;

/** What reflect-metadata does: compiled code that finds a `Reflect.decorate` hands its decorators to it. */
export const METADATA_LIKE = String.raw`
(function () {
  var seen = [];
  Object.defineProperty(window, Symbol.for('decorated'), { value: seen });
  Reflect.decorate = function (decorators, target, key) {
    seen.push(String(key));
    for (var i = decorators.length - 1; i >= 0; i--) decorators[i](target, key);
  };
})();
`;
