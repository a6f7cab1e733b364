<?php
/**
 * Removes the settings when the plugin is deleted, and the marks of the last day. There is nothing else to remove.
 *
 * @package treatment-explorer
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** The settings and marks of one site. */
function treatment_explorer_forget(): void {
	global $wpdb;
	delete_option( 'treatment_explorer' );
	foreach ( array( '_transient_tx_lead_', '_transient_timeout_tx_lead_', '_transient_tx_from_', '_transient_timeout_tx_from_', '_transient_tx_site_', '_transient_timeout_tx_site_' ) as $begin ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $begin ) . '%' ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $treatment_explorer_site ) {
		switch_to_blog( $treatment_explorer_site );
		treatment_explorer_forget();
		restore_current_blog();
	}
} else {
	treatment_explorer_forget();
}
