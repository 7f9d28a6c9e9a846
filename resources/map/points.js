// Many points on one canvas: near ones become one mark with their number. 50,000 are no trouble.
"use strict";

const CELL = 46; // pixels within which points go together
const FAR_CELL = 64; // the same where the whole city is seen, and names of wards need the room
const FAR = 13; // zoom up to which that is so
const APART = 27; // pixels that marks keep from each other
const BEYOND = 0.25; // of the view on each side is drawn too, so that dragging shows no edge
const FONTS = 'system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';
const REACH = 4; // pixels around a mark that still count as it

// A canvas over the map that moves along with it. What is on it, subclasses draw.
const CanvasLayer = L.Layer.extend({
  options: { zIndex: 450 },

  initialize(options) {
    L.setOptions(this, options);
    this._pane = `canvas-${L.stamp(this)}`;
  },

  onAdd(map) {
    const pane = map.getPane(this._pane) ?? map.createPane(this._pane);
    pane.style.zIndex = this.options.zIndex;
    pane.style.pointerEvents = "none";
    this._canvas = L.DomUtil.create("canvas", "points leaflet-zoom-hide", pane);
    map.on("moveend zoomend resize", this.redraw, this);
    this.redraw();
  },

  onRemove(map) {
    map.off("moveend zoomend resize", this.redraw, this);
    this._canvas.remove();
  },

  redraw() {
    if (!this._map) return;
    const sharp = window.devicePixelRatio || 1;
    const size = this._map.getSize();
    const edge = size.multiplyBy(BEYOND).round();
    const whole = size.add(edge.multiplyBy(2));
    L.DomUtil.setPosition(this._canvas, this._map.containerPointToLayerPoint(edge.multiplyBy(-1)));
    Object.assign(this._canvas, { width: whole.x * sharp, height: whole.y * sharp });
    Object.assign(this._canvas.style, { width: `${whole.x}px`, height: `${whole.y}px` });
    const pen = this._canvas.getContext("2d");
    pen.scale(sharp, sharp);
    pen.translate(edge.x, edge.y);
    const [right, bottom] = [size.x + edge.x, size.y + edge.y];
    this._draw(pen, { sharp, left: -edge.x, top: -edge.y, right, bottom });
  },

  // From the plane in which the world is 256 wide to pixels in the map.
  _view() {
    const corner = this._map.getPixelBounds().min;
    return { scale: 2 ** this._map.getZoom(), left: corner.x, top: corner.y };
  },
});

function projected(lats, lons) {
  const x = new Float64Array(lats.length);
  const y = new Float64Array(lats.length);
  for (let i = 0; i < lats.length; i++) {
    const sine = Math.sin((lats[i] * Math.PI) / 180);
    x[i] = (lons[i] / 360 + 0.5) * 256;
    y[i] = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 256;
  }
  return { x, y };
}

