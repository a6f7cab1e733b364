<?php
/**
 * Plugin Name:       Treatment Explorer
 * Description:       An honest guide to mesotherapy for your visitors: a short quiz, a tailored explanation with sources, and what it might cost. By block or shortcode.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The treatment-explorer authors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       treatment-explorer
 * Domain Path:       /languages
 *
 * Copyright (c) 2026 The treatment-explorer authors. MIT licence: see the file LICENSE in this folder.
 *
 * @package treatment-explorer
 */

namespace TreatmentExplorer;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/clean.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/lead-shape.php';
require __DIR__ . '/includes/lead-once.php';
require __DIR__ . '/includes/lead-count.php';
require __DIR__ . '/includes/lead-limit.php';
require __DIR__ . '/includes/lead-mail.php';
require __DIR__ . '/includes/lead-origin.php';
require __DIR__ . '/includes/lead-route.php';

require __DIR__ . '/includes/settings-fields.php';
require __DIR__ . '/includes/settings-save.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
	require __DIR__ . '/includes/test-mail.php';
	require __DIR__ . '/includes/privacy-text.php';
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'treatment-explorer', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	}
);
