import { expect } from 'chai';

import data from './data/figures.json';
import shown from './data/shown-sources.json';
import { usedSources } from '../testing/claims.js';
import { MEDICINE_NAMES } from '../testing/medicines.js';
import { type SourceId, SOURCES } from './sources.js';

const HOSTS = [
  /^doi\.org$/, /^(pubmed|pmc)\.ncbi\.nlm\.nih\.gov$/, /(^|\.)cdc\.gov$/, /(^|\.)gov\.uk$/, /^www\.nhs\.uk$/,
  /^services\.nhslothian\.scot$/, /(^|\.)gouv\.fr$/, /(^|\.)gov\.ae$/,
];
const all = Object.entries(SOURCES);
const recorded: Readonly<Record<string, { readonly kind: string; readonly url: string | null; readonly doi?: string }>> = {
  ...data.sources, ...shown.added,
};

describe('sources', () => {
  it('link to a DOI, PubMed, a regulator or a government, safely, or not at all', () => {
    for (const [id, { link }] of all) {
      if (link === null) continue;
      const { protocol, hostname } = new URL(link);
      expect(protocol, id).to.equal('https:');
      expect(HOSTS.some((host) => host.test(hostname)), `${id}: ${hostname}`).to.equal(true);
    }
  });

  it('link to the DOI wherever one was read', () => {
    for (const [id, { link, kind }] of all) {
      const doi = recorded[id]?.doi;
      if (doi && kind !== 'practice') expect(link).to.equal(`https://doi.org/${doi}`);
    }
  });

  it('never name or link a practice', () => {
    const practices = all.filter(([id]) => recorded[id]?.kind.includes('practice'));
    expect(practices).to.have.length.above(14);
    for (const [id, { cite, short, link, year, kind }] of practices) {
      expect({ kind, link, year }, id).to.deep.equal({ kind: 'practice', link: null, year: null });
      for (const text of [cite, short]) expect(text, id).to.match(/^(An?|US|UK|Study|Doctor) ?/).and.to.have.length.below(90);
    }
  });

  it('hold no address and no name of a practice that was read', () => {
    const hosts = all.flatMap(([id]) => {
      const { url, kind } = recorded[id] ?? {};
      return url && kind?.includes('practice') ? new URL(url).hostname.split('.').slice(0, -1).filter((part) => part.length > 4) : [];
    });
    const text = JSON.stringify(Object.values(SOURCES)).toLowerCase();
    const named = hosts.filter((host) => text.includes(host));
    expect(named).to.be.empty;
  });

  it('can each be cited without the name of a prescription medicine, and differ in nothing else', () => {
    for (const [id, { cite, neutral, short }] of all) {
      for (const text of [neutral, short]) expect(text, id).to.match(/^[A-Z\d]/).and.to.not.match(MEDICINE_NAMES).and.to.not.match(/[{|}]/);
      expect(cite === neutral, id).to.equal(!MEDICINE_NAMES.test(cite));
    }
    expect(SOURCES.moftah2013.neutral).to.equal('Moftah N et al. JEADV 2013;27:686-93');
  });

  it('call our own assumption by its name', () => {
    expect(SOURCES.editorial).to.deep.equal({
      cite: 'Our own assumption', neutral: 'Our own assumption', short: 'Our own assumption', year: null, kind: 'editorial', link: null,
    });
  });

  it('print no year that was not read', () => {
    expect(SOURCES.baspeyras2013.year).to.equal(null);
    expect(SOURCES.baspeyras2013.short).to.equal('Baspeyras');
    for (const [id, { year, short }] of all) {
      const printed = /\b(19|20)\d\d\b/.exec(short)?.[0];
      if (printed && year !== null) expect(Number(printed), id).to.equal(year);
    }
  });

  it('hold everything the data lists, apart from other clinics’ prices', () => {
    const ids = Object.keys(data.sources).filter((id) => !id.startsWith('price_'));
    expect(Object.keys(SOURCES)).to.include.members(ids);
    expect(all.filter(([id]) => id.startsWith('price_'))).to.be.empty;
  });

  it('are told in words a visitor may read', () => {
    for (const [id, { cite, short }] of all) {
      expect(cite, id).to.match(/^[A-Z]/);
      expect(short, id).to.match(/\S/).and.to.have.length.below(45);
      expect(`${cite} ${short}`, id).to.not.match(/['"]/);
      expect(cite, id).to.not.match(/\.\.\.|https?:|mirror|content-farm|not opened/i);
    }
  });

  it('of the figures have each a row', () => {
    const ids = data.safetyFigures.flatMap(({ source }) => source as SourceId[]);
    for (const id of ids) expect(SOURCES).to.have.property(id);
  });
});

describe('sources added for the words', () => {
  it('each stand beside a sentence, a number to call or a figure', () => {
    const used = usedSources();
    expect(Object.keys(shown.added).filter((id) => !used.has(id))).to.be.empty;
  });
});
