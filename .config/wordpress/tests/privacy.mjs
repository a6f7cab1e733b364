// What is left of a message on the site.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { filesUnder } from '../../files.mjs';
import { lead, readyForLeads, send } from './lead.mjs';

/** Every row of every table, by its table. */
const rowsOf = (site) => site.php(`
  global $wpdb;
  $rows = [];
  foreach ($wpdb->get_col('SHOW TABLES') as $table) {
    foreach ($wpdb->get_results("SELECT * FROM \`$table\`", ARRAY_A) as $row) $rows[] = $table . ' ' . wp_json_encode($row, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
  }
  return $rows;
`);

const PRIVATE = /zarqa|brien|visitor\.example|penguin|after 5|127\.0\.0\.1(?!:)/i;

export const privacy = [
  {
    title: 'L7: after messages that were sent, failed and were refused, no row of the database and no file holds anything of them',
    async run(site) {
      readyForLeads(site);
      const before = rowsOf(site);
      const keys = [];
      for (const [mode, change, status] of [['record', {}, 200], ['fail', {}, 502], ['throw', {}, 502], ['record', { name: 'Zarqa\n' }, 400]]) {
        site.mail.mode(mode);
        const message = lead(change);
        keys.push(message.key);
        assert.equal((await send(site, message)).status, status);
      }
      const added = rowsOf(site).filter((row) => !before.includes(row));
      assert.equal(added.length, 6, `three marks, each with the time of its end:\n${added.join('\n')}`);
      for (const row of added) {
        assert.match(row, /^wp_options .*"_transient_(timeout_)?tx_(lead|from|site)_[\da-f]{40}","option_value":"\d+","autoload":"no"/);
        assert.doesNotMatch(row, PRIVATE);
        for (const key of keys) assert.ok(!row.includes(key));
      }
      assert.match(JSON.stringify(site.mail.sent), PRIVATE, 'the pattern finds what was mailed');
      for (const file of filesUnder(site.root).filter((one) => /wp-content\/(?!plugins|themes|mu-plugins)/.test(one)).concat(`${site.folder}/debug.log`)) {
        assert.doesNotMatch(readFileSync(file, { encoding: 'utf8', flag: 'a+' }), PRIVATE, file);
      }
    },
  },
  {
    title: 'the marks of one address cannot be joined from one stretch of time to the next, and end by themselves',
    run(site) {
      readyForLeads(site);
      const [one, other, ends] = site.php(`
        $name = fn($stretch) => TreatmentExplorer\\private_name('from', "$stretch " . TreatmentExplorer\\network_of('127.0.0.1'));
        $stretch = intdiv(time(), TreatmentExplorer\\LIMIT_SECONDS);
        TreatmentExplorer\\count_up('from', TreatmentExplorer\\network_of('127.0.0.1'), TreatmentExplorer\\LIMIT_SECONDS);
        return [$name($stretch), $name($stretch + 1), get_option('_transient_timeout_' . $name($stretch)) - time()];
      `);
      assert.notEqual(one, other);
      assert.ok(ends > 0 && ends <= 600);
    },
  },
];
