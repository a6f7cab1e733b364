// The first statement of both browser builds: a page that has the widget already keeps the copy it has.

const TAG = 'treatment-explorer';

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

/** Statements for the top of a function body; leaves the function when the widget is there. */
export const guardStatements = (version) => `${lookUp} if (known_) { ${yieldTo('known_', version)} return; }`;

/** A module body that runs when the widget is not there yet. A module has no `return`, so the body is a block. */
export const guardedBody = (version, body) => `{ ${lookUp} if (known_) { ${yieldTo('known_', version)} } else {\n${body}\n} }`;

export const elementLookUp = `customElements.get("${TAG}")`;
