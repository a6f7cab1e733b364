<?php
/**
 * Words for the site's privacy notice, which WordPress offers to whoever writes it.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_text' );

function suggest_privacy_text(): void {
	$sentences = array(
		__( 'The treatment guide on this site keeps your answers on your device, in the open page alone. It sets no cookie.', 'treatment-explorer' ),
		__( 'If you send us a message from it, we get what you see before you send it by e-mail, with your name and how to reach you. This may tell of your health. This website keeps no copy.', 'treatment-explorer' ),
		__( 'Against misuse, the website keeps a mark made from your internet address for up to a day, and one of the message itself for a day, so that it is not sent twice. Neither address nor message can be read from them.', 'treatment-explorer' ),
		__( 'Add here: who reads these e-mails, where they are kept, and when you delete them.', 'treatment-explorer' ),
	);
	wp_add_privacy_policy_content( __( 'Treatment Explorer', 'treatment-explorer' ), '<p>' . implode( '</p><p>', array_map( 'esc_html', $sentences ) ) . '</p>' );
}
