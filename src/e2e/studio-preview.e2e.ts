import { codeOf, openStudio, previewOf } from './studio-host.js';
import { expect, SITE, test } from './support.js';

test.describe('the preview of the studio', () => {
  for (const [scene, sign] of [
    ['Start', /Face/], ['Quiz', /Question \d of \d/], ['Result', /^For fine lines and wrinkles, clinics usually plan/], ['Ask first', /^Ask your doctor first: /], ['Not answered', /You have not answered the safety questions/],
    ['Not now', /We have left out visits, prices and booking/],
  ] as const) {
    test(`shows the real widget: ${scene}, on every width and in both directions`, async ({ host }) => {
      const page = await openStudio(host, '#set-up&currency=PKR&prices=9000&region=PK');
      await page.getByRole('button', { name: scene, exact: true }).click();
      await expect(previewOf(page).getByText(sign).filter({ visible: true }).first()).toBeVisible();
      for (const [width, px] of [['Phone', 360], ['Column', 720]] as const) {
        await page.getByRole('button', { name: width, exact: true }).click();
        expect(await previewOf(page).evaluate((widget) => widget.getBoundingClientRect().width)).toBe(px);
      }
      await page.getByRole('button', { name: 'Full width', exact: true }).click();
      await page.getByRole('checkbox', { name: 'Dark', exact: true }).check();
      await expect(previewOf(page)).toHaveAttribute('scheme', 'dark');
      await expect(codeOf(page)).not.toContainText('scheme');
      await page.getByLabel('Right to left').check();
      await expect(previewOf(page).getByRole('region').first()).toHaveAttribute('dir', 'rtl');
      await expect(previewOf(page).getByText(sign).filter({ visible: true }).first()).toBeVisible();
    });
  }

  test('takes the focus from nobody when the preview changes', async ({ host }) => {
    const page = await openStudio(host);
    await page.getByLabel('Name of the clinic').fill('A');
    await page.getByRole('button', { name: 'Not now', exact: true }).click();
    await expect(previewOf(page).getByText(/We have left out visits, prices and booking/).filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Not now', exact: true })).toBeFocused();
  });

  test('shows the self-check of the preview, and asks no other host', async ({ host }) => {
    const page = await openStudio(host, '#set-up&currency=PKR&prices=9000');
    const panel = page.getByRole('region', { name: /^Self-check/ });
    await expect(panel).toBeVisible();
    await expect(panel.getByText(/prices-date/).first()).toBeAttached();
    await expect(panel.getByText(/Content security policy|blocked by/i).filter({ hasText: /Fix:/ })).toHaveCount(0);
    expect(host.requests.filter((url) => !url.startsWith(SITE))).toEqual([]);
  });

  test('shows a kiosk at the size of its screen, with what a visitor sees there, and changes no setting', async ({ host }) => {
    const page = await openStudio(host, '#set-up&clinic-name=Margalla');
    await page.getByRole('button', { name: 'Kiosk', exact: true }).click();
    await expect(previewOf(page)).toHaveAttribute('mode', 'kiosk');
    await expect(previewOf(page).getByText('Margalla').first()).toBeVisible();
    expect(await previewOf(page).evaluate((widget) => {
      const { width, height } = widget.getBoundingClientRect();
      return { width, height };
    })).toEqual({ width: 1280, height: 800 });
    await expect(codeOf(page)).not.toContainText('kiosk');
    await page.getByRole('button', { name: 'Phone', exact: true }).click();
    await expect(previewOf(page)).not.toHaveAttribute('mode');
    // Set up as one, it leaves the form to the owner as well.
    await page.getByRole('radio', { name: 'Kiosk' }).check();
    await page.getByLabel('Name of the clinic').click();
    await expect(page.getByLabel('Name of the clinic')).toBeFocused();
  });

  for (const [language, sign] of [['Urdu', /[\u0679\u0688\u06d2]/], ['Arabic', /[\u0629\u064a]/]] as const) {
    test(`speaks ${language} once it is picked, from right to left`, async ({ host }) => {
      const page = await openStudio(host);
      await page.getByLabel('Language').selectOption(language);
      await expect(previewOf(page).getByRole('region').first()).toHaveAttribute('dir', 'rtl');
      await expect(previewOf(page).getByRole('heading').first()).toHaveText(sign);
      expect(host.warnings).toEqual([]);
    });
  }
});
