<?php
/**
 * Limits on how many messages one sender, and all of them together, may send, so that nobody can fill the clinic's mailbox.
 *
 * Kept for at most ten minutes: how many came from a hash of the address. The hash is made with the site's own secret and
 * with the time, so that those of one address differ from one stretch of ten minutes to the next and cannot be joined.
 * Kept for at most an hour: how many came to the site. The address itself, and the message, are not kept.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const LIMIT_SECONDS = 600;
const LIMIT_LEADS   = 10;
const SITE_SECONDS  = HOUR_IN_SECONDS;
const SITE_LEADS    = 60;

/**
 * Counts one more message from this visitor. Gives '' when it may be mailed, `limit` or `full` when there were too many of
 * this sender or of all, and `busy` when it could not be counted. Requests at once go one after the other; where the
 * database has no locks by name, each count is still right (count_up).
 */
function limit_code(): string {
	global $wpdb;
	/**
	 * Most messages from one address, or one /64 network of IPv6, in ten minutes. Raise it where all visitors seem to come
	 * from one address, as behind some proxies.
	 *
	 * @param int $most 10.
	 */
	$of_sender = (int) apply_filters( 'treatment_explorer_lead_limit', LIMIT_LEADS );
	/**
	 * Most messages to this site in one hour, from all addresses together.
	 *
	 * @param int $most 60.
	 */
	$of_site = (int) apply_filters( 'treatment_explorer_site_limit', SITE_LEADS );
	// Only the address of the connection counts: what a request says of itself can be made up.
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
	$turn    = private_name( 'count', $wpdb->options );
	if ( ! lock( $turn ) ) {
		return 'busy';
	}
	try {
		// What one sender has too many of does not use up the share of all.
		return code_of_count( count_up( 'from', network_of( $address ), LIMIT_SECONDS ), $of_sender, 'limit' )
			?: code_of_count( count_up( 'site', '', SITE_SECONDS ), $of_site, 'full' );
	} finally {
		unlock( $turn );
	}
}

function code_of_count( int $count, int $most, string $too_many ): string {
	if ( 0 === $count ) {
		return 'busy';
	}
	return $count > $most ? $too_many : '';
}

/** Seconds until it makes sense to send again; 0 where time does not help. */
function wait_of( string $code ): int {
	$waits = array(
		'limit' => LIMIT_SECONDS,
		'full'  => SITE_SECONDS - time() % SITE_SECONDS,
		'busy'  => LOCK_SECONDS,
	);
	return $waits[ $code ] ?? 0;
}
