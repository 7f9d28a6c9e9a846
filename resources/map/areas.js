// The areas of one level on one map: shapes, names, figures and marks beside the names.
"use strict";

const SHIFTS = [0, 8, -8, 16, -16, 24, -24, 32, -32, 40, -40]; // pixels
const NEAR = 24; // pixels within which a name still seems to be of its ward

class Areas {
  // level: "ward" or "sector"; opened(code, spot): two clicks on an area.
  constructor(map, level, opened) {
    Object.assign(this, { map, level, opened });
    this.byCode = new Map(); // code -> {code, name, shape, label, neighbours, room}
    this.isFilled = false;
    map.createPane(level).style.zIndex = level === "ward" ? 410 : 400;
    this.renderer = L.svg({ pane: level, padding: 0.5 });
    this.group = L.layerGroup();
  }

  show(collection) {
    this.group.clearLayers();
    this.byCode.clear();
    L.geoJSON(collection, {
      pane: this.level,
      renderer: this.renderer,
      style: { className: `area ${this.level}`, stroke: true },
      onEachFeature: (feature, shape) => this.add(feature, shape),
    });
  }

  add(feature, shape) {
    const { name, label, neighbours, room } = feature.properties;
    const parts = { name: worded("span", name, "name") };
    parts.figure = worded("span", "", "figure");
    parts.marks = worded("span", "", "marks");
    const box = document.createElement("div");
    box.append(parts.name, parts.figure, parts.marks);
    const icon = L.divIcon({ html: box, className: `${this.level}-name`, iconSize: [0, 0] });
    const marker = L.marker(label, { icon, interactive: false, keyboard: false });
    const area = { code: feature.id, name, shape, label: marker, box, parts, neighbours, room };
    shape.bindTooltip(() => this.describe(area), { sticky: true });
    shape.on("add", () => shape.getElement().setAttribute("tabindex", -1)); // arrows, not Tab
    shape.on("dblclick", (event) => this.opened(area.code, event.containerPoint));
    this.byCode.set(area.code, area);
    this.group.addLayer(shape).addLayer(marker);
  }

  // The one line that hovering shows; the figure as it was published.
  describe(area) {
    return worded("span", `${area.name}: ${this.painting?.areas[area.code]?.text ?? ""}`);
  }

  paint(painting, areFilled) {
    this.painting = painting;
    this.isFilled = painting.level === this.level;
    for (const area of this.byCode.values()) this.fill(area, areFilled);
  }

  fill({ code, shape, parts }, areFilled) {
    const figure = this.painting.areas[code];
    const fill = figure?.fill ?? "dots";
    const drawn = fill.startsWith("#");
    shape.setStyle({ fillColor: painted(fill), fillOpacity: 1 });
    const classes = shape.getElement()?.classList;
    classes?.toggle("plain", !drawn);
    classes?.toggle("outline", !this.isFilled);
    classes?.toggle("empty", this.isFilled && !areFilled);
    // Numbers only: a pattern says by itself that there is none, and names need the room.
    const isTold = drawn && this.isFilled && areFilled && this.painting.figures;
    parts.figure.textContent = isTold ? (figure?.text ?? "") : "";
  }

  // Marks beside names: [{marks: {code: {mark, text}}}, …], in order.
  mark(layers) {
    for (const { code, parts } of this.byCode.values()) {
      const marks = layers.map((layer) => layer.marks[code]).filter(Boolean);
      parts.marks.replaceChildren(...marks.map(({ mark, text }) => {
        const shown = worded("span", "", `mark ${mark}`);
        if (mark !== "count") shown.append(sign(mark));
        shown.append(text);
        return shown;
      }));
    }
  }

  choose(code, isOn) {
    const area = this.byCode.get(code);
    if (!area) return;
    for (const drawn of [area.shape, area.label]) {
      drawn.getElement()?.classList.toggle("chosen", isOn);
    }
    if (isOn) area.shape.bringToFront();
  }

  under(target) {
    return [...this.byCode.values()].find(({ shape }) => shape.getElement() === target)?.code;
  }

  bounds() {
    return L.featureGroup([...this.byCode.values()].map(({ shape }) => shape)).getBounds();
  }
}

// Two names on one spot are no names: a ward's moves up or down until it is free, of points too
// where that can be nearby (far off it would name another ward); a sector's goes until there is
// room for it. All boxes are read before anything moves, or each would cost a new layout.
function spreadNames(map, wards, sectors, points) {
  const taken = [];
  const all = [...wards.byCode.values(), ...sectors];
  for (const { box } of all) {
    box.style.transform = "";
    box.hidden = false;
  }
  const boxes = new Map(all.map((area) => [area, area.box.getBoundingClientRect()]));
  for (const area of all) {
    const box = boxes.get(area);
    const isFree = (dy) => !taken.some((other) => overlap(box, dy, other));
    const isClear = (dy) => isFree(dy) && !points.some((point) => covers(box, dy, point));
    if (sectors.includes(area) && (!isFree(0) || !hasRoom(map, area, box))) {
      area.box.hidden = true;
      continue;
    }
    const near = SHIFTS.filter((dy) => Math.abs(dy) <= NEAR);
    const shift = near.find(isClear) ?? near.find(isFree) ?? SHIFTS.find(isFree) ?? 0;
    area.box.style.transform = shift ? `translateY(${shift}px)` : "";
    const { left, right, height } = box;
    taken.push({ left, right, height, top: box.top + shift });
  }
}

function covers(box, dy, { x, y, radius }) {
  const isBeside = x + radius < box.left || x - radius > box.right;
  return !isBeside && y + radius > box.top + dy && y - radius < box.bottom + dy;
}

function hasRoom(map, area, box) {
  const pixels = (area.room / 360) * 256 * 2 ** map.getZoom();
  return box.width < pixels * 1.1;
}
