// What the browser builds take out of Chart.js, and why it is never missed: see docs/decisions/0006-bytes.md.
// The charts of src/components/charts stand still under hidden scales that cover the whole canvas; words, size, pointer
// and figures are the page's. Names are the library's own: "A#b" is a method, "a.b" a part of an object or a class.

export const libraryGone = [
  // Hidden scales have no lines, labels, title or padding.
  ...['_computeLabelItems', '_computeGridLineItems', '_getYAxisLabelAlignment', '_getXAxisLabelAlignment', '_calculatePadding',
    'drawGrid', 'drawBorder', 'drawTitle', 'drawLabels', 'drawBackground', 'draw', '_computeLabelArea', 'getLabelItems',
    'getPixelForTick', 'calculateLabelRotation', '_getLabelSizes', '_computeLabelSizes', '_tickSize',
    '_convertTicksToLabels', 'generateTickLabels', '_resolveTickFontOptions', 'getLabels', 'fit', '_handleMargins', 'isFullSize',
    'beforeUpdate', 'afterUpdate', 'beforeSetDimensions', 'setDimensions', 'afterSetDimensions', '_callHooks', 'beforeDataLimits',
    'afterDataLimits', 'beforeBuildTicks', 'buildTicks', 'afterBuildTicks', 'beforeTickToLabelConversion',
    'afterTickToLabelConversion', 'beforeCalculateLabelRotation', 'afterCalculateLabelRotation', 'afterAutoSkip', 'beforeFit',
    'afterFit', 'getPadding', 'getDecimalForPixel', 'getTicks', 'getLabelForValue', 'getValueForPixel', '_isVisible', '_layers',
    'getUserBounds', 'getMinMax', 'beforeLayout', 'getMatchingVisibleMetas', 'update', 'determineDataLimits', '_maxDigits',
    'getPixelForValue',
  ].map((name) => `Scale#${name}`),
  ...['getTickLimit', 'computeTickLimit', 'buildTicks', 'handleTickRangeOptions', 'getLabelForValue']
    .map((name) => `LinearScaleBase#${name}`),
  'LinearScaleBase#constructor', 'LinearScale#computeTickLimit', 'LinearScale#determineDataLimits', 'LinearScale#getValueForPixel', 'LinearScale.defaults',
  'layouts.addBox', 'layouts.removeBox', 'layouts.configure',

  // Nothing follows the pointer.
  ...['bindUserEvents', '_eventHandler', '_handleEvent', '_getActiveElements', '_updateHoverStyles', 'updateHoverStyle',
    'setActiveElements', 'getActiveElements', 'getElementsAtEventForMode', 'isPointInArea'].map((name) => `Chart#${name}`),
  ...['setHoverStyle', 'removeHoverStyle', '_setStyle', '_setDatasetHoverStyle', '_removeDatasetHoverStyle', 'getLabelAndValue',
    'getStyle', 'getDataElement'].map((name) => `DatasetController#${name}`),
  'BarController#getLabelAndValue', 'ScatterController#getLabelAndValue', 'Element#tooltipPosition', 'Element#hasValue',
  ...['inRange', 'inXRange', 'inYRange', 'getCenterPoint', 'getRange'].flatMap((name) => [`BarElement#${name}`, `PointElement#${name}`]),

  // The page gives the size, and makes a new chart for another one. Nothing asks what is shown, hides it or copies it.
  ...['bindResponsiveEvents', 'resize', '_resize', 'reset', '_resetElements', 'hide', 'show', '_updateVisibility',
    'setDatasetVisibility', 'toggleDataVisibility', 'getVisibleDatasetCount', 'toBase64Image', 'isPluginEnabled',
    'unregister', '_getUniformDataChanges', '_updateHiddenIndices', '_initialize', 'bindEvents', 'unbindEvents',
    '_checkEventBindings', 'aspectRatio', 'registry', '_updateLayout', '_drawDataset', '_updateDataset', 'ensureScalesHaveIDs',
    'buildOrUpdateScales'].map((name) => `Chart#${name}`),
  'Chart.instances', 'Chart.overrides', 'Chart.registry', 'Chart.version', 'Chart.getChart',
  ...['addEventListener', 'removeEventListener', 'getDevicePixelRatio', 'getMaximumSize', 'isAttached']
    .flatMap((name) => [`BasePlatform#${name}`, `DomPlatform#${name}`]),

  // Scales have both ends given, bars stand alone and are as high as the page says.
  ...['getMinMax', 'updateRangeFromParsed', 'applyStack', '_getOtherScale', 'getAllParsedValues']
    .map((name) => `DatasetController#${name}`),
  'BarController#updateRangeFromParsed',
  ...['_getStacks', '_getStackCount', '_getStackIndex', '_getAxis', '_getAxisCount', 'getFirstScaleIdForIndexAxis']
    .map((name) => `BarController#${name}`),
  'BarController#getMaxOverflow', 'BarController#draw',
  // No line joins the points.
  'ScatterController#addElements', 'ScatterController#getMaxOverflow',

  // Each spot is an object of its own, in a list that is never changed but replaced.
  ...['parsePrimitiveData', 'parseArrayData', '_sync', '_onDataPush', '_onDataPop', '_onDataShift', '_onDataSplice',
    '_onDataUnshift', 'resolveDatasetElementOptions', 'getMaxOverflow', '_destroy', 'getScaleForId']
    .map((name) => `DatasetController#${name}`),
  'BarController#parsePrimitiveData', 'BarController#parseArrayData',

  // No plugins, and nothing is ever taken from the register.
  'Chart#notifyPlugins',
  ...['remove', 'addControllers', 'addElements', 'addPlugins', 'addScales', 'getPlugin', 'removeControllers', 'removeElements',
    'removePlugins', 'removeScales'].map((name) => `Registry#${name}`),
  'TypedRegistry#unregister', 'Config#pluginScopeKeys',

  'Animator#listen',
  // Colours do not move.
  'interpolators.color', 'interpolators.boolean',
];

/** The same for the part of the library that its other parts share. */
export const helpersGone = [
  // Easings that no chart asks for.
  ...['Quad', 'Cubic', 'Quint', 'Sine', 'Expo', 'Circ', 'Elastic', 'Back', 'Bounce']
    .flatMap((name) => [`effects.easeIn${name}`, `effects.easeOut${name}`, `effects.easeInOut${name}`]),
  'effects.easeInQuart', 'effects.easeInOutQuart',
  // The page writes all numbers.
  'formatters.values', 'formatters.numeric', 'formatters.logarithmic',
];
