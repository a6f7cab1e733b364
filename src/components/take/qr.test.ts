import { expect, fixture, html } from '@open-wc/testing';
import read from 'jsqr';

import { encodePlan, PLAN_FRAGMENT } from '../../model/plan-code.js';
import { drawQr, qrTemplate } from './qr.js';

const ADDRESS = 'https://clinic.example/treatments?utm_source=leaflet';
const LINK = `${ADDRESS}#tx-plan=10f50r2h`;
const WITH_LANGUAGE = `${ADDRESS}${PLAN_FRAGMENT}${encodePlan({ concern: 'face', goal: 'face-glow', severity: 'lot', area: 'medium', sun: 'some' }, 'ur')}`;
const LONGEST = `${'https://clinic.example/'.padEnd(383, 'a')}#tx-plan=10f50r2h`;

/** What a phone reads from the drawing on a white wall, drawn at this width. */
async function scanned(svg: SVGElement, width: number): Promise<string | undefined> {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(width));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height: width });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing to draw on');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, width);
  context.drawImage(image, 0, 0);
  return read(context.getImageData(0, 0, width, width).data, width, width)?.data;
}

const draw = (text: string): Promise<SVGElement> => fixture<SVGElement>(html`<div>${qrTemplate(text, 'Code of the plan')}</div>`)
  .then((wrap) => wrap.querySelector('svg') as SVGElement);

describe('a code to scan', () => {
  for (const [name, text] of [['a link', LINK], ['a link with its language', WITH_LANGUAGE], ['a link from a page with a long address', LONGEST], ['a link in another script', 'https://clinic.example/جلد#tx-plan=10f50r2hur']] as const) {
    it(`reads as the text it was drawn from: ${name}`, async () => {
      const svg = await draw(text);
      expect(await scanned(svg, Number(svg.getAttribute('width')))).to.equal(text);
    });
  }

  it('reads at 34 mm on paper of 150 dots to the inch', async () => {
    expect(await scanned(await draw(LINK), Math.round(34 / 25.4 * 150))).to.equal(LINK);
  });

  it('is black on white with a free margin of four modules', async () => {
    const svg = await draw(LINK);
    const fills = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
    expect(fills).to.deep.equal(['#fff', '#000']);
    const starts = [...(drawQr(LINK)?.path ?? '').matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...starts)).to.equal(4);
  });

  it('has a name for those who cannot see it', async () => {
    const svg = await draw(LINK);
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).to.deep.equal(['img', 'Code of the plan']);
    await expect(svg).to.be.accessible();
  });

  it('is left out where the address is too long to be scanned', () => {
    expect(drawQr(LONGEST)).not.to.equal(null);
    expect(drawQr(`${LONGEST}a`)).to.equal(null);
  });
});
