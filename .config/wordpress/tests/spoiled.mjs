// One line of the plugin made wrong, to see that the test that stands on it can fail.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** File, what stands there, what is put in its place, and words of the title of the test that has to see it. */
const SPOILED = [
  ['includes/element.php', 'esc_attr( $value )', '$value', 'nothing gets out of any attribute'],
  ['includes/element.php', "array( '[' => '&#91;', ']' => '&#93;' )", 'array()', 'a shortcode that an author wrote'],
  ['includes/attributes.php', "'book-url'       => 'url'", "'book-url'       => 'text'", 'every attribute as it was written'],
  ['includes/attributes.php', "'approval'       => 'text',", "'approval' => 'text', 'lead-endpoint' => 'url', 'onclick' => 'text',", 'what is no attribute of the widget is dropped'],
  ['includes/attributes.php', "array( 'light', 'dark', 'auto' )", "array( 'light', 'dark' )", 'choices are those of the widget'],
  ['includes/attributes.php', "	'approval'       => 'text',\n", '', 'every attribute of the widget is offered'],
  ['includes/element.php', 'takes_leads() && is_private_way()', 'takes_leads()', 'the endpoint is named only where'],
  ['includes/settings-save.php', 'esc_html( $message )', '$message', 'what cannot be used is told'],
  ['includes/settings-save.php', "	if ( $settings['lead_form'] && '' === $settings['lead_email'] ) {", '	if ( false ) {', 'the contact form stays off until'],
  ['includes/clean.php', "preg_match( '#^https://[a-z\\d.-]+(:\\d{1,5})?/?$#iD', $text )", 'true', 'no setting keeps what could get out'],
  ['includes/test-mail.php', '	check_admin_referer( TEST_MAIL );', '', 'nobody but an administrator gets in'],
  ['includes/lead-shape.php', "preg_match( '/[\\p{Cc}\\x{2028}\\x{2029}]/u'", "preg_match( '/[\\r]/u'", 'refused as "header"'],
  ['includes/lead-shape.php', '! array_diff( $found, $names ) &&', '', 'refused as "shape"'],
  ['includes/lead-shape.php', ' && true === $consent->given', '', 'refused as "consent"'],
  ['includes/lead-route.php', '> LEAD_BYTES', '> 100000', 'refused as "size"'],
  ['includes/lead-route.php', "return is_wp_error( $response ) && is_lead_request( $request ) ? refusal( 'json' ) : $response;", 'return $response;', 'refused as "json"'],
  ['includes/lead-route.php', "'application/json' === $type['value'] ? '' : 'type'", "$type ? '' : 'type'", 'refused as "type"'],
  ['includes/lead-route.php', "mail_lead( $lead ) ? '' : 'mail'", "mail_lead( $lead ) ? '' : ''", 'a mail that fails'],
  ['includes/lead-mail.php', '\\Throwable', '\\DomainException', 'a mail that fails'],
  ['includes/lead-mail.php', "is_email( $contact ) ? array( 'Reply-To: ' . sanitize_email( $contact ) ) : array()", "array( 'Reply-To: ' . $lead->name . ' <' . $contact . '>' )", 'as WordPress really sends it'],
  ['includes/lead-once.php', '			set_transient( $name, 1, DAY_IN_SECONDS );', '', 'the same key again'],
  ['includes/lead-once.php', "	return '0' !== $got;", '	return true;', 'while the first one is still being mailed', ["SELECT GET_LOCK(%s, %d)'", "SELECT IF(%s = %d, 1, 1)'"]],
  ['includes/lead-once.php', "set_transient( $name, 1, DAY_IN_SECONDS );", "set_transient( $name, $key, DAY_IN_SECONDS );", 'no row of the database'],
  ['includes/lead-limit.php', '$count > $most ? $too_many', 'false ? $too_many', 'refused as "limit"'],
  ['includes/lead-limit.php', "'site', ''", "'site', $address", 'the whole site mails no more'],
  ['includes/lead-count.php', 'option_value = option_value + 1', 'option_value = option_value', 'no more than ten of forty'],
  ['includes/lead-count.php', '_transient_$name" ) ) : 0;', '_transient_$name" ) ) : 1;', 'nor where the database', ['ON DUPLICATE KEY UPDATE option_value = option_value + 1', '']],
  ['includes/lead-count.php', 'substr( $bytes, 0, 8 )', '$bytes', 'one network of IPv6'],
  ['includes/lead-count.php', '"\\xff\\xff"', '"\\xff\\xfe"', 'one network of IPv6'],
  ['includes/lead-count.php', 'delete_expired_transients( true )', 'delete_expired_transients()', 'removed once it has ended'],
  ['includes/lead-route.php', "$body['outcome'] = 'unknown';", '', 'told as not known yet'],
  ['includes/shortcode.php', "on_one_line', 7", "on_one_line', 12", 'over several lines'],
  ['includes/attributes.php', "	'approval'       => 'text',\n", "	'approval'       => 'text',\n	'config-src'     => 'own_url',\n", 'no shortcode and no block of an author'],
  ['includes/attributes.php', "	'approval'       => 'text',\n", "	'approval'       => 'text',\n	'test-mode'      => 'switch',\n", 'no shortcode and no block of an author'],
  ['includes/settings.php', 'array_keys( SITE_ATTRIBUTES )', 'array_keys( ATTRIBUTES )', 'the owner’s file of settings holds'],
  ['includes/lead-mail.php', '	$contact = trim( $lead->contact );', "	$contact = trim( $lead->contact ); update_option( 'tx_last', $lead->name );", 'no row of the database'],
  ['includes/lead-origin.php', "		header_remove( 'Access-Control-Allow-Origin' );", '', 'pages of other sites may not send'],
  ['includes/script.php', "str_replace( ' src=', ' defer src=', $tag )", '$tag', 'the script stands once'],
  ['includes/script.php', 'has_shortcode( $post->post_content, SHORTCODE )', 'false', 'the script stands once'],
  ['includes/script.php', 'has_block( BLOCK, $post )', 'false', 'the script stands once'],
  ['block/block.json', '"supports"', '"style": "treatment-explorer", "supports"', 'the script stands once'],
  ['room.css', 'min-height: 802px', 'min-height: 702px', 'nothing on the page moves'],
];

/** The tests that see to it that every spoiled line is caught. They need all other tests. */
export const spoiled = (others) => SPOILED.map(([file, ...rest]) => {
  const [before, after, words, second = ['', '']] = rest;
  const test = others.find(({ title }) => title.includes(words));
  return {
    title: `a spoiled ${file} is caught (${before.trim().slice(0, 60)}): ${words}`,
    async run(site) {
      const path = `${site.root}/wp-content/plugins/treatment-explorer/${file}`;
      const text = readFileSync(path, 'utf8');
      for (const part of [before, second[0]]) assert.ok(text.includes(part), `${part} no longer stands in ${file}`);
      writeFileSync(path, text.replace(before, () => after).replace(second[0], () => second[1]));
      try {
        await assert.rejects(async () => { await test.run(site); }, (error) => error.name === 'AssertionError' || error.name === 'TimeoutError', 'nobody saw it');
      } finally {
        writeFileSync(path, text);
        site.mail.go();
      }
    },
  };
});
