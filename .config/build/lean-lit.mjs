// Lit without what our templates and properties never use. A change that no longer finds its place breaks the build, and
// so does a source that begins to use what is gone.

/** Directives that are told when they leave the page, or that stand on an element, are gone. */
const DIRECTIVES = new Set(['keyed', 'live']);

const edits = {
  '/@lit/reactive-element/css-tag.js': [
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]*"\);/, 'this._$cssResult$=!0;'],
    [/\(t=>\{if\(!0===t\._\$cssResult\$\)return t\.cssText;.*?\}\)\(s\)/, 's.cssText'],
  ],
  // Attributes are texts or booleans, read in no other way, without a default, and never set by their property.
  '/@lit/reactive-element/reactive-element.js': [
    [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
    [/case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/, ''],
    [/case Number:i=null===t\?null:Number\(t\);break;/, ''],
    [/,converter:u,reflect:!1,useDefault:!1/, ''],
    [/toAttribute\(t,s\)\{.*?\},(?=fromAttribute)/, ''],
    [/,l=c\?c\.emptyScript:""/, ''],
    [/this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\),/, ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?this\.C\(s,void 0,i,e\)\}/, ''],
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
    [/this\._\$Em=null,(?=this\._\$Ev)/, ''],
    [/&&this\._\$Em!==e(?=\))/, ''],
    [/this\._\$Em=e;/, ''],
    [/,this\._\$Em=null(?=\}\})/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
    [/,!0===\w+&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/h="function"==typeof t\.converter\?.*?:u;/, 'h=u;'],
    [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
    [/\|\|i\.useDefault&&.*?\(t,i\)\)(?=\)\)return)/, ''],
    [/,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\|\|\(this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated\|\|i\|\|/, '){(this._$AL.has(t)||(this.hasUpdated||'],
    [/this\.C\(t,s,i\)/, 'this.C(t,s)'],
    [/let t=!1;(?=const s=this\._\$AL;try)/, ''],
    [/t=this\.shouldUpdate\(s\),t\?\((?=this\.willUpdate)/, ''],
    [/\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,this\._\$EM\(\),s\}t&&/, '}catch(t){throw this._$EM(),t}'],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/const t=this\.scheduleUpdate\(\);return null!=t&&await t,/, 'return this.performUpdate(),'],
    [/scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/, ''],
    [/removeController\(t\)\{.*?\}/, ''],
    [/requestUpdate\(t,s,i,e=!1,h\)/, 'requestUpdate(t,s)'],
    [/const r=this\.constructor;if\(!1===e&&\(h=this\[t\]\),i\?\?=r\.getPropertyOptions\(t\),!\(\(i\.hasChanged\?\?f\)\(h,s\)\)\)return/, 'if(!f(this[t],s))return'],
    [/this\.requestUpdate\(t,h,i\)/, 'this.requestUpdate(t,h)'],
    [/,hasChanged:f(?=\})/, ''],
  ],
  // No values inside raw text, comments or the place of an attribute, no MathML, no precompiled templates.
  '/lit-html/lit-html.js': [
    [/3===i\?"<math>":/, ''],
    [/3===i\?"<\/math>":/, ''],
    [/,2===i\|\|3===i\)/, ',2===i)'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/, ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [/else\{let t=-1;for\(.*?t\+=o\.length-1\}/, ''],
    [/1===r\.type\?i=new r\.ctor\(h,r\.name,r\.strings,this,t\):6===r\.type&&\(i=new Z\(h,this,t\)\)/, 'i=new r.ctor(h,r.name,r.strings,this,t)'],
    [/e="number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/, 'e=this._$AC(t);'],
    [/const j=\{.*?\},/, 'const j={I:k},'],
    [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
    [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
    [/h\?\._\$AO\?\.\(!1\),/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\(t\))/, ''],
    [/get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/this\._\$AN=void 0,(?=this\._\$AD)/, ''],
    [/this\._\$AN=void 0,(?=this\._\$AA)/, ''],
    [/this\._\$AN=void 0,(?=this\.element=t,this\.name)/, ''],
    [/const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;if\(void 0===h\)\{const t=s\?\.renderBefore\?\?null;e\._\$litPart\$=h=new k\(i\.insertBefore\(c\(\),t\),t,/, 'let h=i._$litPart$;if(void 0===h){i._$litPart$=h=new k(i.insertBefore(c(),null),null,'],
    [/e=t===A&&s!==A\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive,/, 'e=t===A&&s!==A,'],
    [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(this\.options\?\.host\?\?this\.element,t\)):this\._\$AH\.handleEvent\(t\)/, 'this._$AH.call(this.options?.host??this.element,t)'],
  ],
  '/lit-html/directive.js': [
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
  ],
  '/lit-element/lit-element.js': [
    [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/, ''],
    [/disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ],
};

/** What our own sources may not have, since nothing is left that would do it. */
const wanting = [
  [/<(textarea|title|style|script)\b(?:[^<>]|=>)*(?<!=)>[^<>"]*\$\{[^<]*<\/\1>/, 'a value inside raw text'],
  [/<!--[^>]*\$\{/, 'a value inside a comment'],
  [/\b(?:useDefault|converter|reflect): /, 'a property with a default or a converter, or that sets its attribute'],
  [/@consume\b/, 'a decorator that needs initializers'],
  [/@[a-z-]+=\$\{\{/, 'a listener that is no function'],
  [/\b(?:shouldUpdate|scheduleUpdate|removeController|hasChanged|renderBefore)\b/, 'a way to hold, refuse or place an update'],
  [/\brequestUpdate\([^)]/, 'an update by the name of a property'],
  [/@property\(\{[^}]*type: (?:Object|Array|Number)\b/, 'an attribute that is JSON or a number'],
];

export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const path = id.split('?')[0].replaceAll('\\', '/');
      const directive = /\/lit-html\/(?:directives\/)?([\w-]+)\.js$/.exec(path)?.[1];
      if (path.includes('/lit-html/directives/') && !DIRECTIVES.has(directive)) this.error(`the directive "${directive}" needs parts of Lit that are left out`);
      if (path.includes('/src/')) for (const [pattern, what] of wanting) if (pattern.test(code)) this.error(`${path}: ${what} needs a part of Lit that is left out`);
      const found = Object.keys(edits).find((ending) => path.endsWith(ending));
      let result = code;
      for (const [pattern, replacement] of found ? edits[found] : []) {
        if (!pattern.test(result)) this.error(`${found} no longer has ${pattern}`);
        result = result.replace(pattern, () => replacement);
      }
      return result === code ? null : { code: result, map: null };
    },
  };
}