function colourOf(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

const PointsLayer = CanvasLayer.extend({
  options: { zIndex: 450, shape: "round" },

  initialize(options) {
    CanvasLayer.prototype.initialize.call(this, options);
    this.show({ ids: [], lats: [], lons: [], kinds: [] });
  },

  // columns: {ids, lats, lons, kinds, stages?}. Projected once; a zoom is one multiplication.
  show(columns) {
    this._ids = columns.ids;
    this._kinds = columns.kinds;
    this._stages = columns.stages ?? [];
    Object.assign(this, { _x: null, _y: null });
    const { x, y } = projected(columns.lats, columns.lons);
    Object.assign(this, { _x: x, _y: y, _level: null });
    this.redraw();
  },

  // Marks of the scale of now: {x, y, members: [index, …]}, in the plane that is 256 wide.
  marks() {
    const level = Math.round(this._map.getZoom() * 2) / 2;
    if (level !== this._level) {
      this._level = level;
      const cell = level > FAR ? CELL : FAR_CELL;
      this._marks = gathered(this._x, this._y, cell / 2 ** level, APART / 2 ** level);
    }
    return this._marks;
  },

  // The mark under `spot` (pixels in the map), or null.
  at(spot) {
    const { scale, left, top } = this._view();
    let best = null;
    let least = Infinity;
    for (const mark of this.marks()) {
      const distance = Math.hypot(mark.x * scale - left - spot.x, mark.y * scale - top - spot.y);
      if (distance <= radiusOf(mark) + REACH && distance < least) {
        best = mark;
        least = distance;
      }
    }
    return best;
  },

  // Where the marks are, in pixels of the map.
  spots() {
    if (!this._map) return [];
    const { scale, left, top } = this._view();
    return this.marks().map((mark) => (
      { x: mark.x * scale - left, y: mark.y * scale - top, radius: radiusOf(mark) }
    ));
  },

  idsOf(mark) {
    return mark.members.map((index) => this._ids[index]);
  },

  // How far the members of a mark lie apart, in the plane that is 256 wide.
  spanOf(mark) {
    const of = (all) => {
      const own = mark.members.map((index) => all[index]);
      return own.reduce((a, b) => Math.max(a, b)) - own.reduce((a, b) => Math.min(a, b));
    };
    return Math.max(of(this._x), of(this._y));
  },

  // Where the members of a mark lie, in degrees.
  boundsOf(mark) {
    const spots = mark.members.map((index) => L.point(this._x[index], this._y[index]));
    return L.latLngBounds(spots.map((spot) => L.CRS.EPSG3857.pointToLatLng(spot, 0)));
  },

  redraw() {
    this._stamps = new Map();
    CanvasLayer.prototype.redraw.call(this);
  },

  _draw(pen, frame) {
    const { scale, left, top } = this._view();
    const [ink, paper, rim, pin] = ["--text", "--panel", "--muted", "--pin"].map(colourOf);
    this._look = { ink, paper, rim, pin };
    for (const mark of this.marks()) {
      const x = mark.x * scale - left;
      const y = mark.y * scale - top;
      if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) continue;
      if (mark.members.length > 1) this._drawGroup(pen, x, y, mark);
      else pen.drawImage(this._stamp(mark.members[0], frame.sharp), x - 13, y - 13, 26, 26);
    }
  },

  _drawGroup(pen, x, y, mark) {
    const radius = radiusOf(mark);
    this._outline(pen, x, y, radius);
    pen.fillStyle = this._look.paper;
    pen.strokeStyle = this._look.pin;
    pen.lineWidth = 2.5;
    pen.fill();
    pen.stroke();
    pen.fillStyle = this._look.ink;
    pen.font = `600 ${radius > 16 ? 12 : 11}px ${FONTS}`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText(String(mark.members.length), x, y + 0.5);
  },

  // One pin per kind and stage, drawn once and stamped many times.
  _stamp(index, sharp) {
    const kind = this._kinds[index] in GLYPHS ? this._kinds[index] : "other";
    const stage = this._stages[index] ?? "";
    const key = `${kind} ${stage}`;
    if (!this._stamps.has(key)) this._stamps.set(key, this._pin(kind, stage, sharp));
    return this._stamps.get(key);
  },

  _pin(kind, stage, sharp) {
    const stamp = document.createElement("canvas");
    stamp.width = stamp.height = 26 * sharp;
    const pen = stamp.getContext("2d");
    pen.scale(sharp, sharp);
    this._outline(pen, 13, 13, 10);
    Object.assign(pen, { fillStyle: this._look.paper, strokeStyle: this._look.rim, lineWidth: 1 });
    pen.fill();
    pen.stroke();
    if (GROWTH[stage]) {
      Object.assign(pen, { strokeStyle: this._look.pin, lineWidth: 3 });
      pen.beginPath();
      pen.arc(13, 13, 10, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * GROWTH[stage]);
      pen.stroke();
    }
    Object.assign(pen, { strokeStyle: this._look.ink, lineWidth: 1.3 });
    Object.assign(pen, { lineJoin: "round", lineCap: "round" });
    pen.translate(13, 13);
    pen.stroke(new Path2D(GLYPHS[kind]));
    return stamp;
  },

  _outline(pen, x, y, radius) {
    pen.beginPath();
    if (this.options.shape === "round") pen.arc(x, y, radius, 0, 2 * Math.PI);
    else pen.rect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
  },
});

// Visits counted around a spot, as discs with the published number in them.
const BinsLayer = CanvasLayer.extend({
  options: { zIndex: 440 },

  // columns: {lats, lons, sizes, texts}
  show(columns) {
    this._sizes = columns.sizes;
    this._texts = columns.texts;
    const { x, y } = projected(columns.lats, columns.lons);
    Object.assign(this, { _x: x, _y: y });
    this.redraw();
  },

  _draw(pen, frame) {
    if (!this._sizes) return;
    const { scale, left, top } = this._view();
    const look = { disc: colourOf("--pin"), ink: colourOf("--panel") };
    pen.font = `600 11px ${FONTS}`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.strokeStyle = look.ink;
    for (let i = 0; i < this._sizes.length; i++) {
      const x = this._x[i] * scale - left;
      const y = this._y[i] * scale - top;
      if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) continue;
      pen.beginPath();
      pen.arc(x, y, BIN_RADII[this._sizes[i]], 0, 2 * Math.PI);
      pen.fillStyle = look.disc;
      pen.fill();
      pen.stroke();
      pen.fillStyle = look.ink;
      pen.fillText(this._texts[i], x, y + 0.5);
    }
  },
});

function radiusOf(mark) {
  return mark.members.length > 1 ? 11 + 2.5 * Math.log10(mark.members.length) : 10;
}

// Points of one cell of a grid make one mark; marks that still touch go together.
function gathered(xs, ys, cell, apart) {
  const cells = new Map();
  for (let i = 0; i < xs.length; i++) {
    const key = Math.floor(xs[i] / cell) * 67108864 + Math.floor(ys[i] / cell);
    const found = cells.get(key);
    if (found) found.push(i);
    else cells.set(key, [i]);
  }
  const marks = [];
  const near = new Map();
  for (const members of cells.values()) {
    const mark = middle(members, xs, ys);
    const touching = touched(mark, near, apart, cell);
    if (touching) Object.assign(touching, middle([...touching.members, ...members], xs, ys));
    else {
      marks.push(mark);
      const key = Math.floor(mark.x / cell) * 67108864 + Math.floor(mark.y / cell);
      near.set(key, [...(near.get(key) ?? []), mark]);
    }
  }
  return marks;
}

function middle(members, xs, ys) {
  let x = 0;
  let y = 0;
  for (const i of members) {
    x += xs[i];
    y += ys[i];
  }
  return { x: x / members.length, y: y / members.length, members };
}

function touched(mark, near, apart, cell) {
  const column = Math.floor(mark.x / cell);
  const row = Math.floor(mark.y / cell);
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (const other of near.get((column + dx) * 67108864 + row + dy) ?? []) {
        if (Math.hypot(other.x - mark.x, other.y - mark.y) < apart) return other;
      }
    }
  }
  return null;
}
