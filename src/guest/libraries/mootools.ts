/**
 * What MooTools before 1.6 did to a page, in our own words: generics and methods on every built-in type, `Array.from`
 * that knows no iterables, `bind` with its arguments as a list, and types of its own in the place of `Event` and `Element`.
 */
export const MOOTOOLS_LIKE = String.raw`
(function () {
  var slice = Array.prototype.slice;
  var typeOf = window.typeOf = function (x) {
    if (x == null) return 'null';
    if (x.$family) return x.$family();
    if (x.nodeType) return x.nodeType == 1 ? 'element' : 'textnode';
    return typeof x;
  };
  var isEnumerable = function (x) { return x != null && typeof x.length == 'number' && Object.prototype.toString.call(x) != '[object Function]'; };
  Function.prototype.overloadSetter = function () { var self = this; return function (a, b) { if (typeof a != 'string') { for (var k in a) self.call(this, k, a[k]); } else self.call(this, a, b); return this; }; };
  Function.prototype.extend = function (key, value) { this[key] = value; }.overloadSetter();
  Function.prototype.implement = function (key, value) { this.prototype[key] = value; }.overloadSetter();
  var Type = window.Type = function (name, object) {
    if (object) { object.prototype.$family = function () { return name.toLowerCase(); }; object.$name = name; object.$constructor = Type; }
    return object;
  };
  Type.isEnumerable = isEnumerable;
  [['String', String], ['Array', Array], ['Number', Number], ['Function', Function], ['RegExp', RegExp], ['Date', Date], ['Boolean', Boolean]].forEach(function (pair) { new Type(pair[0], pair[1]); });
  Array.from = function (item) { if (item == null) return []; return isEnumerable(item) && typeof item != 'string' ? (typeOf(item) == 'array' ? item : slice.call(item)) : [item]; };
  Function.from = function (item) { return typeOf(item) == 'function' ? item : function () { return item; }; };
  Number.from = function (item) { var n = parseFloat(item); return isFinite(n) ? n : null; };
  String.from = function (item) { return item + ''; };
  ['push', 'pop', 'slice', 'splice', 'map', 'filter', 'forEach', 'indexOf', 'join', 'every', 'some'].forEach(function (name) {
    var method = Array.prototype[name];
    Array[name] = function (list) { return method.apply(list, slice.call(arguments, 1)); };
  });
  Function.implement({
    attempt: function (args, bind) { try { return this.apply(bind, Array.from(args)); } catch (e) { return null; } },
    bind: function (that, args) {
      var self = this, given = arguments.length > 1 ? Array.from(args) : null;
      return function () { return self.apply(that, given ? given.concat(slice.call(arguments)) : arguments); };
    },
    pass: function (args, bind) { var self = this; return function () { return self.apply(bind, Array.from(args)); }; },
    delay: function (ms, bind, args) { return setTimeout(this.pass(args == null ? [] : args, bind), ms); },
    periodical: function (ms, bind, args) { return setInterval(this.pass(args == null ? [] : args, bind), ms); },
    hide: function () { this.$hidden = true; return this; }, protect: function () { this.$protected = true; return this; }
  });
  Array.implement({
    each: function (f, bind) { for (var i = 0; i < this.length; i++) f.call(bind, this[i], i, this); return this; },
    clone: function () { return slice.call(this); }, clean: function () { return this.filter(function (x) { return x != null; }); },
    associate: function (keys) { var o = {}; for (var i = 0; i < keys.length; i++) o[keys[i]] = this[i]; return o; },
    contains: function (x, from) { return this.indexOf(x, from) != -1; }, append: function (list) { this.push.apply(this, list); return this; },
    getLast: function () { return this.length ? this[this.length - 1] : null; }, include: function (x) { if (!this.contains(x)) this.push(x); return this; },
    combine: function (list) { for (var i = 0; i < list.length; i++) this.include(list[i]); return this; },
    erase: function (x) { for (var i = this.length; i--;) if (this[i] === x) this.splice(i, 1); return this; },
    empty: function () { this.length = 0; return this; }, pick: function () { return this[0]; },
    flatten: function () { var all = []; for (var i = 0; i < this.length; i++) all = all.concat(typeOf(this[i]) == 'array' ? this[i].flatten() : this[i]); return all; }
  });
  String.implement({
    contains: function (text, separator) { return separator ? (separator + this + separator).indexOf(separator + text + separator) > -1 : String(this).indexOf(text) > -1; },
    test: function (pattern, flags) { return new RegExp(pattern, flags).test(this); }, clean: function () { return this.replace(/\s+/g, ' ').trim(); },
    camelCase: function () { return this.replace(/-\D/g, function (m) { return m.charAt(1).toUpperCase(); }); },
    capitalize: function () { return this.replace(/\b[a-z]/g, function (m) { return m.toUpperCase(); }); }, toInt: function (base) { return parseInt(this, base || 10); }, toFloat: function () { return parseFloat(this); }
  });
  Number.implement({ limit: function (min, max) { return Math.min(max, Math.max(min, this)); }, round: function (p) { p = Math.pow(10, p || 0); return Math.round(this * p) / p; }, times: function (f) { for (var i = 0; i < this; i++) f(i); } });
  Object.extend = function (to, from) { for (var k in from) to[k] = from[k]; return to; };
  Object.each = function (o, f, bind) { for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) f.call(bind, o[k], k, o); };
  Object.append = function (to) { for (var i = 1; i < arguments.length; i++) Object.extend(to, arguments[i] || {}); return to; };
  window.$chk = function (x) { return !!(x || x === 0); };
  window.Hash = function (object) { for (var k in object) this[k] = object[k]; };

  var NativeEvent = window.Event, NativeElement = window.Element;
  var DOMEvent = window.Event = window.DOMEvent = new Type('DOMEvent', function (event, win) {
    event = event || (win || window).event;
    if (event.$extended) return event;
    this.event = event; this.$extended = true; this.type = event.type; this.target = event.target; this.key = event.key;
  });
  DOMEvent.implement({ stop: function () { return this.preventDefault().stopPropagation(); }, preventDefault: function () { this.event.preventDefault(); return this; }, stopPropagation: function () { this.event.stopPropagation(); return this; } });
  DOMEvent.Keys = { 38: 'up', 40: 'down', 37: 'left', 39: 'right', 27: 'esc', 32: 'space', 8: 'backspace', 9: 'tab', 46: 'delete', 13: 'enter' };
  var Element = window.Element = new Type('Element', function (tag, props) { var made = document.createElement(tag); for (var k in props || {}) made.set(k, props[k]); return made; });
  Element.prototype = NativeElement.prototype;
  window.Elements = new Type('Elements', function () {});
  var add = {
    set: function (name, value) { if (name == 'text') this.textContent = value; else this.setAttribute(name, value); return this; }, get: function (name) { return name == 'text' ? this.textContent : this.getAttribute(name); },
    adopt: function () { for (var i = 0; i < arguments.length; i++) this.appendChild(arguments[i]); return this; }, inject: function (into) { into.appendChild(this); return this; }, grab: function (e) { this.appendChild(e); return this; },
    destroy: function () { this.dispose(); return null; }, dispose: function () { return this.parentNode ? this.parentNode.removeChild(this) : this; }, empty: function () { while (this.firstChild) this.removeChild(this.firstChild); return this; },
    clone: function (contents) { return this.cloneNode(contents !== false); }, hasClass: function (name) { return this.classList.contains(name); }, addClass: function (name) { this.classList.add(name); return this; },
    addEvent: function (name, f) { this.addEventListener(name, function (event) { f.call(this, new DOMEvent(event)); }, false); return this; }, fireEvent: function () { return this; },
    getElement: function (s) { return this.querySelector(s); }, getElements: function (s) { return slice.call(this.querySelectorAll(s)); }, getStyle: function (name) { return getComputedStyle(this)[name]; }, setStyle: function (name, value) { this.style[name] = value; return this; }
  };
  for (var name in add) NativeElement.prototype[name] = add[name];
  Array.prototype.forEach.call(['$family', 'extend'], function (key) { NativeEvent[key] = function () {}; });
  window.$$ = function (s) { return document.body.getElements(s); };
  window.document.id = window.$ = function (x) { return typeof x == 'string' ? document.getElementById(x) : x; };
})();
`;
