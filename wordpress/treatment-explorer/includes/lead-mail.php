<?php
/**
 * Sends a message of a visitor to the clinic as plain text.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

/** Whether the mail was handed on. */
function mail_lead( object $lead ): bool {
	$contact = trim( $lead->contact );
	// The whole contact is an address, or none is taken from it: a header holds nothing else a visitor wrote.
	$headers = is_email( $contact ) ? array( 'Reply-To: ' . sanitize_email( $contact ) ) : array();
	return send_mail( __( 'New message from the treatment guide', 'treatment-explorer' ), lead_text( $lead ), $headers );
}

/**
 * Mail to the address that the owner set. The subject is fixed: it shows on locked screens and in the logs of mail servers.
 *
 * @param string[] $headers Further headers.
 */
function send_mail( string $subject, string $text, array $headers = array() ): bool {
	$headers[] = 'Content-Type: text/plain; charset=UTF-8';
	$site      = wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
	try {
		return (bool) wp_mail( settings()['lead_email'], "[$site] $subject", $text, $headers );
	} catch ( \Throwable $error ) {
		// A mail plugin that breaks is a mail that was not sent. What it says may hold the message, so it is not passed on.
		return false;
	}
}

function lead_text( object $lead ): string {
	$lines = array(
		labelled( __( 'Name', 'treatment-explorer' ), $lead->name ),
		labelled( __( 'How to reach them', 'treatment-explorer' ), $lead->contact ),
		labelled( __( 'When', 'treatment-explorer' ), '' === trim( $lead->when ) ? '–' : $lead->when ),
		'',
		readable( $lead->text ),
		'',
		'--',
		__( 'What they agreed to:', 'treatment-explorer' ),
		consent_text( __( 'Contact', 'treatment-explorer' ), $lead->consents->contact ),
		consent_text( __( 'Health', 'treatment-explorer' ), $lead->consents->health ),
		labelled( __( 'Sent', 'treatment-explorer' ), $lead->at ),
		labelled( __( 'Language', 'treatment-explorer' ), $lead->lang ),
		'',
		__( 'This site has kept no copy. Delete this e-mail when you no longer need it.', 'treatment-explorer' ),
	);
	return implode( "\n", $lines );
}

function labelled( string $label, string $value ): string {
	return "$label: " . readable( $value );
}

function consent_text( string $label, ?object $consent ): string {
	if ( ! $consent ) {
		/* translators: %s: what the consent is for. */
		return sprintf( __( '- %s: not asked', 'treatment-explorer' ), $label );
	}
	/* translators: %s: what the consent is for. */
	return sprintf( __( '- %s: yes', 'treatment-explorer' ), $label ) . sprintf( ' (%s) "%s"', readable( $consent->version ), readable( $consent->text ) );
}

/** Line breaks of one kind, and no other control characters. */
function readable( string $text ): string {
	return trim( preg_replace( '/[^\P{Cc}\n\t]/u', '', preg_replace( '/\r\n?/', "\n", $text ) ) );
}
