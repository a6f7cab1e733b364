<?php
/**
 * What the owner set for the whole site, and the attributes that follow from it.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const OPTION = 'treatment_explorer';

/** Every setting with its built-in value. */
const DEFAULTS = array(
	'price_face'     => '',
	'price_hair'     => '',
	'price_body'     => '',
	'hide_prices'    => false,
	'currency'       => '',
	'prices_date'    => '',
	'clinic_name'    => '',
	'accent'         => '',
	'region'         => '',
	'medicine_names' => false,
	'approval'       => '',
	'book_url'       => '',
	'whatsapp'       => '',
	'phone'          => '',
	'email'          => '',
	'contact_url'    => '',
	'lead_form'      => false,
	'lead_email'     => '',
	'lead_origin'    => '',
	'test_mode'      => false,
	'config_src'     => '',
);

/** The settings, with built-in values for what is missing. */
function settings(): array {
	$stored = get_option( OPTION );
	return array_merge( DEFAULTS, is_array( $stored ) ? array_intersect_key( $stored, DEFAULTS ) : array() );
}

/**
 * The attributes that the settings stand for, weaker than those of a shortcode or a block.
 *
 * @return array<string, string>
 */
function site_attributes(): array {
	$settings   = settings();
	$attributes = array( 'prices' => price_list( $settings ) );
	foreach ( array_keys( SITE_ATTRIBUTES ) as $name ) {
		$value = $settings[ str_replace( '-', '_', $name ) ] ?? '';
		if ( $value ) {
			$attributes[ $name ] = true === $value ? 'true' : $value;
		}
	}
	return array_filter( $attributes, 'strlen' );
}

/** The price list as the widget reads it. */
function price_list( array $settings ): string {
	if ( $settings['hide_prices'] ) {
		return 'none';
	}
	$entries = array();
	foreach ( array( 'face', 'hair', 'body' ) as $concern ) {
		if ( '' !== $settings[ "price_$concern" ] ) {
			$entries[] = "$concern: " . $settings[ "price_$concern" ];
		}
	}
	return implode( '; ', $entries );
}

/** Whether the contact form is on, and there is somebody to send its messages to. */
function takes_leads(): bool {
	$settings = settings();
	return $settings['lead_form'] && is_email( $settings['lead_email'] );
}

/** Whether what a visitor sends is encrypted on its way, or does not leave this machine, as when somebody tries the form out. */
function is_private_way(): bool {
	$url = wp_parse_url( rest_url() );
	return 'https' === $url['scheme'] || in_array( $url['host'], array( 'localhost', '127.0.0.1' ), true );
}
