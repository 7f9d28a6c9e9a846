// Draws the wards that stand above as `wards`. Words enter as text, never as markup.
const map = L.map("map", { zoomControl: true, attributionControl: false, zoomSnap: 0.25 });
const layer = L.geoJSON(wards, {
  style: (ward) => ({
    color: "#6B7478", weight: 1.2, fillColor: ward.properties.fill, fillOpacity: 1,
  }),
  onEachFeature: (ward, shape) => {
    const label = document.createElement("span");
    const figure = document.createElement("b");
    label.textContent = ward.properties.name;
    figure.textContent = ward.properties.text;
    label.append(figure);
    shape.bindTooltip(label, {
      permanent: true, direction: "center", className: ward.properties.label,
    });
  },
}).addTo(map);
if (wards.features.length) {
  map.fitBounds(layer.getBounds().pad(0.03));
} else {
  document.querySelector("figure").remove();
}
