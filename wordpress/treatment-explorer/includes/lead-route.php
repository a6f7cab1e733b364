<?php
/**
 * POST treatment-explorer/v1/lead: mails a message of the contact form to the clinic and stores nothing of it.
 * It answers 200 {"ok":true,"key":"…"}, or a fault {"ok":false,"code":"…"}. docs/wordpress.md lists the codes. A fault with
 * "outcome":"unknown" is no refusal: the message may be mailed yet, or be mailed already. The same one sent again finds out.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const LEAD_SPACE = 'treatment-explorer/v1';
const LEAD_PATH  = '/lead';
// More than any message of the widget: 4,000 characters of three bytes each, and two sentences of the owner's own.
const LEAD_BYTES = 32768;

/** Status of each refusal; 400 for the others. */
const REFUSALS = array(
	'off'    => 403,
	'origin' => 403,
	'size'   => 413,
	'type'   => 415,
	'limit'  => 429,
	'full'   => 429,
	'busy'   => 503,
	'mail'   => 502,
);

add_action( 'rest_api_init', __NAMESPACE__ . '\register_lead_route' );
add_filter( 'rest_request_before_callbacks', __NAMESPACE__ . '\refuse_broken_json', 10, 3 );

function lead_url(): string {
	return rest_url( LEAD_SPACE . LEAD_PATH );
}

function register_lead_route(): void {
	register_rest_route(
		LEAD_SPACE,
		LEAD_PATH,
		array(
			'methods'             => \WP_REST_Server::CREATABLE,
			'callback'            => __NAMESPACE__ . '\answer_lead',
			// Visitors are not logged in, and a page from a cache would carry a nonce that has run out.
			'permission_callback' => '__return_true',
			'show_in_index'       => false,
		)
	);
}

function is_lead_request( \WP_REST_Request $request ): bool {
	return '/' . LEAD_SPACE . LEAD_PATH === untrailingslashit( $request->get_route() );
}

/**
 * WordPress refuses a body that is not JSON before our own code runs; the answer keeps our form.
 *
 * @param mixed            $response A fault, or what another plugin put in its place.
 * @param array            $handler  Our route.
 * @param \WP_REST_Request $request  The request.
 */
function refuse_broken_json( $response, $handler, $request ) {
	return is_wp_error( $response ) && is_lead_request( $request ) ? refusal( 'json' ) : $response;
}

function refusal( string $code ): \WP_REST_Response {
	$body = array(
		'ok'   => false,
		'code' => $code,
	);
	if ( 'busy' === $code ) {
		$body['outcome'] = 'unknown';
	}
	$response = new \WP_REST_Response( $body, REFUSALS[ $code ] ?? 400 );
	if ( wait_of( $code ) ) {
		$response->header( 'Retry-After', (string) wait_of( $code ) );
	}
	return $response;
}

function answer_lead( \WP_REST_Request $request ): \WP_REST_Response {
	$fault = fault_of( $request );
	if ( $fault ) {
		return refusal( $fault );
	}
	$lead = read_lead( $request->get_body() );
	if ( is_string( $lead ) ) {
		return refusal( $lead );
	}
	$code = once(
		$lead->key,
		function () use ( $lead ) {
			$refused = limit_code();
			if ( $refused ) {
				return $refused;
			}
			forget_ended();
			return mail_lead( $lead ) ? '' : 'mail';
		}
	);
	if ( $code ) {
		return refusal( $code );
	}
	return new \WP_REST_Response(
		array(
			'ok'  => true,
			'key' => $lead->key,
		),
		200
	);
}

/** What is wrong with the request before its body is read; '' for nothing. */
function fault_of( \WP_REST_Request $request ): string {
	if ( ! takes_leads() ) {
		return 'off';
	}
	if ( is_foreign( $request->get_header( 'origin' ) ) ) {
		return 'origin';
	}
	if ( strlen( $request->get_body() ) > LEAD_BYTES ) {
		return 'size';
	}
	$type = $request->get_content_type();
	return $type && 'application/json' === $type['value'] ? '' : 'type';
}
