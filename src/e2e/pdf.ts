import { inflateSync } from 'node:zlib';

/** What a reader finds in a PDF. */
export interface PdfText {
  readonly pages: number;
  /** Width and height of the first page, in points. */
  readonly size: readonly [width: number, height: number];
  /** All words in the order they are drawn, with single spaces. */
  readonly text: string;
}

type Table = ReadonlyMap<number, string>;

/** Reads a PDF as Chromium writes it: plain objects, deflated streams, and fonts that say which letter a glyph stands for. */
export function readPdf(file: Buffer): PdfText {
  const objects = new Map([...file.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id ?? '', body ?? '']));
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pages[0] ?? '') ?? [];
  return { pages: pages.length, size: [Number(width), Number(height)], text: pages.map((page) => pageText(page, objects)).join(' ').replace(/\s+/g, ' ').trim() };
}

function pageText(page: string, objects: ReadonlyMap<string, string>): string {
  const fonts = new Map<string, Table>();
  for (const [, name, id] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id ?? '') ?? '')?.[1];
    fonts.set(name ?? '', lettersOf(streamOf(objects.get(unicode ?? '') ?? '')));
  }
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '');
  let [font, text]: [Table | undefined, string] = [undefined, ''];
  // A text object is one run of letters; the next one stands somewhere else.
  for (const [, name, glyphs, end] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)> Tj|\b(ET)\b/g)) {
    if (name) font = fonts.get(name);
    if (end) text += ' ';
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font?.get(parseInt(glyph, 16)) ?? '\ufffd';
  }
  return text;
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n');
  if (start < 0) return '';
  const bytes = Buffer.from(body.slice(start + 'stream\n'.length, body.lastIndexOf('\nendstream')), 'latin1');
  return (/\/FlateDecode/.test(body.slice(0, start)) ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Which letter each glyph stands for. */
function lettersOf(map: string): Table {
  const letters = new Map<number, string>();
  const letter = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
  for (const [, block] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, hex] of (block ?? '').matchAll(/<(\w+)> <(\w+)>/g)) letters.set(parseInt(glyph ?? '', 16), letter(hex ?? ''));
  }
  for (const [, block] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, hex] of (block ?? '').matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = parseInt(from ?? '', 16);
      for (let glyph = first; glyph <= parseInt(to ?? '', 16); glyph += 1) {
        letters.set(glyph, String.fromCharCode(parseInt(hex ?? '', 16) + glyph - first));
      }
    }
  }
  return letters;
}
