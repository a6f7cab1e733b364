import { html, type TemplateResult } from 'lit';

import type { Screening } from '../../model/screening.js';
import type { Explorer } from '../../state/explorer.js';
import { known } from '../shared/explain.js';
import { heading } from '../shared/heading.js';
import { icon, STETH } from '../shared/icons.js';
import type { CarefulNotices } from '../result/careful-notices.js';
import { isUnsaid } from '../result/verdict.view.js';
import { carefulWords } from './careful-words.js';

/** The heading: the one reason, or that there are several. */
function askTitle({ findings }: Screening, { language }: Explorer): string {
  const { frame: { verdict: { ask } }, screening: { reasons } } = carefulWords(language);
  const [first] = findings;
  if (!first || findings.length > 1) return ask.titleSeveral;
  return isUnsaid(first) ? ask.titleOpen : ask.title(reasons[first.reason].label);
}

/** Why a doctor comes first, and the list for the visit on paper. */
function whyDoctorFirst({ findings }: Screening, { language }: Explorer): TemplateResult {
  const { frame, screening } = carefulWords(language);
  return html`
    <div class="note ask">${icon(STETH)}<div>
      <b>${frame.doctor.why}</b>
      <ul>${findings.map(({ reason }) => {
        const { label, why } = screening.reasons[reason];
        return html`<li><b>${label}${language.marks.stop}</b> ${known(why)}</li>`;
      })}</ul>
    </div></div>
    <div class="row"><tx-print of="list" first exportparts="button" .label=${frame.next.doctorList}></tx-print></div>
  `;
}

/** What to take to the doctor: what was told, and what to ask. Shown whole, to be changed. */
function doctorList({ headingLevel, language }: Explorer): TemplateResult {
  const { doctor } = carefulWords(language).frame;
  return html`<div class="section">
    <div class="head">
      ${heading(headingLevel + 1, doctor.listTitle, { class: 'h2', id: 'doctor-list', focusable: true })}
      <p class="mut text">${doctor.listLead}</p>
    </div>
    <tx-letter kind="list"></tx-letter>
    <tx-print-also></tx-print-also>
  </div>`;
}

export const carefulNotices: CarefulNotices = { title: askTitle, why: whyDoctorFirst, list: doctorList };
