<?php
/**
 * Reads a message that the widget's contact form sent. Exactly this shape is let through: a further field, such as one
 * that a robot filled in, is refused like a missing one.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const LEAD_VERSION = 1;

/** Most characters of each text. */
const LEAD_TEXTS = array(
	'name'    => 80,
	'contact' => 120,
	'when'    => 120,
	'text'    => 4000,
);

/**
 * The message, or the code of what is wrong with it: json, shape, header or consent.
 *
 * @param string $body Body of the request.
 * @return object|string
 */
function read_lead( string $body ) {
	$lead = json_decode( $body, false, 8 );
	if ( ! is_object( $lead ) ) {
		return 'json';
	}
	$has_fields = has_exactly( $lead, array( 'version', 'key', 'name', 'contact', 'when', 'text', 'consents', 'lang', 'at' ) );
	if ( ! $has_fields || LEAD_VERSION !== $lead->version || ! has_texts( $lead ) || ! has_marks( $lead ) ) {
		return 'shape';
	}
	// A line break here could begin a header of its own in the e-mail.
	if ( preg_match( '/[\p{Cc}\x{2028}\x{2029}]/u', $lead->name . $lead->contact . $lead->when ) ) {
		return 'header';
	}
	return has_consents( $lead->consents ) ? $lead : 'consent';
}

function has_exactly( object $group, array $names ): bool {
	$found = array_keys( get_object_vars( $group ) );
	return ! array_diff( $found, $names ) && ! array_diff( $names, $found );
}

/** @param mixed $text What may be a text. */
function is_text( $text, int $max ): bool {
	return is_string( $text ) && mb_strlen( $text, 'UTF-8' ) <= $max;
}

/** The visitor's own words. Without a name or a contact there is nobody to answer. */
function has_texts( object $lead ): bool {
	foreach ( LEAD_TEXTS as $name => $max ) {
		if ( ! is_text( $lead->$name, $max ) ) {
			return false;
		}
	}
	return '' !== trim( $lead->name ) && '' !== trim( $lead->contact );
}

/** What the widget adds: the key of the message, its language and its time. */
function has_marks( object $lead ): bool {
	return is_text( $lead->key, 36 ) && preg_match( '/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/iD', $lead->key )
		&& is_text( $lead->lang, 35 ) && preg_match( '/^[a-z]{2,8}(-[a-z\d]{1,8})*$/iD', $lead->lang )
		&& is_text( $lead->at, 35 )
		&& preg_match( '/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/D', $lead->at ) && false !== strtotime( $lead->at );
}

/**
 * Consent to be contacted has to be given; consent to what the text tells of health is given too, or was not asked for,
 * since the text tells nothing of it.
 *
 * @param mixed $consents What may be the two consents.
 */
function has_consents( $consents ): bool {
	return is_object( $consents ) && has_exactly( $consents, array( 'contact', 'health' ) )
		&& is_consent( $consents->contact ) && ( null === $consents->health || is_consent( $consents->health ) );
}

/** @param mixed $consent What may be a consent that was given: its words count, since they are what the visitor agreed to. */
function is_consent( $consent ): bool {
	return is_object( $consent ) && has_exactly( $consent, array( 'given', 'version', 'text' ) ) && true === $consent->given
		&& is_text( $consent->version, 40 ) && is_text( $consent->text, 2000 ) && '' !== trim( $consent->text );
}
