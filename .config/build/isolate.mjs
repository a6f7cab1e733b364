// Changes to bundled libraries that keep them from touching the page, or from being touched by it.
// Each change names what it expects to find; a library that has changed breaks the build instead of slipping through.

const versionMark = (name) => [new RegExp(`\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\("[\\d.]+"\\)`), '0'];

/** Lit marks the page's global object and lets it patch Lit. Neither is needed with decorators of the older kind. */
const edits = {
  '/@lit/reactive-element/reactive-element.js': [
    versionMark('reactiveElementVersions'),
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/, ''],
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    // What is asked of a property is what was said of it, not what a page has given to every object.
    [/(?<=static createProperty\(t,s=b\)\{)/, 's={__proto__:null,...s};'],
    [/createRenderRoot\(\)\{.*?,t\}/, ''],
  ],
  // Every browser that reads this syntax has constructable sheets: no style element, no nonce of the page, no polyfill.
  '/@lit/reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    // Sheets are made by src/styles/element.ts, for each document its own.
    [/get styleSheet\(\)\{.*?return t\}(?=toString)/, ''],
    [/S=\(s,o\)=>\{if\(e\).*?\}(?=,c=e)/, 'S=0'],
  ],
  '/@lit/reactive-element/decorators/property.js': [
    [/r=\(t=o,e,r\)=>\{.*?throw Error\("Unsupported decorator location: "\+n\)\};/, 'r=0;'],
    [/"object"==typeof o\?r\(t,e,o\):/, ''],
  ],
  // Pages bring a `Reflect.decorate` of their own; ours stand on properties alone.
  '/helpers/esm/decorate.js': [
    [/function __decorate\(.*\n\}/s, `function __decorate(decorators, target, key) {
  for (const decorator of decorators) {
    const made = decorator(target, key);
    if (made) Object.defineProperty(target, key, made);
  }
}`],
  ],
  '/@lit/reactive-element/decorators/base.js': [[/,Reflect\.decorate&&"object"!=typeof t&&Object\.defineProperty\(e,t,c\)/, '']],
  '/@lit/reactive-element/decorators/query.js': [[/if\(r\)\{.*?\}\}\)\}(?=return t\(n,s)/, '']],
  // Pages replace `Event`; none has been seen to replace `CustomEvent`.
  '/@lit/context/lib/context-request-event.js': [[/extends Event(?=\{)/, 'extends CustomEvent']],
  '/@lit/context/lib/controllers/context-consumer.js': [
    [/if\((?=this\.subscribe=!1)/, ''],
    [/void 0!==s\.context\)\{const t=s;.*?\}else this\.context=s,this\.callback=i,this\.subscribe=h\?\?!1;/,
      'this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe;'],
  ],
  // The one provider stands before all that ask it, so nothing has to be told of it, least of all the page.
  '/@lit/context/lib/controllers/context-provider.js': [
    [/class e extends Event\{.*?\}\}(?=class i )/, ''],
    [/this\.onProviderRequest=s=>\{.*?s\.stopPropagation\(\)\},(?=this\.host=s)/, ''],
    [/,this\.host\.addEventListener\("context-provider",this\.onProviderRequest\)/, ''],
    [/hostConnected\(\)\{this\.host\.dispatchEvent\(new e\(this\.context,this\.host\)\)\}/, ''],
    [/,e as ContextProviderEvent/, ''],
  ],
  '/lit-html/lit-html.js': [
    versionMark('litHtmlVersions'),
    // The guard makes the policy before anything else: a page may refuse it.
    [/\w\?\w\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/, 'policy_'],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
  ],
  '/lit-element/lit-element.js': [
    versionMark('litElementVersions'),
    [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0'],
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    [/createRenderRoot\(\)\{.*?,t\}/, ''],
  ],
};

/** A clock that a page or a person has set moves no bar: durations are measured by the clock that only goes on. */
const withSteadyClock = (code) => code.replaceAll('Date.now()', 'performance.now()');

/** Pages still load libraries that replace `Array.from` with their own; a spread cannot be replaced. */
function withoutArrayFrom(code) {
  return `const spreadOf = (values) => [...values];\n${code.replaceAll('Array.from(', 'spreadOf(')}`;
}

/** Pages add to Object.prototype: what is in an object is its own members. */
const withOwnMembers = (code) => code.replace(/\bfor ?\((const|let|var) (\w+) in ([\w.]+)\)/g, 'for ($1 $2 of Object.keys($3))');

export function isolate() {
  return {
    name: 'isolate',
    transform(code, id) {
      const path = id.split('?')[0].replaceAll('\\', '/');
      const found = Object.keys(edits).find((ending) => path.endsWith(ending));
      let result = code;
      for (const [pattern, replacement] of found ? edits[found] : []) {
        if (!pattern.test(result)) this.error(`${found} no longer has ${pattern}`);
        result = result.replace(pattern, replacement);
      }
      if (path.includes('/chart.js/')) result = withSteadyClock(result);
      if (result.includes('Array.from(')) result = withoutArrayFrom(result);
      if (path.includes('/node_modules/')) result = withOwnMembers(result);
      return result === code ? null : { code: result, map: null };
    },
  };
}
