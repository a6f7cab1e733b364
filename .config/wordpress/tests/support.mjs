// The vocabulary of the tests.
import assert from 'node:assert/strict';

/** Stores these settings as the settings page would; what is not named is built in. */
export function set(site, settings) {
  return site.php("update_option('treatment_explorer', $given); return get_option('treatment_explorer');", settings);
}

/** Settings of a clinic that takes messages. */
export const CLINIC = {
  currency: 'PKR', price_face: '7000-18000', price_hair: '8000+', prices_date: '2026-11-02', clinic_name: 'Example Clinic', accent: '#1F5B47', region: 'PK',
  whatsapp: '+92 300 1234567', book_url: 'https://clinic.example/book?a=1&b=2', lead_form: '1', lead_email: 'reception@clinic.example',
};

/** A page written by somebody; gives its address. */
export function publish(site, content, login = 'author') {
  return site.php(`
    wp_set_current_user(get_user_by('login', $given['login'])->ID);
    $id = wp_insert_post(wp_slash(['post_title' => 'A page', 'post_content' => $given['content'], 'post_status' => 'publish']), true);
    return is_wp_error($id) ? $id->get_error_message() : get_permalink($id);
  `, { content, login });
}

/** The text of a page, which has to be answered without a fault of PHP in it. */
export async function textOf(address) {
  const answer = await fetch(address);
  const text = await answer.text();
  assert.equal(answer.status, 200, address);
  assert.doesNotMatch(text, /<b>(Warning|Notice|Deprecated|Fatal error)<\/b>/);
  return text;
}

/** A page of the browser; `open` and close it in one. */
export async function withPage(site, work, options = {}) {
  const context = await site.browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 900 }, ...options });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

export async function logIn(page, login = 'admin') {
  await page.goto('/wp-login.php');
  await page.getByLabel('Username or Email Address').fill(login);
  await page.getByLabel('Password', { exact: true }).fill(`${login}-password`);
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.waitForURL('**/wp-admin/**');
}

/**
 * The widgets in a piece of HTML as a browser reads it: their attributes, the text and the link inside. Everything else
 * that stands there, or runs, is a fault. The script of the widget is not loaded.
 */
export function widgetsIn(site, html) {
  return withPage(site, async (page) => {
    await page.setContent(`<!doctype html><body>${html}</body>`);
    // What an event handler would do has been done by then: pictures and the like that fail, and a pointer over everything.
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll('body *')) {
        for (const type of ['mouseover', 'click', 'focus', 'error', 'load']) {
          const event = new CustomEvent(type, { bubbles: true, cancelable: true });
          element.addEventListener(type, (given) => { given.preventDefault(); }, { once: true });
          element.dispatchEvent(event);
        }
      }
      await new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); });
    });
    const found = await page.evaluate(() => ({
      hit: 'hit' in window,
      others: [...document.body.querySelectorAll('*:not(treatment-explorer > script[type="application/json"])')].map((one) => one.localName).filter((name) => !['div', 'p', 'a', 'treatment-explorer'].includes(name)),
      data: [...document.body.querySelectorAll('treatment-explorer > script[type="application/json"]')].map((one) => JSON.parse(one.textContent)),
      widgets: [...document.querySelectorAll('treatment-explorer')].map((widget) => ({
        attributes: Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
        around: [...widget.parentElement.attributes].map(({ name }) => name),
        inside: [...widget.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ name }) => `${one.localName} ${name}`)),
        text: widget.textContent,
        link: widget.querySelector('a')?.protocol,
      })),
    }));
    assert.equal(found.hit, false, 'a script of the author ran');
    assert.deepEqual(found.others, [], 'elements that the plugin did not write');
    return found.widgets.map((widget) => ({ ...widget, data: found.data }));
  });
}

/** What of an author's would run in a whole page: handlers and scripts, by their text. */
export function dangersIn(site, html) {
  return withPage(site, async (page) => {
    await page.route('**/*', (route) => route.abort());
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    return page.evaluate(() => [
      ...('hit' in window ? ['it ran'] : []),
      ...[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes])
        .filter(({ name, value }) => (name.startsWith('on') || /^(href|src|action)$/.test(name)) && /^[^?#]*window\.hit/.test(value)).map(({ name, value }) => `${name}=${value}`),
      ...[...document.querySelectorAll('script, style')].map((one) => one.textContent).filter((text) => text.includes('window.hit')),
    ]);
  });
}

/** What tries to get out of an attribute, or to run. */
export const INJECTIONS = [
  '"><script>window.hit=1</script>', "'><script>window.hit=1</script>", '" onmouseover="window.hit=1" x="', "' onclick='window.hit=1' x='",
  '"><img src=x onerror=window.hit=1>', '</treatment-explorer><script>window.hit=1</script>', 'javascript:window.hit=1', ' javascript:window.hit=1//https://a.example',
  'data:text/html,<script>window.hit=1</script>', '&quot; onclick=&quot;window.hit=1', '&#34;&gt;&lt;script&gt;window.hit=1&lt;/script&gt;', '\\" onclick=window.hit=1 x=\\"',
  '%22%3E%3Cscript%3Ewindow.hit=1%3C/script%3E', 'https://a.example/" onclick="window.hit=1', "https://a.example/' onclick='window.hit=1", 'https://a.example/<script>window.hit=1</script>',
  '#fff" style="x', 'red;background:url(javascript:window.hit=1)', '`onclick=window.hit=1', '\u2028"><svg onload=window.hit=1>', '[treatment_explorer concern="face"]', '--><script>window.hit=1</script>',
  '\n"\nonclick="window.hit=1', '+92 300 1234567" onclick="window.hit=1', 'face: 7000" onclick="window.hit=1', '2026-11-02" onclick="window.hit=1', 'a@b.example" onclick="window.hit=1', 'true" onclick="window.hit=1',
];
