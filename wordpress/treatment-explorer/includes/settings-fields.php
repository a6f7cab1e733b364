<?php
/**
 * The fields of the settings page: what each asks for, and how what is typed is cleaned.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

/**
 * Sections with their fields: setting => label, kind (`switch`, or a cleaner), help, and what a good value looks like.
 *
 * @return array<string, array{title: string, fields: array<string, array{0: string, 1: string, 2: string, 3?: string}>}>
 */
function sections(): array {
	return array(
		'prices'  => array(
			'title'  => __( 'Prices of one visit', 'treatment-explorer' ),
			'fields' => array(
				'currency'    => array( __( 'Currency', 'treatment-explorer' ), 'currency', __( 'Three letters. Without it no money is shown.', 'treatment-explorer' ), 'PKR' ),
				'price_face'  => array( __( 'Face', 'treatment-explorer' ), 'price', __( 'A range, one price, or "from" with a plus: 7000-18000, 9000 or 10000+.', 'treatment-explorer' ), '7000-18000' ),
				'price_hair'  => array( __( 'Hair', 'treatment-explorer' ), 'price', '', '8000-20000' ),
				'price_body'  => array( __( 'Body', 'treatment-explorer' ), 'price', '', '12000+' ),
				'prices_date' => array( __( 'Prices checked on', 'treatment-explorer' ), 'past_date', __( 'Visitors see this day. Prices that were checked more than 360 days ago are hidden.', 'treatment-explorer' ), '2026-11-02' ),
				'hide_prices' => array( __( 'Show no money at all', 'treatment-explorer' ), 'switch', '' ),
			),
		),
		'clinic'  => array(
			'title'  => __( 'Your clinic', 'treatment-explorer' ),
			'fields' => array(
				'clinic_name'    => array( __( 'Name of the clinic', 'treatment-explorer' ), 'text', '' ),
				'region'         => array( __( 'Country', 'treatment-explorer' ), 'region', __( 'Two letters. It sets the emergency number where we know it, and notes on the law of France and the USA.', 'treatment-explorer' ), 'PK' ),
				'accent'         => array( __( 'Brand colour', 'treatment-explorer' ), 'colour', __( 'Made darker or lighter by itself where it would be hard to read.', 'treatment-explorer' ), '#0E5E63' ),
				'approval'       => array( __( 'Number of the advertising approval', 'treatment-explorer' ), 'text', __( 'If your regulator gave you one.', 'treatment-explorer' ) ),
				'medicine_names' => array( __( 'Name prescription medicines', 'treatment-explorer' ), 'switch', __( 'Many countries forbid this in advertising. Ask your regulator first.', 'treatment-explorer' ) ),
			),
		),
		'actions' => array(
			'title'  => __( 'Ways to reach you', 'treatment-explorer' ),
			'fields' => array(
				'book_url'    => array( __( 'Booking page', 'treatment-explorer' ), 'url', __( 'The whole address, with https.', 'treatment-explorer' ), 'https://clinic.example/book' ),
				'whatsapp'    => array( __( 'WhatsApp', 'treatment-explorer' ), 'whatsapp', __( 'With the country code.', 'treatment-explorer' ), '+92 300 1234567' ),
				'phone'       => array( __( 'Telephone', 'treatment-explorer' ), 'phone', '', '+92 51 1234567' ),
				'email'       => array( __( 'E-mail for visitors', 'treatment-explorer' ), 'email', __( 'Shown on your page.', 'treatment-explorer' ), 'hello@clinic.example' ),
				'contact_url' => array( __( 'Contact page', 'treatment-explorer' ), 'own_url', __( 'For visitors whose browser does not run the guide. A page of this site.', 'treatment-explorer' ), '/contact/' ),
			),
		),
		'form'    => array(
			'title'  => __( 'Contact form', 'treatment-explorer' ),
			'fields' => array(
				'lead_form'   => array( __( 'Offer a contact form', 'treatment-explorer' ), 'switch', __( 'What a visitor sends is e-mailed to you, and not stored on this site. Your privacy notice has to say so.', 'treatment-explorer' ) ),
				'lead_email'  => array( __( 'Send messages to', 'treatment-explorer' ), 'email', __( 'Not shown to visitors. Only people who may read health matters should open this mailbox.', 'treatment-explorer' ), 'reception@clinic.example' ),
				'lead_origin' => array( __( 'One other site that may send', 'treatment-explorer' ), 'origin', __( 'Only if the guide is on another site of yours as well. Leave empty otherwise.', 'treatment-explorer' ), 'https://www.clinic.example' ),
				'test_mode'   => array( __( 'Test mode', 'treatment-explorer' ), 'switch', __( 'The guide shows a "test" mark and sends nothing.', 'treatment-explorer' ) ),
			),
		),
		'more'    => array(
			'title'  => __( 'More settings', 'treatment-explorer' ),
			'fields' => array(
				'config_src' => array( __( 'File of settings', 'treatment-explorer' ), 'own_url', __( 'A JSON file on this site with what has no field here. It can say where messages go, so name one that only you can change.', 'treatment-explorer' ), '/clinic.json' ),
			),
		),
	);
}

/**
 * All fields by the name of their setting.
 *
 * @return array<string, array>
 */
function fields(): array {
	return array_merge( ...array_column( array_values( sections() ), 'fields' ) );
}
