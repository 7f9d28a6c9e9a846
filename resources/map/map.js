// The ward map. Python sends figures and words; this page draws them and reports choices.
// Every word enters as a text node: nothing that arrives here can become markup.
"use strict";

const SVG = "http://www.w3.org/2000/svg";
const ARROWS = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const SHIFTS = [0, 10, -10, 20, -20, 30, -30]; // pixels
const STEP = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
  L.Map.mergeOptions({ zoomAnimation: false, fadeAnimation: false, inertia: false });
}

const Weefsel = {
  wards: new Map(), // code -> {shape, label, properties}
  painting: { areas: {}, words: {} },
  chosen: "",
  pointing: false,

  start(map) {
    this.map = map;
    this.points = new PointsLayer().addTo(map);
    this.addSwatches();
    this.legend = this.addCard("topright", "legend");
    this.notes = this.addCard("bottomright", "notes");
    map.getContainer().tabIndex = 0;
    map.getContainer().addEventListener("keydown", (event) => this.press(event));
    map.on("click", (event) => this.click(event));
    map.on("mousemove", (event) => this.hover(event));
    map.on("resize", () => this.fit());
    map.on("zoomend", () => this.spreadNames());
    map.on("zoomstart dragstart", () => { this.fitted = this.fitting; });
    new QWebChannel(qt.webChannelTransport, (channel) => this.connect(channel.objects.bridge));
  },

  async connect(bridge) {
    this.bridge = bridge;
    bridge.paint.connect((painting) => this.paint(JSON.parse(painting)));
    bridge.choose.connect((code) => this.choose(code));
    bridge.point.connect((on) => this.setPointing(on));
    bridge.mark.connect((spot) => this.mark(JSON.parse(spot)));
    bridge.wardsChanged.connect(() => this.loadWards());
    bridge.pinsChanged.connect(() => this.loadPins());
    await Promise.all([this.loadWards(), this.loadPins()]);
    this.paint(await fetchJson("values.json"));
    requestAnimationFrame(() => requestAnimationFrame(() => bridge.painted()));
  },

  async loadWards() {
    const collection = await fetchJson("wards.json");
    this.wards.forEach(({ shape, label }) => { shape.remove(); label.remove(); });
    this.wards.clear();
    L.geoJSON(collection, {
      style: { className: "ward", stroke: true },
      onEachFeature: (feature, shape) => this.addWard(feature, shape),
    }).addTo(this.map);
    this.fitted = true;
    this.fit();
    this.paint(this.painting);
    this.choose(this.chosen);
  },

  async loadPins() {
    this.points.show(await fetchJson("pins.json"));
  },

  addWard(feature, shape) {
    const { name, label, neighbours } = feature.properties;
    const text = document.createElement("span");
    text.textContent = name;
    const icon = L.divIcon({ html: text, className: "ward-name", iconSize: [0, 0] });
    const marker = L.marker(label, { icon, interactive: false, keyboard: false });
    marker.addTo(this.map);
    shape.bindTooltip(() => this.describe(feature.id, name), { sticky: true });
    shape.on("add", () => shape.getElement().setAttribute("tabindex", -1)); // arrows, not Tab
    shape.on("dblclick", () => this.bridge.wardOpened(feature.id));
    this.wards.set(feature.id, { shape, label: marker, neighbours, code: feature.id });
  },

  describe(code, name) {
    const line = document.createElement("span");
    line.textContent = `${name}: ${this.painting.areas[code]?.text ?? ""}`;
    return line;
  },

  paint(painting) {
    this.painting = painting;
    if (document.documentElement.dataset.theme !== painting.theme) {
      document.documentElement.dataset.theme = painting.theme;
      this.points.redraw();
    }
    for (const [code, { shape }] of this.wards) {
      const fill = painting.areas[code]?.fill ?? "dots";
      const drawn = fill.startsWith("#");
      shape.setStyle({ fillColor: drawn ? fill : `url(#${fill})`, fillOpacity: 1 });
      shape.getElement()?.classList.toggle("plain", !drawn);
    }
    this.drawLegend();
    this.nameControls();
  },

  choose(code) {
    this.wards.get(this.chosen)?.shape.getElement()?.classList.remove("chosen");
    this.wards.get(this.chosen)?.label.getElement()?.classList.remove("chosen");
    this.chosen = code;
    const ward = this.wards.get(code);
    if (!ward) return;
    ward.shape.getElement().classList.add("chosen");
    ward.label.getElement().classList.add("chosen");
    ward.shape.bringToFront();
  },

  click(event) {
    if (this.pointing) return this.report(event.latlng);
    const pin = this.points.nearest(event.containerPoint);
    if (pin >= 0) return this.bridge.pinChosen(this.points.idOf(pin));
    const code = this.wardUnder(event.originalEvent.target);
    if (code) this.tell(code);
  },

  wardUnder(element) {
    return [...this.wards.values()].find(({ shape }) => shape.getElement() === element)?.code;
  },

  hover(event) {
    const over = !this.pointing && this.points.nearest(event.containerPoint) >= 0;
    this.map.getContainer().style.cursor = over ? "pointer" : "";
  },

  tell(code) {
    this.choose(code);
    this.bridge.wardChosen(code);
  },

  press(event) {
    if (event.target !== this.map.getContainer()) return; // a button of the map has its own keys
    const direction = ARROWS[event.key];
    if (this.pointing) this.aim(event, direction);
    else if (direction) this.walk(direction);
    else if (event.key === "Enter" && this.chosen) this.bridge.wardOpened(this.chosen);
    else if (event.key === "+" || event.key === "-") this.map.zoomIn(event.key === "+" ? 1 : -1);
    else return;
    event.preventDefault();
  },

  walk(direction) {
    const ward = this.wards.get(this.chosen);
    const code = ward ? ward.neighbours[direction] : this.wards.keys().next().value;
    if (code) this.tell(code);
  },

  // Pointing by keyboard: the map moves under a sight in the middle, Enter takes that point.
  aim(event, direction) {
    const stride = event.shiftKey ? 4 : 40;
    if (direction) {
      this.fitted = false;
      this.map.panBy(L.point(STEP[direction]).multiplyBy(stride), { animate: false });
    } else if (event.key === "+" || event.key === "-") this.map.zoomIn(event.key === "+" ? 1 : -1);
    else if (event.key === "Enter") return this.report(this.map.getCenter());
    else if (event.key === "Escape") return this.stopPointing();
    else return;
    if (!this.sight) this.sight = L.DomUtil.create("div", "sight", this.map.getContainer());
  },

  report(latlng) {
    this.setPointing(false);
    this.bridge.pointPicked(latlng.lat, latlng.lng);
  },

  stopPointing() {
    this.setPointing(false);
    this.bridge.pointingStopped();
  },

  setPointing(on) {
    this.pointing = on;
    this.map.getContainer().classList.toggle("pointing", on);
    this.sight?.remove();
    this.sight = null;
    if (on) this.map.getContainer().focus();
  },

  // Where the point lies that somebody is about to move; null takes the mark away.
  mark(spot) {
    this.spot?.remove();
    const look = { className: "spot", radius: 10, interactive: false };
    this.spot = spot && L.circleMarker(spot, look).addTo(this.map);
  },

  fit() {
    if (!this.fitted || !this.wards.size) return;
    const bounds = L.featureGroup([...this.wards.values()].map(({ shape }) => shape)).getBounds();
    this.fitting = true;
    this.map.fitBounds(bounds, { padding: [24, 24], animate: false });
    this.fitting = false;
    this.spreadNames();
  },

  // Two names on one spot are no names: the later one moves up or down until it is free.
  spreadNames() {
    const taken = [];
    for (const { label } of this.wards.values()) {
      const text = label.getElement().firstChild;
      text.style.transform = "";
      const box = text.getBoundingClientRect();
      const shift = SHIFTS.find((dy) => !taken.some((other) => overlap(box, dy, other))) ?? 0;
      text.style.transform = `translateY(${shift}px)`;
      taken.push({ left: box.left, right: box.right, top: box.top + shift });
    }
  },

  drawLegend() {
    const { legend, notes } = this.painting;
    if (!legend) return;
    const title = document.createElement("h2");
    title.textContent = legend.title;
    const list = document.createElement("ul");
    for (const { fill, label } of [...legend.classes, ...legend.patterns]) {
      const row = document.createElement("li");
      row.append(swatch(fill), label);
      list.append(row);
    }
    this.legend.replaceChildren(title, list);
    this.notes.replaceChildren(...notes.map((note) => {
      const line = document.createElement("p");
      line.textContent = note;
      return line;
    }));
  },

  nameControls() {
    const { words } = this.painting;
    this.map.getContainer().setAttribute("aria-label", words.map ?? "");
    this.zoom?.remove();
    this.zoom = L.control.zoom({
      zoomInTitle: words.zoom_in ?? "+",
      zoomOutTitle: words.zoom_out ?? "−",
    }).addTo(this.map);
  },

  addCard(position, className) {
    const card = L.DomUtil.create("div", className);
    L.DomEvent.disableClickPropagation(card);
    const control = L.control({ position });
    control.onAdd = () => card;
    control.addTo(this.map);
    return card;
  },

  // Fills that are told apart without colour, for the wards and the legend alike.
  addSwatches() {
    const drawing = element("svg", { class: "swatches", "aria-hidden": "true" });
    const hatch = pattern("hatch", 8, "rotate(45)");
    hatch.append(element("line", { class: "hatching", x1: 4, y1: 0, x2: 4, y2: 8 }));
    const dots = pattern("dots", 9, "");
    dots.append(element("circle", { class: "dot", cx: 4, cy: 4, r: 1.3 }));
    drawing.append(hatch, dots, pattern("paper", 8, ""));
    document.body.append(drawing);
  },
};

function overlap(box, dy, other) {
  const beside = box.right < other.left || box.left > other.right;
  return !beside && Math.abs(box.top + dy - other.top) < box.height;
}

function pattern(id, size, patternTransform) {
  const fill = element("pattern", {
    id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform,
  });
  fill.append(element("rect", { class: "ground", width: size, height: size }));
  return fill;
}

function swatch(fill) {
  const box = element("svg", { width: 26, height: 14, "aria-hidden": "true" });
  const paint = fill.startsWith("#") ? fill : `url(#${fill})`;
  box.append(element("rect", { x: 0.5, y: 0.5, width: 25, height: 13, fill: paint }));
  return box;
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

async function fetchJson(name) {
  return (await fetch(`app://page/${name}`)).json();
}
