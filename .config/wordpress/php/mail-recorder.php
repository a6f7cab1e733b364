<?php
// In place of mail: what would have been sent goes into a file. The file "mode" says how it ends: "record" (it was sent),
// "fail", "throw", "hold" (waits until the file "go" is there) or "real" (WordPress goes on and sends it).
add_filter(
	'pre_wp_mail',
	function ( $sent, $mail ) {
		$folder = getenv( 'TX_FOLDER' ) . '/mail';
		$mode   = is_file( "$folder/mode" ) ? file_get_contents( "$folder/mode" ) : 'record';
		if ( 'real' === $mode ) {
			return null;
		}
		if ( 'throw' === $mode ) {
			throw new RuntimeException( 'broken mail plugin' );
		}
		if ( 'hold' === $mode ) {
			touch( "$folder/held" );
		}
		for ( $look = 0; 'hold' === $mode && $look < 80 && ! is_file( "$folder/go" ); $look++ ) {
			usleep( 100000 );
			clearstatcache();
		}
		if ( 'fail' !== $mode ) {
			file_put_contents( "$folder/sent.jsonl", wp_json_encode( $mail ) . "\n", FILE_APPEND | LOCK_EX );
		}
		return 'fail' !== $mode;
	},
	10,
	2
);
