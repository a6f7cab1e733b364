<?php
/**
 * The attributes of the widget that a shortcode or a block may set, and how each is cleaned. What is not here is dropped.
 *
 * Left out on purpose: health answers, for which the widget has no attribute; the configuration object; `lead-endpoint`,
 * which the plugin alone sets, so that an author cannot send messages of visitors elsewhere; `config-src`, since a file that
 * an author uploads could name such an endpoint, and `test-mode`, which keeps messages from being sent: both are settings of
 * the site; `analytics` and `consent`, which are for whoever answers for the site's privacy, not for an author.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const GOALS = array(
	'face-lines', 'face-glow', 'face-texture', 'face-pigment', 'face-eyes', 'face-unsure',
	'hair-early', 'hair-male', 'hair-female', 'hair-shedding', 'hair-patches', 'hair-unsure',
	'body-fat', 'body-cellulite', 'body-skin', 'body-stretch', 'body-unsure',
);

/** Name of the attribute => kind of its value, or the list of its possible values. */
const ATTRIBUTES = array(
	'lang'           => 'language',
	'currency'       => 'currency',
	'region'         => 'region',
	'mode'           => array( 'clinic', 'affiliate', 'kiosk' ),
	'idle-seconds'   => 'seconds',
	'concern'        => array( 'face', 'hair', 'body' ),
	'goal'           => GOALS,
	'scheme'         => array( 'light', 'dark', 'auto' ),
	'preset'         => array( 'petrol', 'ink', 'rose', 'leaf' ),
	'advance'        => array( 'auto', 'manual' ),
	'heading-level'  => array( '1', '2', '3', '4', '5', '6' ),
	'prices'         => 'prices',
	'prices-date'    => 'date',
	'book-url'       => 'url',
	'handoff-url'    => 'url',
	'whatsapp'       => 'whatsapp',
	'phone'          => 'phone',
	'email'          => 'email',
	'clinic-name'    => 'text',
	'accent'         => 'colour',
	'medicine-names' => 'switch',
	'approval'       => 'text',
	'partner'        => 'id',
	'partner-sub'    => 'id',
	'disclosure'     => 'sentence',
);

/** Those that the settings of the site alone may set; only somebody with manage_options gets there. */
const SITE_ATTRIBUTES = ATTRIBUTES + array(
	'config-src' => 'own_url',
	'test-mode'  => 'switch',
);

/**
 * The value as the attribute may have it; '' where it cannot be used.
 *
 * @param string $name  A key of ATTRIBUTES.
 * @param mixed  $value What somebody wrote.
 */
function clean_attribute( string $name, $value ): string {
	if ( is_bool( $value ) ) {
		$value = $value ? 'true' : 'false';
	}
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	$text = trim( wp_check_invalid_utf8( (string) $value ) );
	$kind = ATTRIBUTES[ $name ];
	if ( is_array( $kind ) ) {
		return in_array( $text, $kind, true ) ? $text : '';
	}
	return call_user_func( __NAMESPACE__ . "\\clean_$kind", $text );
}

/**
 * What may be used of what an author wrote. A value that was written and is empty, or "false", stays as '': it switches
 * off the site's own setting. One that cannot be used is left out, and the site's own setting counts.
 *
 * @param array $written Attributes by name, with hyphens.
 * @return array<string, string>
 */
function clean_attributes( array $written ): array {
	$attributes = array();
	foreach ( array_intersect_key( $written, ATTRIBUTES ) as $name => $value ) {
		$clean = clean_attribute( $name, $value );
		if ( '' !== $clean || '' === $value ) {
			$attributes[ $name ] = 'switch' === ATTRIBUTES[ $name ] && 'false' === $clean ? '' : $clean;
		}
	}
	return $attributes;
}
