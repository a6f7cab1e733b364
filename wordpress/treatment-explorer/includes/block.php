<?php
/**
 * The block. It is drawn here on the server by the same lines as the shortcode, so that nothing of it is HTML in the post.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

/** As in block.json. */
const BLOCK = 'treatment-explorer/guide';

add_action( 'init', __NAMESPACE__ . '\register_block' );

function register_block(): void {
	wp_register_script(
		'treatment-explorer-editor',
		plugins_url( 'block/editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		VERSION,
		true
	);
	wp_set_script_translations( 'treatment-explorer-editor', 'treatment-explorer', plugin_dir_path( FILE ) . 'languages' );
	register_block_type_from_metadata(
		plugin_dir_path( FILE ) . 'block',
		array(
			'attributes'      => block_attributes(),
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
}

/** The attributes of the widget as WordPress wants them: book-url is bookUrl, and '' is one not set. */
function block_attributes(): array {
	$attributes = array();
	foreach ( ATTRIBUTES as $name => $kind ) {
		$attributes[ block_name( $name ) ] = array(
			'type'    => 'string',
			'default' => '',
		) + ( is_array( $kind ) ? array( 'enum' => array_merge( array( '' ), $kind ) ) : array() );
	}
	return $attributes;
}

function block_name( string $attribute ): string {
	return lcfirst( str_replace( '-', '', ucwords( $attribute, '-' ) ) );
}

/**
 * The element for one block.
 *
 * @param array $given Attributes of the block.
 */
function render_block( array $given ): string {
	$named = array();
	foreach ( array_keys( ATTRIBUTES ) as $name ) {
		if ( '' !== ( $given[ block_name( $name ) ] ?? '' ) ) {
			$named[ $name ] = $given[ block_name( $name ) ];
		}
	}
	$place = get_block_wrapper_attributes( array( 'class' => 'treatment-explorer-place' ) );
	return "<div $place>" . element( clean_attributes( $named ) ) . '</div>';
}
