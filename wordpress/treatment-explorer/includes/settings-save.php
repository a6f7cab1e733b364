<?php
/**
 * Cleans the settings whenever they are saved, by the page or by any tool that updates the option.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_option' );

function register_option(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'show_in_rest'      => false,
		)
	);
}

/**
 * The settings as they may be kept. A text that cannot be used is told, and what was set before stays.
 *
 * @param mixed $typed What came in.
 */
function clean_settings( $typed ): array {
	$typed    = is_array( $typed ) ? $typed : array();
	$before   = settings();
	$settings = DEFAULTS;

	$is_all_kept = true;
	foreach ( fields() as $name => $field ) {
		list( $label, $kind ) = $field;
		if ( 'switch' === $kind ) {
			$settings[ $name ] = ! empty( $typed[ $name ] );
			continue;
		}
		$text  = isset( $typed[ $name ] ) && is_scalar( $typed[ $name ] ) ? trim( wp_check_invalid_utf8( (string) $typed[ $name ] ) ) : '';
		$clean = '' === $text ? '' : call_user_func( __NAMESPACE__ . "\\clean_$kind", $text );
		if ( '' === $clean && '' !== $text ) {
			tell_unusable( $name, $label, $text, $field[3] ?? '' );
			$clean       = $before[ $name ];
			$is_all_kept = false;
		}
		$settings[ $name ] = $clean;
	}
	if ( ! $is_all_kept ) {
		// WordPress itself says "Settings saved" only where there is no fault.
		tell( 'others', __( 'Everything else was saved.', 'treatment-explorer' ), 'success' );
	}
	if ( $settings['lead_form'] && '' === $settings['lead_email'] ) {
		tell( 'lead_form', __( 'The contact form stays off until you say where messages go.', 'treatment-explorer' ) );
		$settings['lead_form'] = false;
	}
	return $settings;
}

/** Says which field could not be used. WordPress writes these messages as HTML, so all that was typed is escaped. */
function tell_unusable( string $name, string $label, string $text, string $example ): void {
	/* translators: 1: name of the field, 2: what was typed. */
	$message = sprintf( __( '%1$s: "%2$s" could not be used, so it was not changed.', 'treatment-explorer' ), $label, mb_substr( $text, 0, 60 ) );
	if ( '' !== $example ) {
		/* translators: %s: a good value. */
		$message .= ' ' . sprintf( __( 'Write it like this: %s', 'treatment-explorer' ), $example );
	}
	tell( $name, $message );
}

/** The messages of the settings page; nobody reads them anywhere else. */
function tell( string $name, string $message, string $kind = 'error' ): void {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, "treatment-explorer-$name", esc_html( $message ), $kind );
	}
}
