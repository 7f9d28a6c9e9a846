"""Words about files with borders: why one is refused, and what to know about one that is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from desktop.domain.area import AreaImport
from desktop.i18n import translate
from desktop.words.formats import number

GAP_WORTH_SAYING = 1.0
"""Percent of the city outside all wards, from which it is said."""
MOST_NAMED = 8
"""Names listed in a sentence before it says "and so many more"."""


def _choose_borders() -> str:
    return translate("file", "Choose a file with the wards or the statistical sectors of Mechelen.")


def _ask_maker() -> str:
    return translate("file", "Ask the maker of the file which coordinate system it has.")


MAP_FILES: Mapping[str, tuple[Callable[[], str], Callable[[], str]]] = {
    "not_a_map": (
        lambda: translate("file", "This is not a map file."),
        lambda: translate(
            "file", "Choose a GeoJSON, GeoPackage, SQLite or Shapefile, the last one zipped."
        ),
    ),
    "unsafe_archive": (
        lambda: translate("file", "This archive is not safe to unpack."),
        lambda: translate("file", "Download it again, from the publisher itself."),
    ),
    "no_map_in_archive": (
        lambda: translate("file", "There is no map file in this archive."),
        _choose_borders,
    ),
    "no_geometry": (lambda: translate("file", "It holds no shapes."), _choose_borders),
    "no_polygons": (
        lambda: translate("file", "It holds points or lines, no borders."),
        _choose_borders,
    ),
    "no_known_areas": (
        lambda: translate("file", "None of its columns has codes or names of wards or sectors."),
        _choose_borders,
    ),
    "other_city": (
        lambda: translate("file", "It holds areas of other municipalities only."),
        _choose_borders,
    ),
    "too_few_wards": (
        lambda: translate("file", "It holds only {detail} of the 12 wards."),
        _choose_borders,
    ),
    "unknown_crs": (
        lambda: translate("file", "It does not say which coordinate system it has."),
        lambda: translate(
            "file", "Say it and try again, for instance EPSG:31370 (Belgian Lambert 72)."
        ),
    ),
    "wrong_crs": (
        lambda: translate("file", "With coordinate system {detail} it does not lie in Mechelen."),
        _ask_maker,
    ),
    "bad_crs": (
        lambda: translate("file", "There is no coordinate system “{detail}”."),
        lambda: translate("file", "Use EPSG:4326, EPSG:31370 or EPSG:3812."),
    ),
    "bad_sector_table": (
        lambda: translate("file", "It is not a table of sectors and their wards."),
        lambda: translate(
            "file", "Choose a CSV file with a sector code and a ward code or name on each row."
        ),
    ),
    "web_page": (
        lambda: translate("file", "It is a web page, not the file that the page offers."),
        lambda: translate("file", "Download the file itself and choose that."),
    ),
    "not_a_table": (
        lambda: translate("file", "It is not a table with rows and columns."),
        lambda: translate("file", "Choose a CSV, text, spreadsheet or SQLite file."),
    ),
    "no_table_in_archive": (
        lambda: translate("file", "There is no table in this archive."),
        lambda: translate("file", "Choose a CSV, text, spreadsheet or SQLite file."),
    ),
    "no_figures": (
        lambda: translate("file", "No column has a sector, or none a number of inhabitants."),
        lambda: translate("file", "Choose the file of Statbel with the population per sector."),
    ),
    "mixed_codes": (
        lambda: translate("file", "It has sector codes of before and after 2025, or of neither."),
        lambda: translate("file", "Choose the figures of one edition; they are never mixed."),
    ),
    "addresses_elsewhere": (
        lambda: translate("file", "It holds addresses of other municipalities only."),
        lambda: translate("file", "Choose a file with the addresses of Mechelen, or of all."),
    ),
    "no_addresses": (
        lambda: translate("file", "No column was recognised as the street."),
        lambda: translate("file", "Call the columns straat, nummer, postcode, gemeente, lat, lon."),
    ),
    "not_a_base_map": (
        lambda: translate("file", "It is not a base map."),
        lambda: translate("file", "Choose an MBTiles or PMTiles file."),
    ),
    "unknown_tiles": (
        lambda: translate("file", "Its tiles are of a kind that cannot be shown: {detail}."),
        lambda: translate("file", "Choose a base map with PNG, JPEG, WebP or vector tiles."),
    ),
    "no_tiles": (
        lambda: translate("file", "It has no tiles."),
        lambda: translate("file", "Choose another base map."),
    ),
}
"""Why a file of open map data is refused, and what to do, by the reason in the error."""


def remarks(loaded: AreaImport) -> Sequence[str]:
    """Return what a person should know about borders that were loaded; often nothing."""
    return [*_about_shapes(loaded), *_about_codes(loaded), *misplaced(loaded.misplaced)]


def misplaced(places: int) -> Iterator[str]:
    """Say how many places lie in another ward than their record says; nothing when none do."""
    if places:
        yield translate("areas", "%n place(s) lie in another ward by these borders.", "", places)


def _about_shapes(loaded: AreaImport) -> Iterator[str]:
    if loaded.crs_recognised:
        text = translate("areas", "The coordinate system was recognised as {crs}.")
        yield text.format(crs=loaded.crs)
    if loaded.axes_swapped:
        yield translate("areas", "The file has latitude first; this was set right.")
    if loaded.repaired:
        text = translate("areas", "These borders crossed themselves and were mended: {names}.")
        yield text.format(names=_named(loaded.repaired))
    for first, second, hectares in loaded.overlaps:
        text = translate("areas", "{first} and {second} overlap by {hectares} ha.")
        yield text.format(first=first, second=second, hectares=number(hectares, 2))
    if loaded.gap_percent > GAP_WORTH_SAYING:
        text = translate("areas", "{percent} % of the city lies in no ward.")
        yield text.format(percent=number(loaded.gap_percent, 2))


def _about_codes(loaded: AreaImport) -> Iterator[str]:
    lists = (
        (loaded.missing_wards, translate("areas", "No borders in the file for: {names}.")),
        (loaded.unknown_sectors, translate("areas", "Sectors without a known ward: {names}.")),
        (loaded.missing_sectors, translate("areas", "Sectors that are not in the file: {names}.")),
    )
    for names, text in lists:
        if names:
            yield text.format(names=_named(names))
    if loaded.foreign:
        yield translate(
            "areas", "%n area(s) of other municipalities were left out.", "", loaded.foreign
        )


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST_NAMED])
    if len(names) <= MOST_NAMED:
        return shown
    return translate("areas", "{names} and {count} more").format(
        names=shown, count=len(names) - MOST_NAMED
    )
