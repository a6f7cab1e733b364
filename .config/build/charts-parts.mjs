// What the browser builds leave out of Chart.js, and why it is never missed: see docs/decisions/0006-bytes.md.
// The charts of src/components/charts stand still under hidden scales that cover the whole canvas; words, size, pointer
// and figures are the page's. Names are the library's own. "A#b" is a method, "a.b" a part of an object, "a" a function or
// a class that becomes an empty one.

/** `gone` is taken out; `instead` gets another body that does the same for these charts. */
export const library = {
  gone: [
    // Hidden scales have no lines, labels, title or padding.
    ...['_computeLabelItems', '_computeGridLineItems', '_getYAxisLabelAlignment', '_getXAxisLabelAlignment', '_calculatePadding',
      'drawGrid', 'drawBorder', 'drawTitle', 'drawLabels', 'drawBackground', 'draw', '_computeLabelArea', 'getLabelItems',
      'getPixelForTick', 'calculateLabelRotation', '_getLabelSizes', '_computeLabelSizes', '_tickSize',
      '_convertTicksToLabels', 'generateTickLabels', '_resolveTickFontOptions', 'getLabels', 'fit', '_handleMargins', 'isFullSize',
      'beforeUpdate', 'afterUpdate', 'beforeSetDimensions', 'setDimensions', 'afterSetDimensions', '_callHooks', 'beforeDataLimits',
      'afterDataLimits', 'beforeBuildTicks', 'buildTicks', 'afterBuildTicks', 'beforeTickToLabelConversion',
      'afterTickToLabelConversion', 'beforeCalculateLabelRotation', 'afterCalculateLabelRotation', 'afterAutoSkip', 'beforeFit',
      'afterFit', 'getPadding', 'getDecimalForPixel', 'getTicks', 'getLabelForValue', 'getValueForPixel', '_isVisible',
    ].map((name) => `Scale#${name}`),
    ...['getTickLimit', 'computeTickLimit', 'buildTicks', 'handleTickRangeOptions', 'getLabelForValue']
      .map((name) => `LinearScaleBase#${name}`),
    'LinearScale#computeTickLimit', 'LinearScale#getValueForPixel', 'LinearScale.defaults',

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
      'unregister', '_getUniformDataChanges'].map((name) => `Chart#${name}`),
    ...['addEventListener', 'removeEventListener', 'getDevicePixelRatio', 'getMaximumSize', 'isAttached']
      .flatMap((name) => [`BasePlatform#${name}`, `DomPlatform#${name}`]),

    // Scales have both ends given, bars stand alone and are as high as the page says.
    ...['getMinMax', 'updateRangeFromParsed', 'applyStack', '_getOtherScale', 'getAllParsedValues']
      .map((name) => `DatasetController#${name}`),
    'BarController#updateRangeFromParsed',
    ...['_getStacks', '_getStackCount', '_getStackIndex', '_getAxis', '_getAxisCount', 'getFirstScaleIdForIndexAxis']
      .map((name) => `BarController#${name}`),
    // No line joins the points.
    'ScatterController#addElements', 'ScatterController#getMaxOverflow',

    // Each spot is an object of its own, in a list that is never changed but replaced.
    ...['parsePrimitiveData', 'parseArrayData', '_sync', '_onDataPush', '_onDataPop', '_onDataShift', '_onDataSplice',
      '_onDataUnshift', 'resolveDatasetElementOptions'].map((name) => `DatasetController#${name}`),
    'BarController#parsePrimitiveData', 'BarController#parseArrayData',

    // No plugins, and nothing is ever taken from the register.
    ...['_notify', '_descriptors', '_createDescriptors', '_notifyStateChanges'].map((name) => `PluginService#${name}`),
    ...['remove', 'addControllers', 'addElements', 'addPlugins', 'addScales', 'getPlugin', 'removeControllers', 'removeElements',
      'removePlugins', 'removeScales'].map((name) => `Registry#${name}`),
    'TypedRegistry#unregister', 'Config#pluginScopeKeys',

    // Colours do not move.
    'interpolators.color', 'interpolators.boolean',
  ],
  instead: {
    'Scale#update': `{
      this.determineDataLimits();
      this.ticks = [];
      this.configure();
    }`,
    'Scale#_layers': '{ return []; }',
    'LinearScale#determineDataLimits': '{ Object.assign(this, this.getMinMax()); }',
    'Scale#getMinMax': '{ return { min: this._userMin, max: this._userMax }; }',
    /** Every scale covers the whole canvas: there is nothing to lay out. */
    'layouts.update': `{
      const area = { left: 0, top: 0, right: width, bottom: height, width, height };
      for (const box of chart.boxes) {
        box.beforeLayout();
        Object.assign(box, area).update();
      }
      chart.chartArea = area;
    }`,
    'Chart#bindEvents': '{ this.attached = true; }',
    'Chart#unbindEvents': '{}',
    'Chart#_checkEventBindings': '{}',
    'Chart#_updateHiddenIndices': '{}',
    'Chart#_initialize': '{ retinaScale(this, this.options.devicePixelRatio); this.bindEvents(); }',
    'PluginService#notify': '{}',
    'PluginService#invalidate': '{}',
    '_detectPlatform': '{ return DomPlatform; }',
    'Scale#getLineWidthForValue': '{ return 0; }',
    'DatasetController#initialize': '{ this.configure(); this.linkScales(); this.addElements(); }',
    'updateStacks': '{}',
    'clearStacks': '{}',
    'isStacked': '{}',
    'convertObjectDataToArray': '{}',
    'retrieveAxisFromDatasets': '{ return {}; }',
    'BarController#_getRuler': '{ return { ratio: 1 }; }',
    'BarController#_calculateBarIndexPixels': `{
      const scale = this._cachedMeta.iScale;
      return { center: scale.getPixelForValue(this.getParsed(index)[scale.axis]), size: this.options.barThickness };
    }`,
    'ScatterController#update': `{
      const points = this._cachedMeta.data;
      this.updateElements(points, 0, points.length, mode);
    }`,
    // Bars have no border.
    'setBorderSkipped': '{ properties.borderSkipped = {}; }',
    'boundingRects': `{
      const { left, top, right, bottom } = getBarBounds(bar);
      const box = { x: left, y: top, w: right - left, h: bottom - top };
      return { ...box, radius: parseBorderRadius(bar, box.w / 2, box.h / 2) };
    }`,
    'BarElement#draw': `{
      const box = boundingRects(this);
      ctx.save();
      ctx.beginPath();
      (hasRadius(box.radius) ? addRoundedRectPath : addNormalRectPath)(ctx, inflateRect(box, this.inflateAmount));
      ctx.fillStyle = this.options.backgroundColor;
      ctx.fill();
      ctx.restore();
    }`,
  },
};

