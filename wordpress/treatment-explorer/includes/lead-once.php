<?php
/**
 * A message that comes again, because its answer was lost or somebody pressed twice, is not mailed twice.
 *
 * Kept for a day: a hash of the random key, made with the site's own secret. The key is made by the widget for one message
 * and says nothing of the visitor; the hash can be matched with nothing but the same key sent again.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

/** How long a second try may wait for the first one, which may still be talking to the mail server. */
const LOCK_SECONDS = 10;

/** Name of what stands for a private text. */
function private_name( string $purpose, string $text ): string {
	return "tx_{$purpose}_" . substr( hash_hmac( 'sha256', $text, wp_salt( 'nonce' ) ), 0, 40 );
}

/**
 * Does the work unless it was done for this key; gives the code of what went wrong, or '' when all is well. Two requests
 * at once go one after the other.
 *
 * @param callable $work Gives such a code too. The key is remembered only for ''.
 */
function once( string $key, callable $work ): string {
	$name = private_name( 'lead', strtolower( $key ) );
	if ( ! lock( $name ) ) {
		return 'busy';
	}
	try {
		if ( get_transient( $name ) ) {
			return '';
		}
		$code = $work();
		if ( '' === $code ) {
			set_transient( $name, 1, DAY_IN_SECONDS );
		}
		return $code;
	} finally {
		unlock( $name );
	}
}

/** A lock of the database, which ends by itself with the request. A database without such locks goes on without. */
function lock( string $name ): bool {
	global $wpdb;
	$shows = $wpdb->suppress_errors();
	$got   = $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, %d)', $name, LOCK_SECONDS ) );
	$wpdb->suppress_errors( $shows );
	return '0' !== $got;
}

function unlock( string $name ): void {
	global $wpdb;
	$shows = $wpdb->suppress_errors();
	$wpdb->get_var( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', $name ) );
	$wpdb->suppress_errors( $shows );
}
