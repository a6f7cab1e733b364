// A message that comes more than once.
import assert from 'node:assert/strict';

import { lead, readyForLeads, send } from './lead.mjs';

/** Looks until a request waits for the lock of another; the database tells. */
async function untilOneWaits(site) {
  for (let look = 0; look < 30; look += 1) {
    if (site.php('global $wpdb; return $wpdb->get_col("SHOW FULL PROCESSLIST", 6);').includes('User lock')) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  assert.fail('the second request did not wait');
}

export const once = [
  {
    title: 'L2: the same key again is answered well, and mailed once',
    async run(site) {
      readyForLeads(site);
      const message = lead();
      for (const key of [message.key, message.key, message.key.toUpperCase()]) {
        const { status, body } = await send(site, { ...message, key });
        assert.deepEqual({ status, body }, { status: 200, body: { ok: true, key } });
      }
      assert.equal(site.mail.sent.length, 1);
    },
  },
  {
    title: 'L2: the same key while the first one is still being mailed waits for it, and is mailed once',
    async run(site) {
      readyForLeads(site);
      site.mail.mode('hold');
      const message = lead();
      const first = send(site, message);
      await site.mail.untilHeld();
      const both = [first, send(site, message)];
      await untilOneWaits(site);
      site.mail.go();
      assert.deepEqual((await Promise.all(both)).map(({ status }) => status), [200, 200]);
      assert.equal(site.mail.sent.length, 1);
    },
  },
  {
    title: 'L2: the same key while the first one takes longer than the second can wait is told as not known yet, and nothing more is mailed',
    run(site) {
      readyForLeads(site);
      const [answer, wait] = site.php(`
        $other = new mysqli('localhost', DB_USER, DB_PASSWORD, DB_NAME, 0, getenv('TX_SOCKET'));
        $other->query("SELECT GET_LOCK('" . TreatmentExplorer\\private_name('lead', $given['key']) . "', 0)");
        $request = new WP_REST_Request('POST', '/treatment-explorer/v1/lead');
        $request->set_header('content-type', 'application/json');
        $request->set_body(wp_json_encode($given));
        $answer = TreatmentExplorer\\answer_lead($request);
        return [[$answer->get_status(), $answer->get_data()], (int) $answer->get_headers()['Retry-After']];
      `, lead());
      assert.deepEqual(answer, [503, { ok: false, code: 'busy', outcome: 'unknown' }]);
      assert.ok(wait > 0);
      assert.deepEqual(site.mail.sent, []);
    },
  },
];
