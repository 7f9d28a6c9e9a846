// What colours, patterns and marks mean, in words. All of it enters as text.
"use strict";

class Legend {
  constructor(map) {
    this.card = card(map, "topright", "legend");
    this.notes = card(map, "bottomright", "notes");
    this.homes = [this.card.parentElement, this.notes.parentElement];
  }

  // layers: legends of what lies on the map: {title, rows: [{mark, label}, …]}.
  draw(painting, layers, credit) {
    const { legend, notes } = painting;
    if (!legend) return;
    const parts = [];
    if (legend.classes.length + legend.patterns.length) {
      parts.push(worded("h2", legend.title), fills([...legend.classes, ...legend.patterns]));
    }
    for (const { title, rows } of layers) parts.push(worded("h2", title), marks(rows));
    this.card.replaceChildren(...parts);
    this.card.hidden = !parts.length;
    this.notes.replaceChildren(...[...notes, credit].filter(Boolean).map((note) => worded("p", note)));
  }

  // Two maps share one legend, in a strip below both.
  moveTo(strip) {
    strip.append(this.card, this.notes);
  }

  moveBack() {
    this.homes[0].append(this.card);
    this.homes[1].append(this.notes);
  }
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
