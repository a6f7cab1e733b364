<?php
/**
 * The element as it stands in a page.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const ADDRESSES = array( 'url', 'own_url' );

/**
 * The element with the site's settings and those of one place, which win. Loads the script.
 *
 * @param array<string, string> $own What clean_attributes() gave.
 */
function element( array $own ): string {
	$attributes = array_filter( array_merge( site_attributes(), $own ), 'strlen' );
	load_language( $attributes['lang'] ?? '' );
	load_files();
	$written    = '';
	foreach ( $attributes as $name => $value ) {
		$kind     = SITE_ATTRIBUTES[ $name ];
		$written .= 'switch' === $kind ? " $name" : sprintf( ' %s="%s"', $name, escaped( $value, $kind ) );
	}
	$notice = '';
	if ( takes_leads() && is_private_way() ) {
		$written .= sprintf( ' lead-endpoint="%s"', escaped( lead_url(), 'url' ) );
		$notice   = privacy_notice();
	}
	return "<treatment-explorer$written>" . fallback( $attributes ) . "$notice</treatment-explorer>";
}

/** The address of the site's privacy notice, for the contact form, as data that the widget reads: it has no attribute for it. */
function privacy_notice(): string {
	$url  = clean_url( get_privacy_policy_url() );
	$data = wp_json_encode( array( 'lead' => array( 'privacyUrl' => $url ) ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_UNESCAPED_SLASHES );
	return $url ? '<script type="application/json">' . $data . '</script>' : '';
}

/**
 * A value as it may stand between the quotes of an attribute. WordPress looks for shortcodes in what a block gave, inside
 * of attributes as well: square brackets are written as entities so that it finds none.
 *
 * @param string       $value A clean value.
 * @param string|array $kind  What SITE_ATTRIBUTES says of it.
 */
function escaped( string $value, $kind ): string {
	$safe = in_array( $kind, ADDRESSES, true ) ? esc_url( $value, array( 'https', 'http' ) ) : esc_attr( $value );
	return strtr( $safe, array( '[' => '&#91;', ']' => '&#93;' ) );
}

/** What a reader without the script sees: a short sentence and a way to ask. */
function fallback( array $attributes ): string {
	return sprintf(
		'<p>%s <a href="%s">%s</a></p>',
		esc_html__( 'Mesotherapy: a short guide.', 'treatment-explorer' ),
		strtr( esc_url( contact_link( $attributes ), array( 'https', 'http', 'mailto', 'tel' ) ), array( '[' => '%5B', ']' => '%5D' ) ),
		esc_html__( 'Ask us', 'treatment-explorer' )
	);
}

/** The contact page, else the first way to reach the clinic, else the front page. */
function contact_link( array $attributes ): string {
	$page = settings()['contact_url'];
	if ( $page ) {
		return $page;
	}
	if ( isset( $attributes['book-url'] ) ) {
		return $attributes['book-url'];
	}
	if ( isset( $attributes['phone'] ) ) {
		return 'tel:' . preg_replace( '/[^\d+]/', '', $attributes['phone'] );
	}
	if ( isset( $attributes['whatsapp'] ) ) {
		return 'https://wa.me/' . substr( $attributes['whatsapp'], 1 );
	}
	return isset( $attributes['email'] ) ? 'mailto:' . $attributes['email'] : home_url( '/' );
}
