import type { Page } from '@playwright/test';

import { unfold } from './access-states.js';
import { openWith, type Owner, resultEnd } from './owner.js';
import { expect, test } from './support.js';
import { Visitor } from './visitor.js';

/** Looks in every frame for what moves, in the document and in each shadow tree: "CSSTransition border-color of input in tx-question". */
function watchMotion(): void {
  const moved = new Set<string>();
  Object.assign(window, { moved });
  const lookIn = (root: Document | ShadowRoot): void => {
    for (const animation of root.getAnimations()) {
      const { target } = animation.effect as KeyframeEffect;
      const what = animation instanceof CSSTransition ? animation.transitionProperty : animation instanceof CSSAnimation ? animation.animationName : animation.id;
      const home = target?.getRootNode();
      moved.add(`${animation.constructor.name} ${what} of ${target?.localName ?? 'nothing'} in ${home instanceof ShadowRoot ? home.host.localName : 'the page'}`);
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) lookIn(element.shadowRoot);
  };
  const look = (): void => {
    lookIn(document);
    requestAnimationFrame(look);
  };
  look();
}

/** All that has moved since the last look; the frame after this one is looked at too. */
const movedOn = (page: Page): Promise<readonly string[]> => page.evaluate(async () => {
  for (let frames = 0; frames < 3; frames += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  const { moved } = window as unknown as { moved: Set<string> };
  const seen = [...moved].sort();
  moved.clear();
  return seen;
});

/** A visit with everything opened and an answer changed; `then` after each step. */
async function visit(owner: Owner, then: (step: string) => Promise<void>): Promise<void> {
  const widget = await owner.mount({ attributes: { currency: 'PKR', prices: '9000' } });
  const visitor = new Visitor(owner.page);
  await widget.getByRole('button', { name: /^Face/ }).hover();
  await then('the first screen');
  await visitor.pick('face');
  await then('the first question');
  for (let asked = 0; asked < 12 && await visitor.continueButton.isVisible(); asked += 1) {
    await visitor.reply();
    await then(`an answer, the ${asked + 1}th`);
  }
  await resultEnd(widget).waitFor();
  await then('the result');
  await unfold(widget, owner);
  await then('every detail open');
  await widget.getByRole('button', { name: 'Shows some, change' }).click();
  await then('an answer about to be changed');
  await widget.getByRole('radio', { name: 'A lot' }).click();
  await widget.getByRole('button', { name: 'Undo' }).waitFor();
  await then('an answer changed');
}

test.describe('what moves', () => {
  test('H45: nothing does where less motion is asked for: no transition and no animation in any tree, after any step', async ({ host, page }) => {
    test.setTimeout(60_000);
    await page.addInitScript(watchMotion);
    await visit(await openWith(host), async (step) => {
      expect(await movedOn(page), step).toEqual([]);
    });
  });

  test('H45: something does elsewhere, so that the look for it is known to find it', async ({ host, page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.addInitScript(watchMotion);
    const moved: string[] = [];
    await visit(await openWith(host), async () => void moved.push(...await movedOn(page)));
    expect(moved).toContainEqual(expect.stringMatching(/^CSSTransition .* in tx-/));
    expect(moved).toContainEqual(expect.stringMatching(/^CSSAnimation .* in tx-/));
  });
});
