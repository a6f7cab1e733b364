<?php
// php install.php ROOT: makes the database and WordPress's tables in it, an administrator and an author.
$db = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'TX_SOCKET' ) );
$db->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'TX_URL' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'TX_URL' ), PHP_URL_PORT );
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Example Clinic', 'admin', 'admin@clinic.example', true, '', 'admin-password' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author-password', 'user_email' => 'author@clinic.example', 'role' => 'author' ) );
update_option( 'permalink_structure', '/%postname%/' );
