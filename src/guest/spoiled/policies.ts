import type { Spoil } from './spoil.js';

/** Faults that only a page with strict headers shows. */
export const policySpoils: readonly Spoil[] = [
  { name: 'a style attribute in a template', caughtBy: 'H21', find: 'class="frame ${', by: 'style="outline: 0" class="frame ${', tells: 'policy: style-src-attr refuses inline' },
  { name: 'a second file', caughtBy: 'H22', find: 'watchScriptTags();', by: 'document.head.append(Object.assign(document.createElement("script"), { type: "module", src: "/dist/cdn/treatment-explorer.js" })); watchScriptTags();', tells: 'request: + /dist/cdn/treatment-explorer.js' },
  { name: 'code that is made from text', caughtBy: 'H22', find: 'watchScriptTags();', by: 'try { new Function("return 1")(); } catch { } watchScriptTags();', tells: 'policy: script-src refuses eval' },
  { name: 'a refused policy that is passed over', caughtBy: 'H24', find: 'catch (error) { reason_ = "" + error; }', by: 'catch { }', tells: 'requires \'TrustedHTML\' assignment' },
  { name: 'nothing said where no policy is allowed', caughtBy: 'H24', find: 'console.warn("[treatment-explorer] TX-LOAD-004', by: 'void ("[treatment-explorer] TX-LOAD-004', tells: 'polic/i is not said' },
  { name: 'a picture from where the script came from', caughtBy: 'H25', find: 'watchScriptTags();', by: 'new Image().src = new URL("/dot.png", document.currentScript.src); watchScriptTags();', tells: 'ERR_BLOCKED_BY_RESPONSE' },
  { name: 'a look into the store', caughtBy: 'H26', find: 'watchScriptTags();', by: 'watchScriptTags(); if (localStorage.treatment) register();', tells: 'Failed to read the \'localStorage\' property' },
  { name: 'a price that waits for a form to be sent', caughtBy: 'H27: a sandbox', find: '@click=${this.handleSubmit}>${words.use}', by: '@click=${({ target }) => target.form.addEventListener("submit", this.handleSubmit, { once: true })}>${words.use}', tells: 'the price is used' },
  { name: 'a link that only a script follows', caughtBy: 'H27: a sandbox', find: 'href=${href} @click=${handleClick}', by: 'href="#contact" @click=${() => act(kind) && open(href)}', tells: 'links leads to the clinic' },
  { name: 'nothing said where printing is not allowed', caughtBy: 'H27: a sandbox', find: '? "" : this.wordsOf(explorer).notPrinted', by: '? "" : ""', tells: 'it is told: does not allow printing' },
  { name: 'a link that leads nowhere and tells no address', caughtBy: 'H27: where', find: 'return origin === "null"', by: 'return false', tells: '-   "https://clinic.example/book"' },
  { name: 'a copy that nobody waits for', caughtBy: 'H28', find: 'await navigator.clipboard.writeText(field.value);', by: 'navigator.clipboard.writeText(field.value);', tells: 'unhandled: NotAllowedError' },
  { name: 'a copy that is told and was refused', caughtBy: 'H28', find: 'await navigator.clipboard.writeText(field.value);', by: 'await navigator.clipboard.writeText(field.value).catch(() => 0);', tells: 'it is told what came of the copy' },
];
