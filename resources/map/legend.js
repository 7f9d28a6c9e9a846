// What colours, patterns and marks mean, in words. All of it enters as text.
"use strict";

const HEADING = 36; // pixels that the title of a layer takes on the map, and each of its marks
const ROW = 20;

class Legend {
  where = "over";
  height = 0; // of the legend of the layers, if it stood on the map

  constructor(map) {
    this.card = card(map, "topright", "legend");
    this.layers = card(map, "bottomleft", "legend");
    this.notes = card(map, "bottomright", "notes");
    this.parts = [this.card, this.layers, this.notes];
    this.homes = this.parts.map((part) => part.parentElement);
    this.strip = L.DomUtil.create("div", "strip");
  }

  // second: the painting beside the first, or null: its classes are the same, its patterns need
  // not be. layers: legends of what lies on the map: {title, rows: [{mark, label}, …]}.
  draw(painting, second, layers, { credit, areFilled, isOver }) {
    const { legend, notes } = painting;
    if (!legend) return;
    const others = second?.legend.patterns ?? [];
    const patterns = new Map([...legend.patterns, ...others].map((key) => [key.fill, key]));
    const keys = [...legend.classes, ...patterns.values()];
    fill(this.card, keys.length && areFilled ? [section(legend.title, fills(keys))] : []);
    this.card.classList.toggle("over-base", isOver);
    this.height = layers.reduce((sum, { rows }) => sum + HEADING + rows.length * ROW, 0);
    fill(this.layers, layers.map(({ title, rows }) => section(title, marks(rows))));
    const lines = [...notes, credit].filter(Boolean);
    this.notes.replaceChildren(...lines.map((line) => worded("p", line)));
  }

  // Where the cards lie over a map; nowhere, when they stand below two.
  boxes() {
    const over = [this.card, this.layers].filter((card) => !card.closest(".strip"));
    return over.map((card) => card.getBoundingClientRect());
  }

  // "over" the map, or in a strip "below" or "beside" it: two maps share one legend, a narrow
  // one has no room, and many layers would hide what they explain.
  place(where) {
    if (where === this.where) return;
    this.where = where;
    document.body.classList.toggle("striped", where !== "over");
    document.body.classList.toggle("beside", where === "beside");
    if (where === "over") {
      this.parts.forEach((part, at) => this.homes[at].append(part));
      this.strip.remove();
    } else {
      this.strip.append(...this.parts);
      document.body.append(this.strip);
    }
  }
}

function fill(card, parts) {
  card.replaceChildren(...parts);
  card.hidden = !parts.length;
}

function section(title, keys) {
  const made = document.createElement("section");
  made.append(worded("h2", title), keys);
  return made;
}

function fills(keys) {
  return list(keys.map(({ fill, label }) => [swatch(fill), label]));
}

function marks(keys) {
  return list(keys.map(({ mark, label }) => [sign(mark), label]));
}

function list(rows) {
  const made = document.createElement("ul");
  for (const parts of rows) {
    const row = document.createElement("li");
    row.append(...parts);
    made.append(row);
  }
  return made;
}

function card(map, position, className) {
  const made = L.DomUtil.create("div", className);
  L.DomEvent.disableClickPropagation(made);
  const control = L.control({ position });
  control.onAdd = () => made;
  control.addTo(map);
  return made;
}
