// Parts of Chart.js that get another body in the browser builds, which does the same for our charts with less: see
// docs/decisions/0006-bytes.md. Names as in charts-gone.mjs; "a" alone is a function or a constant.

export const libraryInstead = {
  // A scale has its ends, and covers the whole canvas: there is nothing to work out and nothing to lay out.
  'Scale#constructor': '{ super(); Object.assign(this, cfg); }',
  'Scale#init': `{
    this.options = options.setContext(this.getContext());
    this.axis = options.axis;
    this.min = options.min;
    this.max = options.max;
  }`,
  'Scale#getContext': '{ return this.$context || (this.$context = createScaleContext(this.chart.getContext(), this)); }',
  'Scale#getPixelForDecimal': `{
    return _int16Range(this._startPixel + (this._reversePixels ? 1 - decimal : decimal) * this._length);
  }`,
  'LinearScaleBase#configure': `{
    super.configure();
    this._startValue = this.min;
    this._valueRange = this.max - this.min;
  }`,
  'layouts.update': `{
    const area = { left: 0, top: 0, right: width, bottom: height, width, height };
    for (const scale of Object.values(chart.scales)) Object.assign(scale, area).configure();
    chart.chartArea = area;
  }`,
  'Chart#_updateScales': `{
    const { scales } = this.options;
    for (const id of Object.keys(scales)) {
      const Scale = registry.getScale(scales[id].type);
      this.scales[id] ??= new Scale({ id, type: scales[id].type, ctx: this.ctx, chart: this });
      this.scales[id].init(scales[id]);
    }
  }`,
  // A chart is made on a canvas, updated, drawn and taken away; nothing else happens to it.
  'Chart#constructor': `{
    const config = this.config = new Config(userConfig);
    const options = config.createResolver(config.chartOptionScopes(), this.getContext());
    const platform = new DomPlatform();
    const ctx = platform.acquireContext(item);
    Object.assign(this, {
      id: uid(), platform, ctx, canvas: item, width: item.width, height: item.height, _options: options,
      _metasets: [], _sortedMetasets: [], scales: {}, _hiddenIndices: {}, $proxies: {},
    });
    retinaScale(this, options.devicePixelRatio);
    this.update();
  }`,
  'Chart#update': `{
    const { config } = this;
    config.update();
    const options = this._options = config.createResolver(config.chartOptionScopes(), this.getContext());
    const isStill = this._animationsDisabled = !options.animation;
    this._updateScales();
    const added = this.buildOrUpdateControllers();
    const controllers = this.data.datasets.map((_, index) => this.getDatasetMeta(index).controller);
    for (const one of controllers) one.buildOrUpdateElements(!isStill && !added.includes(one));
    layouts.update(this, this.width, this.height);
    if (!isStill) for (const one of added) one.reset();
    this._updateDatasets(mode);
    this.render();
  }`,
  'Chart#_updateDatasets': `{
    const controllers = this.data.datasets.map((_, index) => this.getDatasetMeta(index).controller);
    for (const one of controllers) one.configure();
    for (const one of controllers) one._update(mode);
  }`,
  'Chart#render': `{
    if (!animator.has(this)) this.draw();
    else if (!animator.running(this)) animator.start(this);
  }`,
  'Chart#draw': `{
    this.clear();
    if (this.width > 0 && this.height > 0) this._drawDatasets();
  }`,
  'Chart#_drawDatasets': '{ for (const { controller } of this.getSortedVisibleDatasetMetas().reverse()) controller.draw(); }',
  'Chart#destroy': `{
    const { canvas, ctx } = this;
    this._stop();
    this.config.clearCache();
    clearCanvas(canvas, ctx);
    this.platform.releaseContext(ctx);
    this.canvas = this.ctx = null;
  }`,
  'invalidatePlugins': '{}',
  'determineAxis': '{ return id; }',
  'Animator#_notify': '{}',
  'DatasetController#constructor': `{
    Object.assign(this, { chart, _ctx: chart.ctx, index: datasetIndex, _cachedDataOpts: {}, _syncList: [] });
    this._cachedMeta = this.getMeta();
    this._type = this._cachedMeta.type;
    this.dataElementType = new.target.dataElementType;
    this.initialize();
  }`,
  'DatasetController#addElements': '{ this._dataCheck(); }',
  'DatasetController#_dataCheck': `{
    const { data } = this.getDataset();
    if (this._data === data) return;
    if (this._data) this._cachedMeta._parsed = [];
    this._data = data;
  }`,
  'DatasetController#buildOrUpdateElements': `{
    this._dataCheck();
    this._resyncElements(resetNewElements);
  }`,
  'DatasetController#parse': `{
    const meta = this._cachedMeta;
    this.parseObjectData(meta, this._data, start, count).forEach((one, index) => { meta._parsed[start + index] = one; });
  }`,
  'DatasetController#updateIndex': '{ this.index = datasetIndex; }',
  'DatasetController#linkScales': `{
    const meta = this._cachedMeta;
    const { x, y } = this.chart.scales;
    const [iScale, vScale] = meta.indexAxis === 'x' ? [x, y] : [y, x];
    Object.assign(meta, { xScale: x, yScale: y, iScale, vScale });
  }`,
  'DatasetController#_update': "{ this.update(mode || 'default'); }",
  'DatasetController#draw': '{ for (const element of this._cachedMeta.data) element.draw(this._ctx, this.chart.chartArea); }',
  'Chart#_destroyDatasetMeta': '{ delete this._metasets[datasetIndex]; }',
  'Element#getProps': '{ return this; }',
  'getBarBounds': `{
    const { x, y, base, width, height, horizontal } = bar;
    const [value, middle, half] = horizontal ? [x, y, height / 2] : [y, x, width / 2];
    const [low, high, before, after] = [Math.min(value, base), Math.max(value, base), middle - half, middle + half];
    return horizontal ? { left: low, right: high, top: before, bottom: after } : { left: before, right: after, top: low, bottom: high };
  }`,
  'Scale#getLineWidthForValue': '{ return 0; }',
  'DatasetController#initialize': '{ this.configure(); this.linkScales(); this.addElements(); }',
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
};

/** The same for the part of the library that its other parts share. */
export const helpersInstead = {
  // Colours come resolved, and neither move nor answer to the pointer: the library for colours is not needed.
  'color': '{}',
  'getHoverColor': '{}',
  // Lists are replaced and never changed.
  'listenArrayEvents': '{}',
  'unlistenArrayEvents': '{}',
  // Points are dots or lines.
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
  // What nobody asks of a chart that stands still has no default: fonts, layout, hover, ways to show and hide.
  'Defaults#constructor': `{
    const color = '#666';
    Object.assign(this, {
      animation: undefined, backgroundColor: color, borderColor: color, color, datasets: {}, elements: {}, indexAxis: 'x',
      parsing: true, plugins: {}, scale: undefined, scales: {}, showLine: true,
    });
    this.describe(_descriptors);
    this.apply(_appliers);
  }`,
  'applyLayoutsDefaults': '{}',
  // Of a scale that is hidden.
  'applyScaleDefaults': `{
    defaults.set('scale', { offset: false, reverse: false });
    defaults.describe('scale', { _fallback: false });
    defaults.describe('scales', { _fallback: 'scale' });
  }`,
};
