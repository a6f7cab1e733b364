<?php
/**
 * The widget's script and the room kept free for it: registered everywhere, loaded only where a page shows the widget.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

/** Handle of the script and of the style sheet. */
const HANDLE = 'treatment-explorer';

/** Languages that come as a file beside the script; English is in it. */
const LANGUAGES = array( 'ur', 'ar' );

add_action( 'init', __NAMESPACE__ . '\register_files', 5 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\load_files_early' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\load_files_in_editor' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\deferred', 10, 2 );

function register_files(): void {
	$in_footer = array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	wp_register_script( HANDLE, plugins_url( 'treatment-explorer.js', FILE ), array(), VERSION, $in_footer );
	foreach ( LANGUAGES as $language ) {
		wp_register_script( HANDLE . "-$language", plugins_url( "treatment-explorer.$language.js", FILE ), array(), VERSION, $in_footer );
	}
	wp_register_style( HANDLE, plugins_url( 'room.css', FILE ), array(), VERSION );
}

function load_files(): void {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/**
 * The file of a language. It has to stand before the script, which would speak English until it came.
 *
 * @param string $tag A language tag, such as ur-PK; '' for English.
 */
function load_language( string $tag ): void {
	$language = strtolower( explode( '-', $tag )[0] );
	if ( ! in_array( $language, LANGUAGES, true ) ) {
		return;
	}
	$script = wp_scripts()->query( HANDLE );
	if ( $script && ! in_array( HANDLE . "-$language", $script->deps, true ) ) {
		$script->deps[] = HANDLE . "-$language";
	}
	wp_enqueue_script( HANDLE . "-$language" );
}

/** The style sheet has to be in the head, or the page moves when the widget comes; many themes write the head first. */
function load_files_early(): void {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_shortcode( $post->post_content, SHORTCODE ) || has_block( BLOCK, $post ) ) ) {
		load_files();
	}
}

/** The preview in the editor is the widget itself. Named in block.json, the files would load on every page of many themes. */
function load_files_in_editor(): void {
	if ( is_admin() ) {
		array_map( __NAMESPACE__ . '\load_language', LANGUAGES );
		load_files();
	}
}

/** WordPress defers by itself since 6.3. */
function deferred( string $tag, string $handle ): string {
	return is_ours( $handle ) && ! preg_match( '/\sdefer\b/', $tag ) ? str_replace( ' src=', ' defer src=', $tag ) : $tag;
}

function is_ours( string $handle ): bool {
	return HANDLE === $handle || in_array( $handle, array_map( fn( string $language ): string => HANDLE . "-$language", LANGUAGES ), true );
}
