// The first statement of both browser builds: a page that has the widget already keeps the copy it has.

const TAG = 'treatment-explorer';
/** For visitors, where nothing else can be shown. */
const SENTENCE = 'This guide cannot be shown here. ';

/** What a second copy does instead of starting: names both versions once, and mounts tags that came with it. */
function yieldTo(known, version) {
  return `if (${known}.version !== ${JSON.stringify(version)} && !${known}.clash) {`
    + ` ${known}.clash = true;`
    + ` console.warn("[${TAG}] TX-LOAD-001 version: this page has version " + ${known}.version + ", so version ${version} was not started");`
    + ' }'
    + ` ${known}.mountScripts?.();`;
}

// A name that nothing in the bundle has: in the one file both stand in one scope.
const lookUp = `const known_ = customElements.get("${TAG}");`;

/**
 * Whether the widget can start on this page at all: its templates need an HTML document and the one policy that Lit makes of
 * markup, its looks need constructable sheets. Where they are missing, elements of the name show a sentence and what the
 * page has put into them, and the owner hears why, once.
 */
const prepare = (version) => `let policy_, reason_;
try {
  if (document.contentType !== "text/html") throw "the page is " + document.contentType;
  if (!document.adoptedStyleSheets) throw "adoptedStyleSheets is missing";
  policy_ = globalThis.trustedTypes?.createPolicy("lit-html", { createHTML: (text) => text });
} catch (error) { reason_ = "" + error; }
if (reason_) {
  console.warn("[${TAG}] TX-LOAD-004 page: not started, " + reason_);
  customElements.define("${TAG}", class extends HTMLElement {
    static version = ${JSON.stringify(version)};
    constructor() { super().attachShadow({ mode: "open" }).append("${SENTENCE}", document.createElement("slot")); }
  });
}`;

/** Statements for the top of a function body; leaves the function when the widget is there, or can not be. */
export const guardStatements = (version) => `${lookUp} if (known_) { ${yieldTo('known_', version)} return; } ${prepare(version)} if (reason_) return;`;

/** A module body that runs when the widget is not there yet. A module has no `return`, so the body is a block. */
export const guardedBody = (version, body) => `{ ${lookUp} if (known_) { ${yieldTo('known_', version)} } else { ${prepare(version)} if (!reason_) {\n${body}\n} } }`;

export const elementLookUp = `customElements.get("${TAG}")`;
