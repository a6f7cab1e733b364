/**
 * What the Prototype library before 1.7 did to every page that loaded it, in our own words: it extended the built-in
 * prototypes, took the place of `Array.from`, of `map`, `find` and others with its own, and replaced `Element`.
 */
export const PROTOTYPE_LIKE = String.raw`
var Prototype = { Version: '1.6.0.3', emptyFunction: function () {}, K: function (x) { return x; } };
Object.extend = function (to, from) { for (var name in from) to[name] = from[name]; return to; };
Object.extend(Object, {
  inspect: function (x) { return String(x); },
  toJSON: function (x) {
    if (x === undefined || typeof x === 'function') return undefined;
    if (x === null || typeof x === 'boolean') return String(x);
    if (x.toJSON) return x.toJSON();
    var parts = [];
    for (var key in x) { var text = Object.toJSON(x[key]); if (text !== undefined) parts.push(key.toJSON() + ': ' + text); }
    return '{' + parts.join(', ') + '}';
  },
  keys: function (object) { var keys = []; for (var name in object) keys.push(name); return keys; },
  values: function (object) { var values = []; for (var name in object) values.push(object[name]); return values; },
  clone: function (object) { return Object.extend({}, object); },
  isElement: function (x) { return x && x.nodeType == 1; },
  isArray: function (x) { return x != null && typeof x == 'object' && 'splice' in x && 'join' in x; }
});
Object.extend(Function.prototype, {
  bind: function () {
    if (arguments.length < 2 && arguments[0] === undefined) return this;
    var method = this, args = $A(arguments), object = args.shift();
    return function () { return method.apply(object, args.concat($A(arguments))); };
  },
  curry: function () { var method = this, args = $A(arguments); return function () { return method.apply(this, args.concat($A(arguments))); }; },
  delay: function (seconds) { var method = this; return window.setTimeout(function () { return method(); }, seconds * 1000); },
  wrap: function (wrapper) { var method = this; return function () { return wrapper.apply(this, [method.bind(this)].concat($A(arguments))); }; },
  methodize: function () { var method = this; return function () { return method.apply(null, [this].concat($A(arguments))); }; }
});
Function.prototype.defer = function () { return this.delay(0.01); };
var $break = {};
function $A(iterable) {
  if (!iterable) return [];
  if (iterable.toArray) return iterable.toArray();
  var length = iterable.length || 0, results = new Array(length);
  while (length--) results[length] = iterable[length];
  return results;
}
Array.from = $A;
var Enumerable = {
  each: function (iterator, context) {
    var index = 0;
    try { this._each(function (value) { iterator.call(context, value, index++); }); } catch (e) { if (e != $break) throw e; }
    return this;
  },
  all: function (iterator, context) { var result = true; this.each(function (v, i) { result = result && !!(iterator || Prototype.K).call(context, v, i); if (!result) throw $break; }); return result; },
  any: function (iterator, context) { var result = false; this.each(function (v, i) { if (result = !!(iterator || Prototype.K).call(context, v, i)) throw $break; }); return result; },
  collect: function (iterator, context) { var results = []; this.each(function (v, i) { results.push((iterator || Prototype.K).call(context, v, i)); }); return results; },
  detect: function (iterator, context) { var result; this.each(function (v, i) { if (iterator.call(context, v, i)) { result = v; throw $break; } }); return result; },
  findAll: function (iterator, context) { var results = []; this.each(function (v, i) { if (iterator.call(context, v, i)) results.push(v); }); return results; },
  include: function (object) { return this.indexOf(object) != -1; },
  inject: function (memo, iterator, context) { this.each(function (v, i) { memo = iterator.call(context, memo, v, i); }); return memo; },
  max: function () { return Math.max.apply(Math, this); }, min: function () { return Math.min.apply(Math, this); },
  pluck: function (property) { return this.collect(function (v) { return v[property]; }); },
  sortBy: function (iterator, context) { return this.collect(function (v, i) { return { v: v, by: iterator.call(context, v, i) }; }).sort(function (a, b) { return a.by < b.by ? -1 : a.by > b.by ? 1 : 0; }).pluck('v'); },
  toArray: function () { return this.collect(); }, size: function () { return this.toArray().length; },
  zip: function () { var all = [this].concat($A(arguments)); return this.collect(function (v, i) { return all.pluck(i); }); }
};
Object.extend(Enumerable, { map: Enumerable.collect, find: Enumerable.detect, select: Enumerable.findAll, filter: Enumerable.findAll,
  member: Enumerable.include, entries: Enumerable.toArray, every: Enumerable.all, some: Enumerable.any });
Array.prototype._reverse = Array.prototype.reverse;
Object.extend(Array.prototype, Enumerable);
Object.extend(Array.prototype, {
  _each: function (iterator) { for (var i = 0, length = this.length; i < length; i++) iterator(this[i]); },
  reverse: function (inline) { return (inline !== false ? this : this.toArray())._reverse(); },
  clear: function () { this.length = 0; return this; }, first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
  compact: function () { return this.select(function (v) { return v != null; }); },
  flatten: function () { return this.inject([], function (all, v) { return all.concat(Object.isArray(v) ? v.flatten() : [v]); }); },
  without: function () { var values = $A(arguments); return this.select(function (v) { return !values.include(v); }); },
  uniq: function () { return this.inject([], function (all, v) { if (!all.include(v)) all.push(v); return all; }); },
  clone: function () { return [].concat(this); }, toArray: function () { return [].concat(this); }, size: function () { return this.length; },
  inspect: function () { return '[' + this.join(', ') + ']'; },
  toJSON: function () { var parts = []; this.each(function (v) { var text = Object.toJSON(v); if (text !== undefined) parts.push(text); }); return '[' + parts.join(', ') + ']'; }
});
Object.extend(String.prototype, {
  gsub: function (pattern, by) { return this.split(pattern).join(by); }, strip: function () { return this.replace(/^\s+|\s+$/g, ''); },
  escapeHTML: function () { return this.replace(/&/g, '&amp;').replace(/</g, '&lt;'); }, toArray: function () { return this.split(''); },
  times: function (count) { return count < 1 ? '' : new Array(count + 1).join(this); }, camelize: function () { return this; },
  include: function (pattern) { return this.indexOf(pattern) > -1; }, startsWith: function (pattern) { return this.indexOf(pattern) === 0; },
  endsWith: function (pattern) { var d = this.length - pattern.length; return d >= 0 && this.lastIndexOf(pattern) === d; },
  empty: function () { return this == ''; }, blank: function () { return /^\s*$/.test(this); }, inspect: function () { return "'" + this + "'"; },
  toJSON: function () { return '"' + this.replace(/["\\]/g, '\\$&') + '"'; }
});
Object.extend(Number.prototype, { succ: function () { return this + 1; }, times: function (f) { for (var i = 0; i < this; i++) f(i); return this; }, toJSON: function () { return isFinite(this) ? this.toString() : 'null'; } });
Date.prototype.toJSON = function () { return '"' + this.getUTCFullYear() + '"'; };
(function () {
  var element = this.Element;
  this.Element = function (tag, attributes) { var made = document.createElement(tag); for (var name in attributes || {}) made.setAttribute(name, attributes[name]); return made; };
  Object.extend(this.Element, element || {});
}).call(window);
var methods = {
  visible: function (e) { return e.style.display != 'none'; }, hide: function (e) { e.style.display = 'none'; return e; }, show: function (e) { e.style.display = ''; return e; },
  remove: function (e) { e.parentNode.removeChild(e); return e; }, update: function (e, text) { e.textContent = text; return e; },
  up: function (e) { return e.parentNode; }, select: function (e, s) { return $A(e.querySelectorAll(s)); }, identify: function (e) { return e.id || (e.id = 'anonymous_element_1'); },
  observe: function (e, name, f) { e.addEventListener(name, f, false); return e; }, scrollTo: function (e) { window.scrollTo(0, e.offsetTop); return e; },
  getStyle: function (e, name) { return getComputedStyle(e)[name]; }, setStyle: function (e, styles) { for (var name in styles) e.style[name] = styles[name]; return e; }
};
for (var name in methods) { window.Element[name] = methods[name]; HTMLElement.prototype[name] = methods[name].methodize(); }
Object.extend(Event.prototype, { stop: function () { this.preventDefault(); this.stopPropagation(); }, element: function () { return this.target; }, inspect: function () { return '[object Event]'; } });
function $(id) { return typeof id == 'string' ? document.getElementById(id) : id; }
`;
