// One map: its areas, what lies on them, and the base map below. Two stand side by side when
// periods are compared; both are given the same data and each its own painting.
"use strict";

const DEEPEST = 19;
const NEAREST = 17; // how far a click on a group of points zooms in
const MOST_AVOIDED = 400; // marks of points beyond which names do not look for a free spot
const MARKS = ["targets", "tasks"];

class Pane {
  // told: {openArea(code), …}: who hears what a person does on this map.
  constructor(map, told) {
    Object.assign(this, { map, told, painting: { areas: {}, words: {} }, on: [], chosen: "" });
    const opened = (level) => (code, spot) => {
      if (!this.pointsAt(spot)) told.openArea(level, code); // else the clicks were for a point
    };
    this.sectors = new Areas(map, "sector", opened("sector"));
    this.wards = new Areas(map, "ward", opened("ward"));
    this.wards.group.addTo(map);
    this.layers = {
      visits: new BinsLayer(),
      organisations: new PointsLayer({ zIndex: 445, shape: "square" }),
      places: new PointsLayer({ zIndex: 450 }),
    };
    this.marks = {};
    this.caption = L.DomUtil.create("div", "caption", map.getContainer());
    map.on("click", (event) => told.click(this, event));
    map.on("mousemove", (event) => this.hover(event));
    map.on("zoomend", () => this.spread());
    map.on("move zoom", () => told.follow(this));
    map.getContainer().addEventListener("keydown", (event) => told.press(event));
  }

  // Takes the content of a file: borders, points, marks, the base map.
  show(name, content) {
    if (name === "wards" || name === "sectors") return this.showAreas(name, content);
    if (name === "base_map") return this.showBase(content);
    if (MARKS.includes(name)) this.marks[name] = content;
    else this.layers[name].show(content);
    this.mark(); // and find room for the names again
  }

  showAreas(name, content) {
    this[name].show(content);
    this.paint(this.painting);
    this.mark();
  }

  showBase(base) {
    this.base?.remove();
    this.base = base && tiles(base);
    this.switch(this.on);
  }

  switch(names) {
    this.on = names;
    for (const [name, layer] of Object.entries({ ...this.layers, base_map: this.base })) {
      if (!layer) continue;
      if (names.includes(name)) layer.addTo(this.map);
      else layer.remove();
    }
    const isOver = Boolean(this.base) && names.includes("base_map");
    this.map.getContainer().classList.toggle("over-base", isOver);
    this.paint(this.painting);
    this.mark();
  }

  paint(painting) {
    this.painting = painting;
    const areFilled = this.on.includes("areas");
    const isDeep = painting.level === "sector";
    if (isDeep) this.sectors.group.addTo(this.map);
    else this.sectors.group.remove();
    this.wards.paint(painting, areFilled);
    if (isDeep) this.sectors.paint(painting, areFilled);
    this.map.getContainer().classList.toggle("deep", isDeep);
    this.caption.textContent = painting.caption ?? "";
    this.choose(this.chosen);
    this.spread();
  }

  recolour() {
    for (const layer of Object.values(this.layers)) layer.redraw();
  }

  mark() {
    this.wards.mark(MARKS.filter((name) => this.on.includes(name) && this.marks[name])
      .map((name) => this.marks[name]));
    this.spread();
  }

  areas() {
    return this.painting.level === "sector" ? this.sectors : this.wards;
  }

  choose(code) {
    for (const areas of [this.sectors, this.wards]) areas.choose(this.chosen, false);
    this.chosen = code;
    for (const areas of [this.sectors, this.wards]) areas.choose(code, true);
  }

  find(code) {
    return this.wards.byCode.get(code) ?? this.sectors.byCode.get(code);
  }

  // The points under a spot: {layer: name, mark}, or null.
  pointsAt(spot) {
    for (const layer of ["places", "organisations"]) {
      const mark = this.on.includes(layer) ? this.layers[layer].at(spot) : null;
      if (mark) return { layer, mark };
    }
    return null;
  }

  // Returns the ids that were meant, or none if the click only went closer.
  open({ layer, mark }) {
    const points = this.layers[layer];
    if (mark.members.length === 1) return points.idsOf(mark);
    const isOneSpot = points.spanOf(mark) * 2 ** NEAREST < CELL;
    if (isOneSpot || this.map.getZoom() >= NEAREST) return points.idsOf(mark);
    this.told.leaveFit();
    this.map.fitBounds(points.boundsOf(mark).pad(0.2), { maxZoom: NEAREST });
    return [];
  }

  hover(event) {
    const isOver = !this.told.pointing && this.pointsAt(event.containerPoint);
    this.map.getContainer().style.cursor = isOver ? "pointer" : "";
  }

  spread() {
    const sectors = this.painting.level === "sector" ? [...this.sectors.byCode.values()] : [];
    const points = ["places", "organisations"].filter((name) => this.on.includes(name))
      .flatMap((name) => this.layers[name].spots());
    const { left, top } = this.map.getContainer().getBoundingClientRect();
    const seen = points.map(({ x, y, radius }) => ({ x: x + left, y: y + top, radius }));
    spreadNames(this.map, this.wards, sectors, seen.length > MOST_AVOIDED ? [] : seen);
  }
}

// base: {template, min_zoom, max_zoom, bounds: [west, south, east, north], form?}
function tiles(base) {
  const [west, south, east, north] = base.bounds;
  const options = {
    minZoom: 0,
    maxZoom: DEEPEST,
    minNativeZoom: base.min_zoom,
    maxNativeZoom: base.max_zoom,
    bounds: L.latLngBounds([south, west], [north, east]),
    keepBuffer: 1,
    updateWhenZooming: false,
  };
  return L.tileLayer(base.template, options);
}
