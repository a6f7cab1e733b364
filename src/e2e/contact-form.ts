import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, type Locator, type Page } from '@playwright/test';

import type { Widget } from './owner.js';

/** Somebody's page, from a real server on this machine: it can post to another one, as pages do. */
export class ClinicSite {
  /** Errors of the page; what the browser says of an answer it does not hand over is none. */
  readonly errors: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ClinicSite> {
    const server = createServer((request, response) => {
      const { url = '/' } = request;
      if (!url.startsWith('/dist/')) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end('<!doctype html><html lang="en"><title>A clinic</title><main></main><script src="/dist/treatment-explorer.js"></script></html>');
        return;
      }
      readFile(`.${url}`).then((text) => response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(text), () => response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return new ClinicSite(server);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => { this.server.close(() => resolve()); });
  }

  /** Opens the page with a widget that has come to a result, and the form with it. */
  async open(page: Page, endpoint: string, attributes: Readonly<Record<string, string>> = {}, place = '/'): Promise<ClinicForm> {
    page.on('pageerror', (error) => this.errors.push(error.stack ?? String(error)));
    page.on('console', (message) => {
      const known = /Failed to load resource|CORS policy|Fetch API cannot load/;
      if (message.type() === 'error' && !known.test(message.text())) this.errors.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}${place}`);
    await page.evaluate(({ endpoint, attributes }) => {
      const widget = document.createElement('treatment-explorer') as Widget;
      const all = { 'lead-endpoint': endpoint, 'clinic-name': 'Example Clinic', whatsapp: '+923000000000', phone: '+92511234567', ...attributes };
      for (const [name, text] of Object.entries(all)) widget.setAttribute(name, text);
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['tx-lead', 'tx-lead-sent']) window.addEventListener(name, (event) => heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
      document.querySelector('main')?.append(widget);
      widget.setAnswers({ goal: 'face-glow', severity: 'some', area: 'medium', sun: 'neither', age: '35-54', today: ['none'], ever: ['none'] });
    }, { endpoint, attributes });
    const widget = page.locator('treatment-explorer');
    await widget.getByRole('button', { name: 'Answer them now' }).first().click();
    const proceed = widget.getByRole('button', { name: 'Continue' });
    for (let asked = 0; asked < 3; asked += 1) {
      const step = await widget.getByRole('group').first().getByRole('heading').first().innerText();
      await proceed.click();
      await widget.getByRole('heading', { name: step, exact: true }).waitFor({ state: 'detached' });
    }
    return new ClinicForm(page, widget);
  }
}

/** The form as a visitor meets it. */
export class ClinicForm {
  constructor(readonly page: Page, readonly widget: Locator) {}

  readonly button = (name: string | RegExp): Locator => this.widget.getByRole('button', { name });

  async openForm(): Promise<void> {
    await this.button('Write to Example Clinic').click();
    await expect(this.widget.getByLabel('Your name')).toBeVisible();
  }

  async fill(contact = '0300 0000000'): Promise<void> {
    await this.widget.getByLabel('Your name').fill('Sara Canary');
    await this.widget.getByLabel('Phone or e-mail').fill(contact);
    await this.widget.getByRole('checkbox', { name: /^Contact/ }).check();
  }

  /** The exact text, wherever it stands now. */
  async text(): Promise<string> {
    return this.widget.getByRole('group', { name: /^(The exact text|What you sent|Sending)/ }).innerText();
  }

  heard(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  }
}
