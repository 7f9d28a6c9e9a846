// Small drawings that maps and legend share. Words enter as text nodes, never as markup.
"use strict";

const SVG = "http://www.w3.org/2000/svg";

// Pictures of the kinds of places, as lines around the middle of a pin (12 units wide).
const GLYPHS = {
  service_centre: "M0,-1V4M0,-4.2V-3.6",
  community_house: "M-4.5,0L0,-4.5L4.5,0M-3,-1.2V4H3V-1.2",
  library: "M0,-2.5C-1.5,-4-4,-3.8-5,-3V3.2C-4,2.4-1.5,2.4,0,3.8"
    + "C1.5,2.4,4,2.4,5,3.2V-3C4,-3.8,1.5,-4,0,-2.5V3.8",
  youth_centre: "M1,-5L-3,1H0L-1,5L3,-1H0Z",
  school: "M-5,-1.5L0,-4L5,-1.5L0,1ZM-3,0V3C-1.5,4.2,1.5,4.2,3,3V0",
  sports_field: "M-4.2,0A4.2,4.2,0,1,0,4.2,0A4.2,4.2,0,1,0,-4.2,0M-4.2,0H4.2M0,-4.2V4.2",
  square_or_park: "M0,5V1.7M-3.2,-1.5A3.2,3.2,0,1,0,3.2,-1.5A3.2,3.2,0,1,0,-3.2,-1.5",
  house_of_worship: "M-4,4.5V0C-4,-2.6-1,-3,0,-5C1,-3,4,-2.6,4,0V4.5Z",
  shop_or_cafe: "M-4,-3H2.5V1.5A2.5,2.5,0,0,1,0,4H-1.5A2.5,2.5,0,0,1,-4,1.5Z"
    + "M2.5,-1.6H3.5A1.6,1.6,0,0,1,3.5,1.6H2.5",
  club_house: "M-3,5V-4.5L4,-2.2L-3,0.2",
  social_grocery: "M-5,-1H5L3.6,4.2H-3.6ZM-2.8,-1L-0.8,-4.6M2.8,-1L0.8,-4.6",
  dutch_practice: "M-4.5,-4H4.5V2H0L-2.5,4.6V2H-4.5Z",
  other: "M-1.2,0A1.2,1.2,0,1,0,1.2,0A1.2,1.2,0,1,0,-1.2,0",
};
const SIGNS = {
  met: "M-5.5,0A5.5,5.5,0,1,0,5.5,0A5.5,5.5,0,1,0,-5.5,0ZM-2.6,0.2L-0.7,2.2L2.8,-2",
  under: "M-5.5,-4H5.5L0,5.5Z",
  unset: "M-4.5,0H4.5",
};
// How much of the ring around a place is drawn bold: it closes as the place grows.
const GROWTH = { none: 0, safe: 1 / 3, growing: 2 / 3, brave: 1 };
const BIN_RADII = [10, 13, 17, 21]; // pixels

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function worded(tag, text, className = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

async function fetchJson(name) {
  return (await fetch(`app://page/${name}.json`)).json();
}

function meets(one, other) {
  const isBeside = one.right <= other.left || one.left >= other.right;
  return !isBeside && one.bottom > other.top && one.top < other.bottom;
}

function overlap(box, dy, other) {
  const beside = box.right < other.left || box.left > other.right;
  return !beside && Math.abs(box.top + dy - other.top) < Math.max(box.height, other.height);
}

// Fills that are told apart without colour, for the areas and the legend alike.
function patterns() {
  const drawing = element("svg", { class: "swatches", "aria-hidden": "true" });
  const hatch = pattern("hatch", 8, "rotate(45)");
  hatch.append(element("line", { class: "hatching", x1: 4, y1: 0, x2: 4, y2: 8 }));
  const dots = pattern("dots", 9, "");
  dots.append(element("circle", { class: "dot", cx: 4, cy: 4, r: 1.3 }));
  drawing.append(hatch, dots, pattern("paper", 8, ""));
  return drawing;
}

function pattern(id, size, patternTransform) {
  const fill = element("pattern", {
    id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform,
  });
  fill.append(element("rect", { class: "ground", width: size, height: size }));
  return fill;
}

function painted(fill) {
  return fill.startsWith("#") ? fill : `url(#${fill})`;
}

function swatch(fill) {
  const box = element("svg", { width: 26, height: 14, "aria-hidden": "true" });
  box.append(element("rect", { x: 0.5, y: 0.5, width: 25, height: 13, fill: painted(fill) }));
  return box;
}

// The picture of a mark, for the legend and beside the names of wards.
function sign(mark) {
  const box = element("svg", {
    class: `sign ${mark}`, viewBox: "-8 -8 16 16", width: 16, height: 16, "aria-hidden": "true",
  });
  if (mark in GROWTH) {
    box.append(element("circle", { class: "rim", r: 6 }), arc(GROWTH[mark]));
  } else if (mark.startsWith("bin-")) {
    box.append(element("circle", { class: "bin", r: 3 + 1.3 * Number(mark.slice(4)) }));
  } else if (mark === "organisation") {
    box.append(element("rect", { class: "rim", x: -5, y: -5, width: 10, height: 10 }));
  } else if (mark === "count") {
    box.append(element("rect", { class: "badge", x: -7, y: -5, width: 14, height: 10, rx: 5 }));
  } else {
    box.append(element("path", { d: SIGNS[mark] ?? GLYPHS.other }));
  }
  return box;
}

// Four corners around nothing: all that there is.
function corners() {
  const box = element("svg", {
    class: "corners", viewBox: "-8 -8 16 16", width: 16, height: 16, "aria-hidden": "true",
  });
  box.append(element("path", { d: "M-6,-2V-6H-2M2,-6H6V-2M6,2V6H2M-2,6H-6V2" }));
  return box;
}

function arc(part) {
  const round = 2 * Math.PI * 6;
  return element("circle", {
    class: "ring", r: 6, transform: "rotate(-90)",
    "stroke-dasharray": `${part * round} ${round}`, visibility: part ? "visible" : "hidden",
  });
}
