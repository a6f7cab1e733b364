<?php
/**
 * Counts in the table of options, as transients that WordPress removes. They are written there directly: set_transient()
 * reads and writes in two steps, between which another request may read the same count.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

/**
 * One more in this stretch of time; gives how many there are now, 0 where the database could not say. One statement counts
 * up, so that requests at once never get the same number in its place: at worst one reads a higher one.
 *
 * @param string $purpose Begin of the mark's name.
 * @param string $who     Whom it counts; it is kept as a hash that differs with every stretch.
 * @param int    $seconds Length of a stretch; the mark ends with it.
 */
function count_up( string $purpose, string $who, int $seconds ): int {
	global $wpdb;
	$stretch = intdiv( time(), $seconds );
	$name    = private_name( $purpose, "$stretch $who" );
	$shows   = $wpdb->suppress_errors();
	$wpdb->query(
		$wpdb->prepare( "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no')", "_transient_timeout_$name", ( $stretch + 1 ) * $seconds )
	);
	$is_counted = $wpdb->query(
		$wpdb->prepare( "INSERT INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, '1', 'no') ON DUPLICATE KEY UPDATE option_value = option_value + 1", "_transient_$name" )
	);
	$count = $is_counted ? (int) $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM $wpdb->options WHERE option_name = %s", "_transient_$name" ) ) : 0;
	$wpdb->suppress_errors( $shows );
	return $count;
}

/** With a cache outside of the database WordPress does not look for transients in it that have ended. */
function forget_ended(): void {
	if ( wp_using_ext_object_cache() ) {
		delete_expired_transients( true );
	}
}

/** Who shares an address: one of IPv4, however it is written; of IPv6 the first 64 bits, since one visitor has all the others. */
function network_of( string $address ): string {
	$bytes = filter_var( $address, FILTER_VALIDATE_IP ) ? inet_pton( $address ) : false;
	if ( ! $bytes ) {
		return $address;
	}
	if ( 0 === strpos( $bytes, str_repeat( "\0", 10 ) . "\xff\xff" ) ) {
		$bytes = substr( $bytes, 12 );
	}
	return bin2hex( substr( $bytes, 0, 8 ) );
}
