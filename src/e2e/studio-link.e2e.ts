import { codeOf, fillIn, openStudio, previewOf, STUDIO } from './studio-host.js';
import { expect, SITE, test } from './support.js';

test.describe('a link to a set-up', () => {
  test('the set-up stands in the address, and a link shows it again', async ({ host }) => {
    const page = await openStudio(host);
    await fillIn(page);
    await expect.poll(() => page.url()).toContain('accent=%237A1F5C');
    const [address, code] = [page.url(), await codeOf(page).innerText()];
    await page.goto('about:blank');
    await page.goto(address);
    await expect(codeOf(page)).toHaveText(code);
    await expect(page.getByLabel('Hair, highest price')).toHaveValue('20000');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    expect(host.strangers).toEqual([]);
  });

  test('a browser that takes few changes of the address gets few, and one that refuses them costs nothing', async ({ host, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE });
    const page = await openStudio(host);
    await page.evaluate(() => {
      const counted = { changes: 0, isRefusing: false };
      const change = history.replaceState.bind(history);
      Object.assign(window, { counted });
      history.replaceState = (...given) => {
        counted.changes += 1;
        if (counted.isRefusing || counted.changes > 100) throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError');
        change(...given);
      };
    });
    const type = (texts: number, isRefusing: boolean): Promise<number> => page.getByLabel('Name of the clinic').evaluate((input: HTMLInputElement, [texts, isRefusing]) => {
      const { counted } = window as unknown as { counted: { changes: number; isRefusing: boolean } };
      counted.isRefusing = isRefusing;
      for (let text = 1; text <= texts; text += 1) {
        input.value = `Clinic ${text}`;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return counted.changes;
    }, [texts, isRefusing] as const);
    const copiedLink = async (): Promise<string> => {
      await page.getByRole('button', { name: 'Copy link to this set-up' }).click();
      await expect(page.getByRole('status').getByText('Copied.', { exact: true })).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await type(300, false)).toBeLessThan(10);
    await expect(codeOf(page)).toContainText('Clinic 300');
    await expect.poll(() => page.url()).toContain('Clinic+300');
    await type(301, true);
    expect(await copiedLink()).toBe(`${STUDIO}#set-up&clinic-name=Clinic+301`);
    expect(page.url()).toContain('Clinic+300');
    await type(302, false);
    expect(await copiedLink()).toBe(page.url());
    await page.getByLabel('Name of the clinic').fill('Clinic 303');
    await page.goto('about:blank');
    await page.goBack();
    await expect(page.getByLabel('Name of the clinic')).toHaveValue('Clinic 303');
    expect(host.errors).toEqual([]);
  });

  test('a link with what the form cannot show: form, preview and code have none of it', async ({ host }) => {
    const page = await openStudio(host, '#set-up&currency=RS&prices=9000&medicine-names=false&test-mode=no&clinic-name=A');
    await expect(page.getByText('Some of the link could not be read and was left out.')).toBeVisible();
    await expect(page.getByLabel('Name prescription medicines')).not.toBeChecked();
    await expect(page.getByText('Left out until fixed: Currency, Prices. Without a currency no price can be shown. Everything else works now.')).toBeVisible();
    await expect(previewOf(page)).toHaveAttribute('clinic-name', 'A');
    expect(await previewOf(page).evaluate((widget) => widget.getAttributeNames())).toEqual(['clinic-name']);
    for (const tab of ['One tag', 'HTML', 'WordPress', 'Tag manager', 'iframe', 'npm']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(codeOf(page)).not.toContainText(/medicine|test.mode|prices|9000|RS/);
    }
  });

  test('a hostile link fills in what it may, says so, and runs nothing', async ({ host }) => {
    const page = await openStudio(host, `#set-up&clinic-name=${encodeURIComponent('</script><img src=x onerror=alert(1)>')}&onclick=x&currency=PKR&folder=https://evil.example/&book-url=javascript:alert(1)`);
    await expect(page.getByText('Some of the link could not be read and was left out.')).toBeVisible();
    await expect(page.getByText('Check numbers and addresses before you copy the code.')).toBeVisible();
    await expect(codeOf(page)).not.toContainText(/evil|javascript/);
    await expect(page.getByText('Left out until fixed: Booking page.')).toBeVisible();
    await page.evaluate(() => { location.hash = `#set-up&currency=EUR&${'x'.repeat(8000)}`; });
    await expect(page.getByLabel('Currency')).toHaveValue('');
  });
});
