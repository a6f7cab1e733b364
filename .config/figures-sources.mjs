// The part of npm run figures that turns the list of sources into what a visitor may see.
import { quoted } from './literal.mjs';

/** Kinds of the data, as a visitor is told. */
const KINDS = [
  [/^editorial$/, 'editorial'],
  [/clinic practice/, 'practice'],
  [/regulator|drug label|label text|national health service/, 'regulator'],
  [/secondary summary|training notes|maker text/, 'other'],
  [/review|meta-analysis|position paper|consensus|standard|example of scoring/, 'review'],
  [/stud(y|ies)|trial|rct|uncontrolled|controlled|randomised|retrospective|prospective|case series|comparative|observational|outbreak|questionnaire|conference abstract/i, 'study'],
];

/** Hosts of regulators, governments and PubMed: the only ones linked apart from doi.org. */
const LINKED_HOSTS = [
  'pubmed.ncbi.nlm.nih.gov', 'pmc.ncbi.nlm.nih.gov', 'www.cdc.gov', 'stacks.cdc.gov', 'www.gov.uk', 'gov.uk', 'www.nhs.uk',
  'services.nhslothian.scot', 'legifrance.gouv.fr', 'uaelegislation.gov.ae',
];

/** Prescription medicines by the names they may not be advertised under: a citation with one of them needs a neutral one. */
const MEDICINE = /dutasteride|finasteride|minoxidil|deoxychol|phosphatidylcholine|hydroquinone|tretinoin|tranexamic|botulinum/i;

function kindOf(id, kind) {
  const row = KINDS.find(([pattern]) => pattern.test(kind));
  if (!row) throw new Error(`source ${id}: nothing known of kind "${kind}"`);
  return row[1];
}

/** "Duteil L et al. …" and 2023 give "Duteil 2023". */
function shortOf(id, cite, year) {
  const author = /^([A-Z][\p{L}-]+) [A-Z]{1,3}\b/u.exec(cite)?.[1];
  if (!author || !year) throw new Error(`source ${id}: give it a "short" in data/shown-sources.json`);
  return `${author} ${year}`;
}

function linkOf({ doi, url, cite }) {
  if (doi) return `https://doi.org/${doi}`;
  if (url && LINKED_HOSTS.includes(new URL(url).hostname)) return url.replace(/^http:/, 'https:');
  const pmid = /PMID (\d+)/.exec(cite)?.[1];
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : null;
}

function shown(id, row, change = {}) {
  const merged = { ...row, ...change };
  const kind = kindOf(id, row.kind);
  const isPractice = kind === 'practice';
  const year = isPractice ? null : (merged.year ?? null);
  const short = merged.short ?? (isPractice ? merged.cite : shortOf(id, merged.cite, year));
  return { cite: citedBothWays(id, merged), short, year, kind, link: isPractice ? null : linkOf(merged) };
}

/** "Moftah N et al. {Mesotherapy using dutasteride. |}JEADV 2013": what differs with and without medicine names, in braces. */
function citedBothWays(id, { cite, neutral = cite }) {
  if (MEDICINE.test(neutral)) throw new Error(`source ${id}: give it a "neutral" citation in data/shown-sources.json`);
  if (neutral === cite) return cite;
  let before = 0;
  while (cite[before] === neutral[before]) before += 1;
  before = cite.lastIndexOf(' ', before) + 1;
  let after = 0;
  while (after < neutral.length - before && cite.at(-1 - after) === neutral.at(-1 - after)) after += 1;
  while (after < neutral.length - before && !/\W/.test(cite.at(-after))) after -= 1;
  const differing = [cite, neutral].map((text) => text.slice(before, text.length - after));
  return `${cite.slice(0, before)}{${differing.join('|')}}${cite.slice(cite.length - after)}`;
}

/** A link without what sources.ts puts before it again. */
const placeOf = (link) => (link ?? '')
  .replace('https://doi.org/10.', '10.')
  .replace(/^https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)\/$/, '$1')
  .replace(/^https:\/\//, '');

/** What has to be said of a source, in the order of its function in sources.ts; what follows from the rest is left out. */
function shortest({ cite, short, year, link }) {
  const usual = year === null ? cite : `${cite.split(/[ ,]/, 1)[0]} ${year}`;
  const values = [quoted(curly(cite)), year === null ? 'null' : String(year), quoted(placeOf(link)), short === usual ? '' : quoted(curly(short))];
  while (['', "''", 'null'].includes(values.at(-1))) values.pop();
  return values.join(', ');
}

/** Quotation marks as a page prints them. */
const curly = (text) => text.replace(/(^|[ (:])'/g, '$1‘').replaceAll("'", '’');

/** The text of sources.ts. Of the prices of other clinics, those that are fit to be shown. */
export function sourcesFile(sources, { shown: changes, added }, fitPrices) {
  const unknown = Object.keys(changes).find((id) => !Object.hasOwn(sources, id));
  if (unknown) throw new Error(`data/shown-sources.json: no source ${unknown}`);
  const rows = Object.entries(sources)
    .filter(([id]) => !id.startsWith('price_') || fitPrices.includes(id))
    .map(([id, row]) => [id, shown(id, row, changes[id])]);
  for (const [id, row] of Object.entries(added)) {
    if (Object.hasOwn(sources, id)) throw new Error(`data/shown-sources.json: ${id} is there twice`);
    rows.push([id, { cite: citedBothWays(id, row), short: row.short, year: row.year, kind: row.kind, link: row.kind === 'practice' ? null : linkOf(row) }]);
  }
  const text = rows.map(([id, { kind, ...row }]) => `  ${id}: ${kind}(${shortest(row)}),\n`);
  return `/** Where a figure or a sentence comes from, as a visitor may see it: a practice has no name and no link. */
export interface Source {
  readonly cite: string;
  /** The same without the name of a prescription medicine. */
  readonly neutral: string;
  /** "Duteil 2023". */
  readonly short: string;
  readonly year: number | null;
  readonly kind: 'study' | 'review' | 'regulator' | 'practice' | 'editorial' | 'other';
  /** A DOI, PubMed, a regulator or a government; \`null\` for everything else. */
  readonly link: string | null;
}

/** A DOI, the number of a study in PubMed, or an address without its protocol. */
function linkTo(place: string): string {
  if (place.startsWith('10.')) return \`https://doi.org/\${place}\`;
  return /^\\d+$/.test(place) ? \`https://pubmed.ncbi.nlm.nih.gov/\${place}/\` : \`https://\${place}\`;
}

/** In braces stands what a citation says with the names of prescription medicines and, after the line, without them. */
const NAMED = /\\{(.*)\\|(.*)\\}/;

/** Where nothing else is said, a source with a year goes by the first word of its citation and the year. */
const sourceOf = (kind: Source['kind']) => (cite: string, year: number | null = null, place = '', short?: string): Source => ({
  cite: cite.replace(NAMED, '$1'), neutral: cite.replace(NAMED, '$2'),
  short: short ?? (year === null ? cite : \`\${cite.split(/[ ,]/, 1).join()} \${year}\`), year, kind, link: place ? linkTo(place) : null,
});

const study = sourceOf('study');
const review = sourceOf('review');
const regulator = sourceOf('regulator');
const practice = sourceOf('practice');
const editorial = sourceOf('editorial');
const other = sourceOf('other');

const rows = {
${text.join('')}} satisfies Record<string, Source>;

export type SourceId = keyof typeof rows;

export const SOURCES: Readonly<Record<SourceId, Source>> = rows;
`;
}
