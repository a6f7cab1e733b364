<?php
/**
 * Settings → Treatment Explorer.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const PAGE = 'treatment-explorer';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\add_fields' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_from_plugins' );

function add_page(): void {
	$name = __( 'Treatment Explorer', 'treatment-explorer' );
	add_options_page( $name, $name, 'manage_options', PAGE, __NAMESPACE__ . '\write_page' );
}

function page_url(): string {
	return admin_url( 'options-general.php?page=' . PAGE );
}

/** The link "Settings" beside the plugin's name. */
function link_from_plugins( array $links ): array {
	$settings = sprintf( '<a href="%s">%s</a>', esc_url( page_url() ), esc_html__( 'Settings', 'treatment-explorer' ) );
	return array_merge( array( $settings ), $links );
}

function add_fields(): void {
	foreach ( sections() as $id => $section ) {
		add_settings_section( $id, esc_html( $section['title'] ), '__return_null', PAGE );
		foreach ( $section['fields'] as $name => $field ) {
			add_settings_field(
				$name,
				esc_html( $field[0] ),
				__NAMESPACE__ . '\write_field',
				PAGE,
				$id,
				array(
					'label_for' => "treatment-explorer-$name",
					'name'      => $name,
					'field'     => $field,
				)
			);
		}
	}
}

/** Kinds with a keyboard or a picker of their own; the browser checks some of them before WordPress does. */
const INPUT_TYPES = array(
	'switch'    => 'checkbox',
	'past_date' => 'date',
	'email'     => 'email',
	'phone'     => 'tel',
	'whatsapp'  => 'tel',
	'url'       => 'url',
	'origin'    => 'url',
);

/** One field with its help, which a screen reader reads with it. */
function write_field( array $given ): void {
	list( , $kind, $help ) = $given['field'];
	$id                    = $given['label_for'];
	$value                 = settings()[ $given['name'] ];
	$is_switch             = 'switch' === $kind;
	printf(
		'<input id="%1$s" name="%2$s" type="%3$s" value="%4$s"%5$s%6$s%7$s>',
		esc_attr( $id ),
		esc_attr( OPTION . '[' . $given['name'] . ']' ),
		esc_attr( INPUT_TYPES[ $kind ] ?? 'text' ),
		esc_attr( $is_switch ? '1' : $value ),
		$is_switch ? checked( $value, true, false ) : ' class="regular-text" autocomplete="off"',
		isset( $given['field'][3] ) ? sprintf( ' placeholder="%s"', esc_attr( $given['field'][3] ) ) : '',
		'' === $help ? '' : sprintf( ' aria-describedby="%s-help"', esc_attr( $id ) )
	);
	if ( '' !== $help ) {
		printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $help ) );
	}
}

function write_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Treatment Explorer', 'treatment-explorer' ); ?></h1>
		<p>
			<?php esc_html_e( 'To put the guide on a page, add the block "Treatment Explorer", or write this shortcode:', 'treatment-explorer' ); ?>
			<code>[<?php echo esc_html( SHORTCODE ); ?>]</code>
		</p>
		<p><?php esc_html_e( 'These settings hold for all pages. What you set in one block or shortcode wins there.', 'treatment-explorer' ); ?></p>
		<?php write_warnings(); ?>
		<form action="options.php" method="post">
			<?php
			settings_fields( OPTION );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
		<?php write_test_mail(); ?>
	</div>
	<?php
}

/** What keeps a setting from working. */
function write_warnings(): void {
	$warnings = array();
	if ( takes_leads() && ! is_private_way() ) {
		$warnings[] = __( 'The contact form is not shown: this site has no https, so messages could be read on their way.', 'treatment-explorer' );
	}
	if ( takes_leads() && '' === settings()['clinic_name'] ) {
		$warnings[] = __( 'The contact form is not shown: it needs the name of your clinic, so that visitors know who reads what they send.', 'treatment-explorer' );
	}
	if ( price_list( settings() ) && 'none' !== price_list( settings() ) && '' === settings()['currency'] ) {
		$warnings[] = __( 'Your prices are not shown: they need a currency.', 'treatment-explorer' );
	}
	foreach ( $warnings as $warning ) {
		printf( '<div class="notice notice-warning inline"><p>%s</p></div>', esc_html( $warning ) );
	}
}
