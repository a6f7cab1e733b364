// Settings → Treatment Explorer.
import assert from 'node:assert/strict';

import { CLINIC, INJECTIONS, logIn, set, withPage } from './support.mjs';

const PAGE = '/wp-admin/options-general.php?page=treatment-explorer';
const stored = (site) => site.php("return get_option('treatment_explorer');");

export const settings = [
  {
    title: 'an owner fills in the page, saves, and finds it there again',
    async run(site) {
      site.php("delete_option('treatment_explorer'); return 1;");
      await withPage(site, async (page) => {
        await logIn(page);
        await page.goto(PAGE);
        for (const [label, text] of [
          ['Currency', 'pkr'], ['Face', '7,000-18,000'], ['Hair', '8000+'], ['Prices checked on', '2026-11-02'], ['Name of the clinic', 'O\'Brien & "Sons"'], ['Country', 'pk'],
          ['Brand colour', '#1F5B47'], ['Booking page', 'https://clinic.example/book?a=1&b=2'], ['WhatsApp', '+92 300 1234567'], ['Contact page', '/contact/'], ['Send messages to', 'reception@clinic.example'],
        ]) await page.getByLabel(text ? label : '', { exact: true }).fill(text);
        await page.getByLabel('Offer a contact form').check();
        await page.getByRole('button', { name: 'Save Changes' }).click();
        await page.getByText('Settings saved.').waitFor();
        assert.equal(await page.getByLabel('Name of the clinic').inputValue(), 'O\'Brien & "Sons"');
        assert.equal(await page.getByLabel('Offer a contact form').isChecked(), true);
        assert.equal(await page.getByLabel('Test mode').isChecked(), false);
      });
      const { currency, price_face: face, region, clinic_name: name, lead_form: form, whatsapp } = stored(site);
      assert.deepEqual({ currency, face, region, name, form, whatsapp }, {
        currency: 'PKR', face: '7,000-18,000', region: 'PK', name: 'O\'Brien & "Sons"', form: true, whatsapp: '+923001234567',
      });
    },
  },
  {
    title: 'what cannot be used is told beside what to write, and what was set before stays',
    run: (site) => withPage(site, async (page) => {
      set(site, CLINIC);
      await logIn(page);
      await page.goto(PAGE);
      // The browser would not let some of it through.
      await page.getByLabel('WhatsApp').evaluate((field) => { field.form.noValidate = true; });
      await page.getByLabel('WhatsApp').fill('0300 <img src=x onerror=window.hit=1>');
      await page.getByLabel('Prices checked on').fill('2031-01-01');
      await page.getByLabel('Name of the clinic').fill('Another Clinic');
      await page.getByLabel('Face', { exact: true }).fill('cheap');
      await page.getByLabel('Send messages to').fill('reception@clinic.example\nBcc: all@evil.example');
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await page.getByText('WhatsApp: "0300 <img src=x onerror=window.hit=1>" could not be used, so it was not changed. Write it like this: +92 300 1234567').waitFor();
      await page.getByText('Everything else was saved.').waitFor();
      await page.getByText('Prices checked on: "2031-01-01" could not be used').waitFor();
      await page.getByText('Face: "cheap" could not be used').waitFor();
      assert.equal(await page.evaluate(() => 'hit' in window), false);
      assert.equal(await page.getByLabel('WhatsApp').inputValue(), '+923001234567');
      assert.equal(stored(site).price_face, '7000-18000');
      assert.equal(stored(site).clinic_name, 'Another Clinic');
      assert.equal(stored(site).lead_email, 'reception@clinic.example');
    }),
  },
  {
    title: 'no setting keeps what could get out of it, and what is no setting is not kept',
    run(site) {
      const names = Object.keys(site.php('return TreatmentExplorer\\DEFAULTS;'));
      for (const injection of INJECTIONS) {
        site.php("delete_option('treatment_explorer'); return 1;");
        const kept = set(site, { ...Object.fromEntries(names.map((name) => [name, injection])), other: injection, '<b>': 1 });
        assert.deepEqual(Object.keys(kept).filter((name) => !names.includes(name)), []);
        for (const [name, value] of Object.entries(kept)) {
          assert.doesNotMatch(String(value), /<|\n/, `${name} keeps ${injection}`);
          // A name is a text, and may have quotation marks; it is escaped where it is written.
          if (!['clinic_name', 'approval'].includes(name)) assert.doesNotMatch(String(value), /["'>]|javascript:/, `${name} keeps ${injection}`);
        }
      }
    },
  },
  {
    title: 'the contact form stays off until it is known where messages go',
    run(site) {
      assert.equal(set(site, { ...CLINIC, lead_email: '' }).lead_form, false);
      site.php("delete_option('treatment_explorer'); return 1;");
      assert.equal(set(site, { ...CLINIC, lead_email: 'not an address' }).lead_form, false);
    },
  },
  {
    title: 'whoever writes the privacy notice is offered words on the guide',
    run: (site) => withPage(site, async (page) => {
      await logIn(page);
      await page.goto('/wp-admin/options-privacy.php?tab=policyguide');
      await page.getByRole('button', { name: 'Treatment Explorer' }).click();
      await page.getByText('This website keeps no copy.').waitFor();
    }),
  },
  {
    title: 'nobody but an administrator gets in, with a nonce',
    run: (site) => withPage(site, async (page) => {
      const before = set(site, CLINIC);
      await logIn(page, 'author');
      assert.equal((await page.goto(PAGE)).status(), 403);
      const send = (path, form) => page.request.post(path, { form, maxRedirects: 0 });
      const form = { option_page: 'treatment_explorer', action: 'update', 'treatment_explorer[clinic_name]': 'Taken' };
      assert.equal((await send('/wp-admin/options.php', form)).status(), 403);
      assert.equal((await send('/wp-admin/admin-post.php', { action: 'treatment_explorer_test_mail' })).status(), 403);
      await page.context().clearCookies();
      await logIn(page);
      assert.equal((await send('/wp-admin/options.php', form)).status(), 403);
      assert.equal((await send('/wp-admin/admin-post.php', { action: 'treatment_explorer_test_mail' })).status(), 403);
      assert.deepEqual(stored(site), before);
    }),
  },
  {
    title: 'the test e-mail goes to the address of messages, and a server that cannot send it is told',
    run: (site) => withPage(site, async (page) => {
      set(site, CLINIC);
      site.mail.empty();
      await logIn(page);
      await page.goto(PAGE);
      await page.getByRole('button', { name: 'Send a test e-mail' }).click();
      await page.getByText('Your server took the e-mail.').waitFor();
      assert.deepEqual(site.mail.sent.map(({ to }) => to), ['reception@clinic.example']);
      site.mail.mode('fail');
      await page.getByRole('button', { name: 'Send a test e-mail' }).click();
      await page.getByText('The e-mail could not be sent.').waitFor();
      site.mail.empty();
    }),
  },
];
