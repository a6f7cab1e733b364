<?php
// Makes the time between reading and writing a count long enough that requests at once meet in it. The file "database" says
// "slow", or "unlocked" for a slow database that knows no locks by name.
add_filter(
	'query',
	function ( $query ) {
		$file = getenv( 'TX_FOLDER' ) . '/mail/database';
		$kind = is_file( $file ) ? file_get_contents( $file ) : '';
		if ( $kind && preg_match( '/tx_(from|site)_/', $query ) ) {
			usleep( 50000 );
		}
		return 'unlocked' === $kind ? preg_replace( '/(GET|RELEASE)_LOCK\(.*\)/', 'NULL', $query ) : $query;
	}
);
