// Draws the areas that stand above as `coverage` on the maps that folium made. Words enter as
// text, never as markup.
const drawn = Object.entries(coverage.maps).map(([name, areas]) => {
  const map = window[`map_${name}`], box = map.getContainer();
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", box.parentElement.dataset.name);
  L.control.zoom({ zoomInTitle: coverage.words.in, zoomOutTitle: coverage.words.out }).addTo(map);
  const layer = L.geoJSON(areas, {
    style: (area) => ({
      color: "#6B7478", weight: area.properties.always ? 1.2 : 0.6,
      fillColor: area.properties.fill, fillOpacity: 1,
    }),
    onEachFeature: (area, shape) => {
      const label = document.createElement("span");
      const figure = document.createElement("b");
      label.textContent = area.properties.name;
      figure.textContent = area.properties.text;
      label.append(figure);
      shape.bindTooltip(label, area.properties.always
        ? { permanent: true, direction: "center", className: "ward" }
        : { sticky: true });
    },
  }).addTo(map);
  L.geoJSON({ type: "FeatureCollection", features: coverage.outlines }, {
    interactive: false,
    style: { color: "currentColor", weight: 1.6, fill: false },
    onEachFeature: (ward, shape) => {
      const label = document.createElement("span");
      label.textContent = ward.properties.name;
      shape.bindTooltip(label, { permanent: true, direction: "center", className: "ward" });
    },
  }).addTo(map);
  if (areas.features.length) {
    map.fitBounds(layer.getBounds().pad(0.03), { animate: false });
  }
  return map;
});
// Two maps show the same part of the city.
let following = false;
for (const map of drawn) {
  map.on("move", () => {
    if (following) { return; }
    following = true;
    for (const other of drawn) {
      if (other !== map) { other.setView(map.getCenter(), map.getZoom(), { animate: false }); }
    }
    following = false;
  });
}
