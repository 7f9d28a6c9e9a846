// Many points on one canvas: drawn in one go, found again by distance. 50,000 are no trouble.
"use strict";

const PointsLayer = L.Layer.extend({
  initialize() {
    this._ids = [];
  },

  onAdd(map) {
    this._canvas = L.DomUtil.create("canvas", "points leaflet-zoom-hide");
    map.createPane("points").style.zIndex = 450;
    map.getPane("points").style.pointerEvents = "none";
    map.getPane("points").append(this._canvas);
    map.on("moveend zoomend resize", this.redraw, this);
    this.redraw();
  },

  onRemove(map) {
    map.off("moveend zoomend resize", this.redraw, this);
    this._canvas.remove();
  },

  // columns: {ids, lats, lons}. Projected once; afterwards a zoom is one multiplication.
  show(columns) {
    this._ids = columns.ids;
    this._kinds = columns.kinds;
    this._x = new Float64Array(columns.ids.length);
    this._y = new Float64Array(columns.ids.length);
    columns.ids.forEach((_, i) => {
      const world = L.CRS.EPSG3857.latLngToPoint(L.latLng(columns.lats[i], columns.lons[i]), 0);
      this._x[i] = world.x;
      this._y[i] = world.y;
    });
    this.redraw();
  },

  redraw() {
    if (!this._map) return;
    const size = this._map.getSize();
    const sharp = window.devicePixelRatio || 1;
    L.DomUtil.setPosition(this._canvas, this._map.containerPointToLayerPoint([0, 0]));
    Object.assign(this._canvas, { width: size.x * sharp, height: size.y * sharp });
    Object.assign(this._canvas.style, { width: `${size.x}px`, height: `${size.y}px` });
    const stamp = this._stamp(sharp);
    const pen = this._canvas.getContext("2d");
    const { scale, left, top } = this._view();
    const half = stamp.width / 2;
    for (let i = 0; i < this._ids.length; i++) {
      const x = (this._x[i] * scale - left) * sharp - half;
      const y = (this._y[i] * scale - top) * sharp - half;
      if (x > -half && y > -half && x < this._canvas.width && y < this._canvas.height) {
        pen.drawImage(stamp, x, y);
      }
    }
  },

  // The index of the point nearest to `spot` (pixels in the map), or -1 beyond `reach` pixels.
  nearest(spot, reach = 10) {
    const { scale, left, top } = this._view();
    let best = -1;
    let least = reach * reach;
    for (let i = 0; i < this._ids.length; i++) {
      const dx = this._x[i] * scale - left - spot.x;
      const dy = this._y[i] * scale - top - spot.y;
      const distance = dx * dx + dy * dy;
      if (distance <= least) {
        best = i;
        least = distance;
      }
    }
    return best;
  },

  idOf(index) {
    return this._ids[index];
  },

  kindOf(index) {
    return this._kinds[index];
  },

  _view() {
    const corner = this._map.getPixelBounds().min;
    return { scale: 2 ** this._map.getZoom(), left: corner.x, top: corner.y };
  },

  // One pin, drawn once and stamped many times: ten times faster than an arc per point.
  _stamp(sharp) {
    const radius = (this._ids.length > 5000 ? 2.5 : 5) * sharp;
    const stamp = document.createElement("canvas");
    stamp.width = stamp.height = Math.ceil(radius * 2 + 4 * sharp);
    const pen = stamp.getContext("2d");
    const style = getComputedStyle(document.documentElement);
    pen.arc(stamp.width / 2, stamp.width / 2, radius, 0, 2 * Math.PI);
    pen.fillStyle = style.getPropertyValue("--pin");
    pen.strokeStyle = style.getPropertyValue("--paper");
    pen.lineWidth = (radius > 4 ? 2 : 0.5) * sharp;
    pen.fill();
    pen.stroke();
    return stamp;
  },
});
