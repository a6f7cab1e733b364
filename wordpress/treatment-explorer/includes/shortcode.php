<?php
/**
 * [treatment_explorer currency="PKR" prices="face: 7000-18000"]
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'treatment_explorer';

add_shortcode( SHORTCODE, __NAMESPACE__ . '\shortcode' );
// Before blocks are drawn, and before WordPress makes paragraphs and curly quotes of what stands on several lines.
foreach ( array( 'the_content', 'widget_text', 'widget_block_content' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\on_one_line', 7 );
}

/**
 * The element for one shortcode.
 *
 * @param array|string $written Attributes as WordPress read them; '' for none.
 */
function shortcode( $written ): string {
	$named = array();
	foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
		// A name alone, such as test-mode, switches it on.
		if ( is_int( $name ) ) {
			list( $name, $value ) = array( $value, 'true' );
			if ( 'switch' !== ( ATTRIBUTES[ $name ] ?? '' ) ) {
				continue;
			}
		}
		$named[ str_replace( '_', '-', $name ) ] = without_typed_quotes( (string) $value );
	}
	return '<div class="treatment-explorer-place">' . element( clean_attributes( $named ) ) . '</div>';
}

/** Word processors make curly quotes of straight ones, which WordPress then takes for a part of the value. */
function without_typed_quotes( string $value ): string {
	return preg_replace( '/^[\x{201C}\x{201D}\x{2033}\x{2018}\x{2019}]+|[\x{201C}\x{201D}\x{2033}\x{2018}\x{2019}]+$/u', '', $value ) ?? '';
}

/**
 * Puts each of our shortcodes on one line: breaks, paragraphs and spaces that do not break become plain spaces.
 *
 * @param mixed $content What stands in a post.
 */
function on_one_line( $content ): string {
	return preg_replace_callback(
		'/\[' . SHORTCODE . '(?![\w-])[^\[\]]*\]/',
		function ( array $found ): string {
			return preg_replace( '~(?:\s|&nbsp;|&#160;|\xC2\xA0|<br\s*/?>|</?p>)+~i', ' ', $found[0] );
		},
		(string) $content
	) ?? (string) $content;
}
