<?php
/**
 * Which pages may send messages here: those of this site, and of one other that the owner may name. WordPress by itself
 * lets every page of the world read what its REST endpoints answer.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

// After WordPress has written its own headers.
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\write_origin_headers', 20, 3 );

/** Scheme, host and port of an address, as browsers write an origin; '' for what has none. */
function origin_of( string $address ): string {
	$part = wp_parse_url( $address );
	if ( empty( $part['scheme'] ) || empty( $part['host'] ) ) {
		return '';
	}
	$port = isset( $part['port'] ) ? ':' . $part['port'] : '';
	return strtolower( $part['scheme'] . '://' . $part['host'] ) . $port;
}

function is_allowed_origin( string $origin ): bool {
	return in_array( $origin, array_filter( array( origin_of( home_url() ), origin_of( site_url() ), settings()['lead_origin'] ) ), true );
}

/**
 * Whether a page of another site asks. Without an origin it is no page. "null" is a page that hides its origin: one of this
 * site may, and one of another does not get as far, since its browser asks first and reads no permission.
 */
function is_foreign( ?string $origin ): bool {
	return ! in_array( $origin, array( null, '', 'null' ), true ) && ! is_allowed_origin( $origin );
}

/**
 * Answers of our endpoint may be read by pages of the allowed origins, without cookies.
 *
 * @param bool              $served   Whether the answer was written already.
 * @param \WP_HTTP_Response $response The answer.
 * @param \WP_REST_Request  $request  The request.
 */
function write_origin_headers( $served, $response, $request ) {
	if ( is_lead_request( $request ) && ! headers_sent() ) {
		header_remove( 'Access-Control-Allow-Origin' );
		header_remove( 'Access-Control-Allow-Credentials' );
		header( 'Access-Control-Allow-Methods: POST, OPTIONS' );
		header( 'Cache-Control: no-store' );
		$origin = $request->get_header( 'origin' );
		if ( $origin && is_allowed_origin( $origin ) ) {
			header( "Access-Control-Allow-Origin: $origin" );
		}
	}
	return $served;
}