/** The same for the part of the library that its other parts share. */
export const helpers = {
  gone: [
    // Easings that no chart asks for.
    ...['Quad', 'Cubic', 'Quint', 'Sine', 'Expo', 'Circ', 'Elastic', 'Back', 'Bounce']
      .flatMap((name) => [`effects.easeIn${name}`, `effects.easeOut${name}`, `effects.easeInOut${name}`]),
    'effects.easeInQuart', 'effects.easeInOutQuart',
    // The page writes all numbers.
    'formatters.values', 'formatters.numeric', 'formatters.logarithmic',
  ],
  instead: {
    // Colours come resolved, and neither move nor answer to the pointer: the library for colours is not needed.
    'color': '{}',
    'getHoverColor': '{}',
    // Lists are replaced and never changed.
    'listenArrayEvents': '{}',
    'unlistenArrayEvents': '{}',
    // Points are dots or upright lines.
    'drawPointLegend': `{
      const { pointStyle, radius } = options;
      if (isNaN(radius) || radius <= 0) return;
      ctx.beginPath();
      if (pointStyle === 'line') {
        const angle = options.rotation * RAD_PER_DEG;
        const dx = Math.cos(angle) * radius;
        const dy = Math.sin(angle) * radius;
        ctx.moveTo(x - dx, y - dy);
        ctx.lineTo(x + dx, y + dy);
      } else {
        ctx.arc(x, y, radius, 0, TAU);
        ctx.closePath();
      }
      ctx.fill();
      if (options.borderWidth > 0) ctx.stroke();
    }`,
    // The canvas has its size, and nobody listens.
    'readUsedSize': '{}',
    'supportsEventListenerOptions': 'false',
    // Of a scale that is hidden.
    'applyScaleDefaults': `{
      defaults.set('scale', { offset: false, reverse: false });
      defaults.describe('scale', { _fallback: false });
      defaults.describe('scales', { _fallback: 'scale' });
    }`,
  },
};
