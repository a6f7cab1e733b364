import type { Guest } from './guest.js';
import { codeOf, fillInStudio, type Shown, shownBy, visitAsPreview } from './studio/clinic.js';
import { type Way, WAYS } from './studio/ways.js';
import { expect, test } from './test.js';

/** What a widget shows once it has come to rest. */
async function atRest(guest: Guest, place: Way['place']): Promise<Shown> {
  let last: Shown | undefined;
  await guest.until('the widget has come to rest', async () => {
    const now = await guest.evaluate(shownBy, place);
    const isSame = JSON.stringify(now) === JSON.stringify(last) && now.text.some((sentence) => sentence.includes('How we work this out'));
    last = now;
    return isSame;
  });
  return last as Shown;
}

/** The code of a way in, and what the preview beside it shows. */
async function copied(guest: Guest, { tab, holdsAll }: Way): Promise<{ readonly code: string; readonly preview: Shown }> {
  await fillInStudio(guest, { consultation: holdsAll });
  await guest.until('the preview has the price', async () => /Rs\s?7,000/.test((await guest.evaluate(shownBy, 'page')).text.join()));
  const preview = await atRest(guest, 'page');
  return { code: await codeOf(guest, tab), preview };
}

/** The widget that code makes on an empty page, brought to the same result. */
async function pasted(guest: Guest, way: Way, code: string): Promise<Shown> {
  // As wide as the column of the preview: a narrow widget begins with fewer months.
  const page = await way.page(code);
  await guest.open({ ...page, head: '<link rel="icon" href="data:,">', body: `<div style="width: 720px">${page.body}</div>` });
  await guest.until('the widget shows a result', () => guest.evaluate(visitAsPreview, way.place));
  return atRest(guest, way.place);
}

for (const way of WAYS) {
  test(`what a clinic in Islamabad copies from the studio as "${way.tab}" is, on an empty page, the widget of the preview`, async ({ guest }) => {
    const { code, preview } = await copied(guest, way);
    expect(JSON.parse(preview.settings)).toMatchObject({ currency: 'PKR', region: 'PK', clinicName: 'Margalla Skin & Hair', whatsapp: '+923000000000', accent: '#7A1F5C' });
    expect(await pasted(guest, way, code)).toEqual(preview);
    expect(await guest.troubles()).toEqual([]);
  });
}

for (const [what, from, to] of [
  ['another price', '18,000', '19,000'], ['another number', '+92 300 0000000', '+92 300 0000001'], ['another colour', '#7A1F5C', '#7A1F5D'],
] as const) {
  test(`a copy with ${what} is seen to differ from the preview`, async ({ guest }) => {
    const way = WAYS.find(({ tab }) => tab === 'HTML') as Way;
    const { code, preview } = await copied(guest, way);
    expect(code).toContain(from);
    expect(await pasted(guest, way, code.replace(from, to))).not.toEqual(preview);
  });
}
