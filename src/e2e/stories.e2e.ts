import { COMPLETE, Owner, type Widget } from './owner.js';
import { expect, layoutShift, test } from './support.js';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"><path d="M0 0h8v5H0z"/></svg>';
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const PHOTOS = /photos\/(?:a|b)\.svg$/;

test.describe('stories and photos of a clinic', () => {
  test('are asked for when the visitor wants to see them, without a referrer, and move nothing', async ({ host }) => {
    const owner = new Owner(host);
    const asked: (readonly [url: string, referrer: string | undefined])[] = [];
    host.page.on('request', (request) => {
      if (PHOTOS.test(request.url())) asked.push([new URL(request.url()).pathname, request.headers()['referer']]);
    });
    await owner.open('', { policy: POLICY, files: { '/photos/a.svg': PICTURE, '/photos/b.svg': PICTURE } });
    const widget = await owner.mount({
      config: () => ({
        stories: [{
          goal: 'hair-early', date: '2026-08-02', sessions: 10, text: 'Word for word.', sameLight: true, edited: false,
          before: { src: '/photos/a.svg', alt: 'Before, in words', date: '2026-03-01' }, after: { src: '/photos/b.svg', alt: 'After, in words' },
          consent: { given: true, date: '2026-08-03', scope: 'In writing' },
        }],
      }),
    });
    await owner.arrive(widget, COMPLETE.hair);
    await widget.evaluate((element) => void (element as Widget).goTo('result/stories'));
    const show = widget.getByRole('button', { name: 'Show photos' });
    await show.scrollIntoViewIfNeeded();
    expect(asked).toEqual([]);
    await show.press('Enter');
    await expect(widget.getByRole('img', { name: 'After, in words' })).toHaveJSProperty('complete', true);
    expect([...asked].sort()).toEqual([['/photos/a.svg', undefined], ['/photos/b.svg', undefined]]);
    const slider = widget.getByRole('slider', { name: 'How much you see of before' });
    await expect(slider).toBeFocused();
    await slider.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', '55 of 100 before, 45 of 100 after');
    const box = await slider.boundingBox();
    if (!box) throw new Error('the slider is not drawn');
    await host.page.mouse.click(box.x + 23 + (box.width - 46) * 0.2, box.y + 20);
    await expect(slider).toHaveAttribute('aria-valuetext', '20 of 100 before, 80 of 100 after');
    expect((await layoutShift(host.page)).unexpected).toBe(0);
  });
});
