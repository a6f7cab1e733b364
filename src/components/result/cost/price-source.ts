import { html, nothing, type TemplateResult } from 'lit';

import { priceFreshness } from '../../../config/freshness.js';
import type { SourceId } from '../../../content/sources.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Price } from '../../../model/cost.js';
import type { Explorer } from '../../../state/explorer.js';
import { basisLabel } from '../../shared/basis-label.js';
import type { ExplainRequest } from '../../shared/explain.js';
import { CLOCK, icon, INFO } from '../../shared/icons.js';
import { sourceSentences } from './cost.view.js';

/** What has to be known before the figures are read: whose price it is not. */
export function priceNote({ source }: Price, { language }: Explorer): TemplateResult | typeof nothing {
  if (source !== 'published') return nothing;
  const { title, text } = language.words('result', result).plan.cost.published;
  return html`<div class="note first">${icon(INFO)}<div><b>${title}</b><span class="mut">${text}</span></div></div>`;
}

/** The last line: what kind of price it is, whose, of what day, and what is in it. */
export function priceSource({ source, origin }: Price, explorer: Explorer): TemplateResult {
  const { plan: { cost: words }, labels } = explorer.language.words('result', result);
  const { format } = explorer.language;
  if (source === 'quoted') {
    return html`<p class="source">${basisLabel('quoted', labels.basis)} <b>${words.quote.source}</b> ${words.quote.kept}</p>`;
  }
  if (source === 'published') {
    const of: ExplainRequest = { kind: 'sources', sources: origin ? [origin.id as SourceId] : [], basis: ['published'] };
    const date = origin?.date ?? '';
    return html`<p class="source" data-figures><span class="basis published">${words.published.label}</span>
      <b>${words.published.dated(format.date(date) || date)}</b> ${words.source.rounded} <tx-explain exportparts="button" .of=${of}></tx-explain></p>`;
  }
  const { settings, today } = explorer;
  const [list, ...details] = sourceSentences(settings, format, words);
  return html`
    ${priceFreshness(settings.pricesDate, today) === 'ask' ? html`<div class="note ask">${icon(CLOCK)}<div>
      <b>${words.stale.title(format.month(settings.pricesDate))}</b><span>${words.stale.text}</span>
    </div></div>` : nothing}
    <p class="source">${basisLabel('owner', labels.basis)} <b>${list}</b> ${details.join(' ')}</p>`;
}
