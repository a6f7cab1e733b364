<?php
/**
 * A button that sends a sample e-mail, since a server that cannot send one is the usual reason for messages that never come.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const TEST_MAIL = 'treatment_explorer_test_mail';

add_action( 'admin_post_' . TEST_MAIL, __NAMESPACE__ . '\send_test_mail' );

function send_test_mail(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not do this.', 'treatment-explorer' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( TEST_MAIL );
	$text = __( 'This is a test. Messages of your visitors will come to this address.', 'treatment-explorer' );
	$sent = takes_leads() && send_mail( __( 'Test of the contact form', 'treatment-explorer' ), $text );
	wp_safe_redirect( add_query_arg( 'tx-mail', $sent ? 'sent' : 'failed', page_url() ) );
	exit;
}

function write_test_mail(): void {
	echo '<h2>' . esc_html__( 'Try the e-mail', 'treatment-explorer' ) . '</h2>';
	// What happened is read to choose between two sentences, and nothing else.
	$happened = isset( $_GET['tx-mail'] ) ? sanitize_key( $_GET['tx-mail'] ) : '';
	if ( 'sent' === $happened ) {
		$text = __( 'Your server took the e-mail. Look whether it has come, in the spam folder too.', 'treatment-explorer' );
		printf( '<div class="notice notice-success inline"><p>%s</p></div>', esc_html( $text ) );
	} elseif ( 'failed' === $happened ) {
		$text = __( 'The e-mail could not be sent. Ask your host, or set up an SMTP plugin.', 'treatment-explorer' );
		printf( '<div class="notice notice-error inline"><p>%s</p></div>', esc_html( $text ) );
	}
	if ( ! takes_leads() ) {
		echo '<p>' . esc_html__( 'Turn the contact form on and save first.', 'treatment-explorer' ) . '</p>';
		return;
	}
	/* translators: %s: an e-mail address. */
	echo '<p>' . esc_html( sprintf( __( 'It goes to %s and holds nothing but a greeting.', 'treatment-explorer' ), settings()['lead_email'] ) ) . '</p>';
	?>
	<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post">
		<input type="hidden" name="action" value="<?php echo esc_attr( TEST_MAIL ); ?>">
		<?php
		wp_nonce_field( TEST_MAIL );
		submit_button( __( 'Send a test e-mail', 'treatment-explorer' ), 'secondary', 'submit', false );
		?>
	</form>
	<?php
}
