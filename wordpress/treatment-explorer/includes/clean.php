<?php
/**
 * One cleaner for each kind of value. Each takes a text and gives one that is safe to keep, or '' for what cannot be used.
 * They follow the readers of the widget, which checks everything once more and tells the owner what it could not use.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

/** Text on one line: no tags, no control characters, at most this many characters. */
function clean_text( string $text, int $max = 80 ): string {
	return trim( mb_substr( sanitize_text_field( $text ), 0, $max ) );
}

/** A sentence on one line, as long as the widget shows. */
function clean_sentence( string $text ): string {
	return clean_text( $text, 240 );
}

/** Letters, digits, - and _. */
function clean_id( string $text ): string {
	return preg_match( '/^[a-z\d_-]{1,64}$/iD', $text ) ? $text : '';
}

/** ISO 4217, in upper case. */
function clean_currency( string $text ): string {
	return preg_match( '/^[a-z]{3}$/i', $text ) ? strtoupper( $text ) : '';
}

/** ISO 3166-1 alpha-2, in upper case. */
function clean_region( string $text ): string {
	return preg_match( '/^[a-z]{2}$/i', $text ) ? strtoupper( $text ) : '';
}

/** BCP 47. */
function clean_language( string $text ): string {
	return preg_match( '/^[a-z]{2,3}(-[a-z\d]{2,8})*$/iD', $text ) ? $text : '';
}

/** A name in small letters with hyphens. */
function clean_word( string $text ): string {
	return preg_match( '/^[a-z][a-z-]{0,39}$/D', $text ) ? $text : '';
}

/** A day that exists, YYYY-MM-DD. */
function clean_date( string $text ): string {
	$is_day = preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $part ) && checkdate( (int) $part[2], (int) $part[3], (int) $part[1] );
	return $is_day ? $text : '';
}

/** Seconds that a kiosk may stand unused before it asks. */
function clean_seconds( string $text ): string {
	return preg_match( '/^\d{2,3}$/D', $text ) && (int) $text >= 30 && (int) $text <= 600 ? $text : '';
}

/** Hex colour, a colour's name, or a colour function. */
function clean_colour( string $text ): string {
	$function = '(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%\/+-]{5,60}\)';
	return preg_match( "/^(?:#(?:[\\da-f]{3}|[\\da-f]{6})|[a-z]{3,20}|$function)$/iD", $text ) ? $text : '';
}

/** Full https address without a name or password in it. */
function clean_url( string $text ): string {
	$host = wp_parse_url( $text, PHP_URL_HOST );
	if ( ! preg_match( '#^https://[^\s\\\\<>"\'@]+$#iD', $text ) || ! $host || strlen( $text ) > 2048 ) {
		return '';
	}
	return esc_url_raw( $text, array( 'https' ) );
}

/** A path of this site, or a full address on its own host. */
function clean_own_url( string $text ): string {
	if ( preg_match( '#^/(?![/\\\\])[^\s\\\\<>"\']*$#D', $text ) && strlen( $text ) <= 2048 ) {
		return $text;
	}
	$url = clean_url( $text );
	return $url && wp_parse_url( $url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST ) ? $url : '';
}

/** Telephone number as people write it. */
function clean_phone( string $text ): string {
	$digits = strlen( preg_replace( '/\D/', '', $text ) );
	return preg_match( '/^\+?[\d ().\/-]{3,30}$/D', $text ) && $digits >= 3 && $digits <= 15 ? $text : '';
}

/** Telephone number with its country code. */
function clean_whatsapp( string $text ): string {
	$number = preg_replace( '/^00/', '+', preg_replace( '/[^\d+]/', '', clean_phone( $text ) ) );
	return preg_match( '/^\+[1-9]\d{6,14}$/D', $number ) ? $number : '';
}

/** E-mail address. */
function clean_email( string $text ): string {
	return is_email( $text ) ? sanitize_email( $text ) : '';
}

/** A price of one visit, such as 7000-18000 or 10000+, without what divides a price list. */
function clean_price( string $text ): string {
	return preg_match( '/^(?=.*\d)[^;:<>"\'&\\\\\r\n]{1,60}$/uD', $text ) ? clean_text( $text, 60 ) : '';
}

/** A whole price list, such as "face: 7000-18000; hair: 8000+", or "none". Lines become entries. */
function clean_prices( string $text ): string {
	return clean_text( preg_replace( '/\s*[\r\n]+\s*/', '; ', trim( $text ) ), 1000 );
}

/** 'true' for what means yes, 'false' for what means no. */
function clean_switch( string $text ): string {
	$text = strtolower( $text );
	if ( in_array( $text, array( '1', 'true', 'yes', 'on' ), true ) ) {
		return 'true';
	}
	return in_array( $text, array( '0', 'false', 'no', 'off' ), true ) ? 'false' : '';
}

/** A day that is not to come. The owner's calendar may be a day ahead of the server's. */
function clean_past_date( string $text ): string {
	$day = clean_date( $text );
	return '' !== $day && $day <= gmdate( 'Y-m-d', time() + DAY_IN_SECONDS ) ? $day : '';
}

/** Scheme and host of another site, without a path. */
function clean_origin( string $text ): string {
	return preg_match( '#^https://[a-z\d.-]+(:\d{1,5})?/?$#iD', $text ) ? rtrim( strtolower( $text ), '/' ) : '';
}
