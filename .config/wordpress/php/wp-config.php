<?php
// The WordPress of the check. Where its database is, and where it is found, comes from the program that started it.
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'TX_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, hash( 'sha256', $name . getenv( 'TX_FOLDER' ) ) );
}
$table_prefix = 'wp_';
define( 'WP_HOME', getenv( 'TX_URL' ) );
define( 'WP_SITEURL', getenv( 'TX_URL' ) );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', getenv( 'TX_FOLDER' ) . '/debug.log' );
define( 'WP_DEBUG_DISPLAY', true );
define( 'FS_METHOD', 'direct' );
// It has no way out, and need not wait to find that out.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
