/*
 * The block in the editor, in plain JavaScript without a build step. The server draws it; here are its controls, made from
 * the attributes that the server registered. '' is a setting not set: the site's own one counts.
 */
( function ( { blocks, blockEditor, components, element, i18n, serverSideRender } ) {
	const { createElement: el } = element;
	const { __ } = i18n;
	const NAME = 'treatment-explorer/guide';

	/** Panels with their fields: attribute, label, help or example. The others stay for shortcodes. */
	const panels = [
		[ __( 'Prices of one visit', 'treatment-explorer' ), [
			[ 'currency', __( 'Currency', 'treatment-explorer' ), 'PKR' ],
			[ 'prices', __( 'Prices', 'treatment-explorer' ), 'face: 7000-18000; hair: 8000+' ],
			[ 'pricesDate', __( 'Prices checked on', 'treatment-explorer' ), '2026-11-02' ],
		] ],
		[ __( 'Where it begins', 'treatment-explorer' ), [
			[ 'concern', __( 'Concern', 'treatment-explorer' ) ],
			[ 'goal', __( 'Goal', 'treatment-explorer' ) ],
			[ 'headingLevel', __( 'Heading level', 'treatment-explorer' ) ],
		] ],
		[ __( 'Looks', 'treatment-explorer' ), [
			[ 'accent', __( 'Brand colour', 'treatment-explorer' ), '#0E5E63' ],
			[ 'preset', __( 'Ready-made look', 'treatment-explorer' ) ],
			[ 'scheme', __( 'Light or dark', 'treatment-explorer' ) ],
		] ],
		[ __( 'Ways to reach you', 'treatment-explorer' ), [
			[ 'clinicName', __( 'Name of the clinic', 'treatment-explorer' ) ],
			[ 'bookUrl', __( 'Booking page', 'treatment-explorer' ), 'https://clinic.example/book' ],
			[ 'whatsapp', __( 'WhatsApp', 'treatment-explorer' ), '+92 300 1234567' ],
			[ 'phone', __( 'Telephone', 'treatment-explorer' ), '+92 51 1234567' ],
			[ 'email', __( 'E-mail for visitors', 'treatment-explorer' ), 'hello@clinic.example' ],
		] ],
	];

	function control( [ name, label, example ], { attributes, setAttributes } ) {
		const choices = blocks.getBlockType( NAME ).attributes[ name ].enum;
		const shared = { key: name, label, value: attributes[ name ], onChange: ( value ) => setAttributes( { [ name ]: value } ) };
		if ( ! choices ) {
			return el( components.TextControl, { ...shared, placeholder: example } );
		}
		const options = choices.map( ( value ) => ( { value, label: value || __( 'As in the settings', 'treatment-explorer' ) } ) );
		return el( components.SelectControl, { ...shared, options } );
	}

	function edit( props ) {
		return el( 'div', blockEditor.useBlockProps(),
			el( blockEditor.InspectorControls, {},
				el( components.PanelBody, {}, __( 'What you leave empty is as in Settings → Treatment Explorer. The contact form, test mode and a file of settings are set there alone.', 'treatment-explorer' ) ),
				panels.map( ( [ title, fields ], index ) =>
					el( components.PanelBody, { key: title, title, initialOpen: index === 0 }, fields.map( ( field ) => control( field, props ) ) ) ) ),
			// The guide stands still here, so that a click selects the block.
			el( components.Disabled, {}, el( serverSideRender, { block: NAME, attributes: props.attributes } ) ) );
	}

	blocks.registerBlockType( NAME, { edit, save: () => null } );
} )( window.wp );
