// The contact form of the widget, from the page of a real WordPress to the clinic's mailbox.
import assert from 'node:assert/strict';

import { readyForLeads } from './lead.mjs';
import { publish, withPage } from './support.mjs';

/** A visitor who has come to a result, and opens the form there. */
async function openForm(page, address) {
  await page.goto(address);
  const widget = page.locator('treatment-explorer');
  await widget.getByRole('heading').first().waitFor();
  await page.evaluate(() => {
    document.querySelector('treatment-explorer').setAnswers({ goal: 'face-glow', severity: 'some', area: 'medium', sun: 'neither', age: '35-54', today: ['none'], ever: ['none'] });
  });
  await widget.getByRole('button', { name: 'Answer them now' }).first().click();
  for (let asked = 0; asked < 3; asked += 1) {
    const step = await widget.getByRole('group').first().getByRole('heading').first().innerText();
    await widget.getByRole('button', { name: 'Continue' }).click();
    await widget.getByRole('heading', { name: step, exact: true }).waitFor({ state: 'detached' });
  }
  await widget.getByRole('button', { name: 'Write to Example Clinic' }).click();
  await widget.getByLabel('Your name').fill('Zarqa O’Brien');
  await widget.getByLabel('Phone or e-mail').fill('zarqa@visitor.example');
  await widget.getByRole('checkbox', { name: /^Contact/ }).check();
  return widget;
}

export const form = [
  {
    title: 'L1: a visitor writes to the clinic; a mail that fails is told, Retry brings it, and the clinic gets one mail',
    async run(site) {
      readyForLeads(site);
      site.mail.mode('fail');
      const address = publish(site, '[treatment_explorer]');
      await withPage(site, async (page) => {
        const widget = await openForm(page, address);
        const sent = (status) => page.waitForResponse((answer) => answer.url().endsWith('/treatment-explorer/v1/lead') && answer.status() === status);
        const [failed] = await Promise.all([sent(502), widget.getByRole('button', { name: /^Send/ }).click()]);
        assert.equal(failed.status(), 502);
        assert.deepEqual(site.mail.sent, []);
        site.mail.mode('record');
        await Promise.all([sent(200), widget.getByRole('button', { name: 'Try again', exact: true }).click()]);
        await widget.getByRole('group', { name: /^What you sent/ }).waitFor();
      });
      assert.equal(site.mail.sent.length, 1);
      const [{ message, headers }] = site.mail.sent;
      assert.match(message, /Name: Zarqa O’Brien\nHow to reach them: zarqa@visitor\.example/);
      assert.match(message, /- Contact: yes \(built-in-\d+\)/);
      assert.deepEqual(headers[0], 'Reply-To: zarqa@visitor.example');
    },
  },
  {
    title: 'in test mode the form works, and nothing reaches the site',
    async run(site) {
      readyForLeads(site, { test_mode: '1' });
      const address = publish(site, '[treatment_explorer]');
      await withPage(site, async (page) => {
        const widget = await openForm(page, address);
        const asked = [];
        page.on('request', (request) => asked.push(request.url()));
        await widget.getByRole('button', { name: /^Send/ }).click();
        await widget.getByText('The form works.').waitFor();
        assert.deepEqual(asked, []);
      });
      assert.deepEqual(site.mail.sent, []);
    },
  },
];
