// Installing, as a webmaster does, and deleting.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { filesUnder } from '../../files.mjs';
import { zip } from '../zip.mjs';
import { CLINIC, logIn, set, withPage } from './support.mjs';

const ZIP = 'dist/wordpress/treatment-explorer.zip';

export const install = [
  {
    title: 'every PHP file is PHP',
    isSetUp: true,
    run() {
      const files = filesUnder('wordpress', '.php');
      assert.ok(files.length > 10);
      for (const file of files) {
        const { status, stdout } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
        assert.equal(status, 0, stdout);
        assert.match(readFileSync(file, 'utf8'), /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, `${file} runs when it is called by itself`);
      }
    },
  },
  {
    title: 'the archive has the same bytes whatever the order of its files',
    run() {
      const files = ['b/two', 'a/one'].map((name) => ({ name, data: Buffer.from(name) }));
      assert.deepEqual(zip(files), zip([...files].reverse()));
    },
  },
  {
    title: 'a webmaster uploads the archive, activates it, and is led to the settings',
    isSetUp: true,
    run: (site) => withPage(site, async (page) => {
      await logIn(page);
      await page.goto('/wp-admin/plugin-install.php?tab=upload');
      await page.getByLabel('Plugin zip file').setInputFiles(ZIP);
      await page.getByRole('button', { name: 'Install Now' }).click();
      await page.getByRole('link', { name: 'Activate Plugin' }).click();
      await page.getByText('Plugin activated.').waitFor();
      await page.locator('tr', { hasText: 'Treatment Explorer' }).getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('heading', { name: 'Treatment Explorer', level: 1 }).waitFor();
      const installed = (file) => readFileSync(`${site.root}/wp-content/plugins/treatment-explorer/${file}`);
      assert.deepEqual(installed('treatment-explorer.js'), readFileSync('dist/treatment-explorer.js'));
      assert.deepEqual(installed('treatment-explorer.check.js'), readFileSync('dist/treatment-explorer.check.js'));
      assert.deepEqual(installed('LICENSE'), readFileSync('LICENSE'));
    }),
  },
];

export const removal = [
  {
    title: 'deleting the plugin leaves nothing of it in the database',
    run(site) {
      set(site, CLINIC);
      const left = site.php(`
        foreach (['lead', 'from', 'site'] as $mark) set_transient("tx_{$mark}_" . str_repeat('a', 40), 1, 600);
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        uninstall_plugin('treatment-explorer/treatment-explorer.php');
        global $wpdb;
        return $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%treatment_explorer%' OR option_name LIKE '%transient%tx\\\\_%'");
      `);
      assert.deepEqual(left, []);
    },
  },
];

export const silence = [
  {
    title: 'in all that was done above, PHP had nothing to say of the plugin',
    run(site) {
      const said = readFileSync(`${site.folder}/debug.log`, { encoding: 'utf8', flag: 'a+' }).split('\n');
      assert.deepEqual(said.filter((line) => line.includes('treatment-explorer')), []);
    },
  },
];
