// The map of the wards. Python sends figures and words; this page draws them and reports
// choices. Every word enters as a text node: nothing that arrives here can become markup.
"use strict";

const ARROWS = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const STEP = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
const AREAS = ["wards", "sectors"];
const LAZY = ["base_map", "visits", "places", "organisations", "targets", "tasks"];
const NARROW = 460; // pixels below which the legend stands below the map
const WIDE = 1.2; // times its height that a map is wide, if a legend beside it costs less room
const TALLEST = 0.45; // part of the map's height that the legend of layers may take
// Parts of the width, left and right, that may be left to the legend.
const ASIDE = [
  [0, 0], [0, 0.08], [0.08, 0], [0, 0.16], [0.16, 0], [0.1, 0.1], [0, 0.25], [0.25, 0], [0, 0.33],
  [0.16, 0.25],
];

if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
  L.Map.mergeOptions({ zoomAnimation: false, fadeAnimation: false, inertia: false });
}

const Weefsel = {
  data: {}, // what was fetched, by name
  asked: {}, // how often, by name: an answer that was overtaken is dropped
  on: [],
  chosen: "",
  pointing: false,
  painting: { areas: {}, words: {} },

  start(map) {
    this.map = map;
    document.body.append(patterns());
    this.first = new Pane(map, this);
    this.panes = [this.first];
    this.legend = new Legend(map);
    map.getContainer().tabIndex = 0;
    window.addEventListener("resize", () => this.resize());
    map.on("zoomstart dragstart", () => this.leaveFit());
    new QWebChannel(qt.webChannelTransport, (channel) => this.connect(channel.objects.bridge));
  },

  get wards() { return this.first.wards.byCode; },
  get points() { return this.first.layers.places; },

  async connect(bridge) {
    this.bridge = bridge;
    bridge.paint.connect((painting) => this.paint(JSON.parse(painting)));
    bridge.second.connect((painting) => this.compare(JSON.parse(painting)));
    bridge.changed.connect((name) => this.change(name));
    bridge.switch.connect((names) => this.switch(JSON.parse(names)));
    bridge.choose.connect((code) => this.choose(code));
    bridge.look.connect((code) => this.look(code));
    bridge.point.connect((on) => this.setPointing(on));
    bridge.mark.connect((spot) => this.mark(JSON.parse(spot)));
    await Promise.all([this.load("wards"), fetchJson("layers").then((on) => this.switch(on))]);
    await this.paint(await fetchJson("values"));
    await this.compare(await fetchJson("second"));
    requestAnimationFrame(() => requestAnimationFrame(() => bridge.painted()));
  },

  // Fetches a file and hands it to every map.
  async load(name) {
    const turn = (this.asked[name] ?? 0) + 1;
    this.asked[name] = turn;
    const content = await fetchJson(name);
    if (turn !== this.asked[name]) return;
    this.data[name] = content;
    for (const pane of this.panes) pane.show(name, content);
    if (name === "wards") {
      this.fitted = true;
      this.fit();
    }
    this.drawLegend();
  },

  // Something is new: fetched now if it is on show, else once it is.
  async change(name) {
    const isKnown = AREAS.includes(name) && name in this.asked;
    if (isKnown || this.on.includes(name)) await this.load(name);
    else delete this.data[name];
  },

  async switch(names) {
    this.on = names;
    for (const pane of this.panes) pane.switch(names);
    const missing = names.filter((name) => LAZY.includes(name) && !(name in this.data));
    await Promise.all(missing.map((name) => this.load(name)));
    this.drawLegend();
  },

  async paint(painting) {
    this.painting = painting;
    await this.need(painting);
    if (painting !== this.painting) return; // a later one came meanwhile
    const isOther = document.documentElement.dataset.theme !== painting.theme;
    document.documentElement.dataset.theme = painting.theme;
    this.first.paint(painting);
    if (isOther) this.panes.forEach((pane) => pane.recolour());
    this.drawLegend();
    this.nameControls();
  },

  // A second painting stands beside the first; null takes it away.
  async compare(painting) {
    this.comparing = painting;
    if (painting) await this.need(painting);
    if (painting !== this.comparing || !(painting || this.second)) return;
    if (!painting) this.closeSecond();
    else {
      if (!this.second) this.openSecond();
      this.second.paint(painting);
    }
    this.drawLegend();
  },

  async need(painting) {
    if (painting.level === "sector" && !this.data.sectors) await this.load("sectors");
  },

  openSecond() {
    const beside = L.DomUtil.create("div", "folium-map second");
    this.map.getContainer().after(beside);
    document.body.classList.add("comparing");
    const options = { ...this.map.options, renderer: undefined };
    options.center = this.map.getCenter();
    options.zoom = this.map.getZoom();
    this.second = new Pane(L.map(beside, options), this);
    this.panes.push(this.second);
    this.second.on = this.on;
    for (const [name, content] of Object.entries(this.data)) this.second.show(name, content);
    this.second.switch(this.on);
    this.second.choose(this.chosen);
    this.second.map.on("zoomstart dragstart", () => this.leaveFit());
    this.resize();
  },

  closeSecond() {
    this.panes.pop();
    this.second.map.remove();
    this.second.map.getContainer().remove();
    this.second = null;
    document.body.classList.remove("comparing");
    this.resize();
  },

  // The maps have other sizes now; what was in the middle stays there, or all fits again.
  resize() {
    this.legend.place(this.placeOfLegend());
    this.following = true;
    for (const pane of this.panes) pane.map.invalidateSize({ animate: false });
    this.following = false;
    this.fit();
    this.follow(this.first);
  },

  // On the map; where it would hide too much, beside a wide map or below a high one.
  placeOfLegend() {
    const [wide, high] = [window.innerWidth, window.innerHeight];
    if (this.second || wide < NARROW) return "below";
    if (this.legend.height <= TALLEST * high) return "over";
    return wide > high * WIDE ? "beside" : "below";
  },

  // Where one map goes, the other goes.
  follow(moved) {
    if (this.following) return;
    this.following = true;
    for (const pane of this.panes) {
      const [place, zoom] = [moved.map.getCenter(), moved.map.getZoom()];
      if (pane !== moved) pane.map.setView(place, zoom, { animate: false });
    }
    this.following = false;
  },

  choose(code) {
    this.chosen = code;
    for (const pane of this.panes) pane.choose(code);
  },

  tell(code) {
    this.choose(code);
    this.bridge[this.painting.level === "sector" ? "sectorChosen" : "wardChosen"](code);
  },

  openArea(level, code) {
    this.bridge[`${level}Opened`](code);
  },

  click(pane, event) {
    pane.map.getContainer().focus({ preventScroll: true }); // a button may have had it before
    if (this.pointing) return this.report(event.latlng);
    const found = pane.pointsAt(event.containerPoint);
    if (found) return this.tellPoints(found.layer, pane.open(found));
    const code = pane.areas().under(event.originalEvent.target);
    if (code) this.tell(code);
  },

  // Of points on one spot every click tells the next.
  tellPoints(layer, ids) {
    if (!ids.length) return;
    const id = ids[(ids.indexOf(this.told) + 1) % ids.length];
    this.told = id;
    this.bridge[layer === "places" ? "pinChosen" : "organisationChosen"](id);
  },

  press(event) {
    if (event.target.closest(".leaflet-control")) return; // a button has its own keys
    const direction = ARROWS[event.key];
    if (this.pointing) this.aim(event, direction);
    else if (direction) this.walk(direction);
    else if (event.key === "Enter" && this.chosen) this.openChosen();
    else if (event.key === "Escape" && this.chosen) this.tell("");
    else if (event.key === "Home") this.look("");
    else if (event.key === "+" || event.key === "-") this.zoomBy(event.key === "+" ? 1 : -1);
    else return;
    event.preventDefault();
  },

  openChosen() {
    this.openArea(this.first.sectors.byCode.has(this.chosen) ? "sector" : "ward", this.chosen);
  },

  zoomBy(steps) {
    this.map.zoomIn(steps);
  },

  walk(direction) {
    const areas = this.first.areas().byCode;
    const area = areas.get(this.chosen);
    const code = area ? area.neighbours[direction] : areas.keys().next().value;
    if (code) this.tell(code);
  },

  // Pointing by keyboard: the map moves under a sight in the middle, Enter takes that point.
  aim(event, direction) {
    const stride = event.shiftKey ? 4 : 40;
    if (direction) {
      this.fitted = false;
      this.map.panBy(L.point(STEP[direction]).multiplyBy(stride), { animate: false });
    } else if (event.key === "+" || event.key === "-") this.zoomBy(event.key === "+" ? 1 : -1);
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
    for (const { map } of this.panes) map.getContainer().classList.toggle("pointing", on);
    this.sight?.remove();
    this.sight = null;
    if (on) this.map.getContainer().focus();
  },

  // Where the point lies that somebody is about to move; null takes the mark away.
  mark(spot) {
    this.spot?.remove();
    // In the pane of the marks: a ward that is chosen comes to the front of its own.
    const look = { className: "spot", radius: 10, interactive: false, pane: "markerPane" };
    this.spot = spot && L.circleMarker(spot, look).addTo(this.map);
  },

  // Brings an area into view; "" the whole city.
  look(code) {
    const area = this.first.find(code);
    this.fitted = !area;
    const room = { padding: [40, 40], maxZoom: 16, animate: false };
    if (area) this.map.fitBounds(area.shape.getBounds(), room);
    this.fit();
  },

  // Somebody looks at a part now; a window of another size leaves it there.
  leaveFit() {
    if (!this.fitting && !this.following) this.fitted = false;
  },

  // Shows the whole city; a little to the side, if the legend would hide a name.
  fit() {
    if (!this.fitted || !this.wards.size) return;
    this.fitting = true;
    let best = null;
    for (const sides of ASIDE) {
      const hidden = this.hides(...sides);
      if (!best || hidden < best.hidden) best = { hidden, sides };
      if (!hidden) break;
    }
    if (best.hidden) this.hides(...best.sides);
    this.fitting = false;
  },

  // Leaves parts of the width to the legend; returns how many names it hides then.
  hides(left, right) {
    const { x } = this.map.getSize();
    this.map.fitBounds(this.first.wards.bounds(), {
      paddingTopLeft: [24 + left * x, 24],
      paddingBottomRight: [24 + right * x, 24],
      animate: false,
    });
    this.first.spread();
    const cards = this.legend.boxes();
    const isHidden = ({ box }) => cards.some((card) => meets(box.getBoundingClientRect(), card));
    return [...this.wards.values()].filter(isHidden).length;
  },

  drawLegend() {
    const before = [this.legend.height, sizesOf(this.legend.boxes())].join();
    const on = this.on.map((name) => this.data[name]?.legend).filter(Boolean);
    const base = this.on.includes("base_map") ? this.data.base_map : null;
    const areFilled = this.on.includes("areas");
    const look = { credit: base?.credit, isOver: Boolean(base), areFilled };
    this.legend.draw(this.painting, this.comparing, on, look);
    if ([this.legend.height, sizesOf(this.legend.boxes())].join() !== before) this.resize();
  },

  // Made anew only with other words: whoever stands on a button would lose it.
  nameControls() {
    const { words } = this.painting;
    const said = JSON.stringify(words);
    if (said === this.said) return;
    this.said = said;
    this.map.getContainer().setAttribute("aria-label", words.map ?? "");
    this.zoom?.remove();
    this.zoom = L.control.zoom({
      zoomInTitle: words.zoom_in ?? "+",
      zoomOutTitle: words.zoom_out ?? "−",
    }).addTo(this.map);
    this.zoom.getContainer().append(homeButton(words.whole ?? "", () => this.look("")));
  },
};

// The way back to the whole city, for whoever went closer.
function homeButton(title, goHome) {
  const made = document.createElement("a");
  Object.assign(made, { href: "#", title, className: "whole" });
  made.setAttribute("role", "button");
  made.setAttribute("aria-label", title);
  made.append(corners());
  L.DomEvent.disableClickPropagation(made);
  L.DomEvent.on(made, "click", L.DomEvent.stop).on(made, "click", goHome);
  return made;
}

function sizesOf(boxes) {
  return boxes.map(({ width, height }) => `${width} ${height}`).join();
}
