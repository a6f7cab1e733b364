// Somebody who sends more than anybody would: many at once, from many addresses, from a whole network.
import assert from 'node:assert/strict';

import { lead, readyForLeads, send } from './lead.mjs';

/** How many of so many messages, all sent at once, are answered with each status. */
async function statusesOf(site, count) {
  const answers = await Promise.all(Array.from({ length: count }, () => send(site, lead())));
  return answers.map(({ status, body }) => `${status} ${body.code ?? ''}`.trim());
}

/** The answers to one message from each of these addresses, one after the other, as the plugin gives them. */
function answersTo(site, addresses, most = {}) {
  return site.php(`
    foreach ($given['most'] as $filter => $count) add_filter("treatment_explorer_$filter", fn() => $count);
    $answers = [];
    foreach ($given['tries'] as [$address, $lead]) {
      $_SERVER['REMOTE_ADDR'] = $address;
      $request = new WP_REST_Request('POST', '/treatment-explorer/v1/lead');
      $request->set_header('content-type', 'application/json');
      $request->set_body(wp_json_encode($lead));
      $answer = TreatmentExplorer\\answer_lead($request);
      $answers[] = [$answer->get_status(), $answer->get_data()['code'] ?? '', (int) ($answer->get_headers()['Retry-After'] ?? 0)];
    }
    return $answers;
  `, { most, tries: addresses.map((address) => [address, lead()]) });
}

const many = (count, addressOf) => Array.from({ length: count }, (_, index) => addressOf(index));
const statuses = (answers) => answers.map(([status]) => status);
const ten = Array(10).fill(200);

export const flood = [
  {
    title: 'no more than ten of forty messages that one address sends at once are mailed',
    async run(site) {
      readyForLeads(site);
      site.mail.database('slow');
      const answered = await statusesOf(site, 40);
      assert.equal(answered.filter((one) => one === '200').length, 10, answered.join());
      assert.equal(answered.filter((one) => one === '429 limit').length, 30, answered.join());
      assert.equal(site.mail.sent.length, 10);
    },
  },
  {
    title: 'nor where the database has no locks by name',
    async run(site) {
      readyForLeads(site);
      site.mail.database('unlocked');
      const answered = await statusesOf(site, 40);
      assert.ok(site.mail.sent.length > 0 && site.mail.sent.length <= 10, answered.join());
      assert.equal(answered.filter((one) => one === '200').length, site.mail.sent.length);
    },
  },
  {
    title: 'one network of IPv6 counts as one address, and IPv4 is the same however it is written',
    run(site) {
      readyForLeads(site);
      const network = many(11, (index) => `2001:db8:7:1:${index}::${index}`);
      assert.deepEqual(statuses(answersTo(site, [...network, '2001:db8:7:2::1'])), [...ten, 429, 200]);
      readyForLeads(site);
      const one = many(11, (index) => (index % 2 ? '192.0.2.7' : '::ffff:192.0.2.7'));
      assert.deepEqual(statuses(answersTo(site, [...one, '192.0.2.8', '::ffff:192.0.2.9'])), [...ten, 429, 200, 200]);
    },
  },
  {
    title: 'the whole site mails no more in an hour than it may, however many addresses they come from, and those of one that has had its share do not count',
    run(site) {
      readyForLeads(site);
      const addresses = many(61, (index) => `198.51.100.${index}`);
      const answers = answersTo(site, addresses);
      assert.deepEqual(statuses(answers), [...Array(60).fill(200), 429]);
      const [, code, wait] = answers.at(-1);
      assert.equal(code, 'full');
      assert.ok(wait > 0 && wait <= 3600, String(wait));
      readyForLeads(site);
      const greedy = [...many(6, () => '203.0.113.1'), '203.0.113.2', '203.0.113.3'];
      assert.deepEqual(answersTo(site, greedy, { lead_limit: 2, site_limit: 3 }).map(([status, code]) => `${status} ${code}`.trim()), ['200', '200', ...Array(4).fill('429 limit'), '200', '429 full']);
    },
  },
  {
    title: 'what was counted is removed once it has ended, also where the site keeps its cache outside the database',
    run(site) {
      readyForLeads(site);
      const [first, second] = [lead(), lead()];
      const left = site.php(`
        global $wpdb;
        $send = function ($lead, $address) {
          $_SERVER['REMOTE_ADDR'] = $address;
          $request = new WP_REST_Request('POST', '/treatment-explorer/v1/lead');
          $request->set_header('content-type', 'application/json');
          $request->set_body(wp_json_encode($lead));
          return TreatmentExplorer\\answer_lead($request)->get_status();
        };
        $statuses = [$send($given['first'], '192.0.2.1')];
        $wpdb->query("UPDATE $wpdb->options SET option_value = 1 WHERE option_name LIKE '%transient_timeout_tx\\\\_%'");
        wp_using_ext_object_cache(true);
        $statuses[] = $send($given['second'], '192.0.2.2');
        return [$statuses, $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%transient%tx\\\\_%'")];
      `, { first, second });
      assert.deepEqual(left[0], [200, 200]);
      // Those of the second sender; the key of the second message is in the other cache.
      assert.deepEqual(left[1].map((name) => name.replace(/[\da-f]{40}$/, '')).sort(), ['_transient_timeout_tx_from_', '_transient_tx_from_']);
    },
  },
];
