<?php
// php run.php ROOT < {code, given}: runs code inside of WordPress and writes what it returns as JSON, after a mark.
$_SERVER['HTTP_HOST']   = parse_url( getenv( 'TX_URL' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'TX_URL' ), PHP_URL_PORT );
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
$input  = json_decode( stream_get_contents( STDIN ), true );
$given  = $input['given'];
$answer = eval( $input['code'] );
echo "\x01answer\x01" . wp_json_encode( $answer );
