"""What can be wrong with a map file or a point, as facts; the words are the caller's."""

from __future__ import annotations


class MapError(Exception):
    """Base of the errors of this room that a person can do something about."""


class FileRefused(MapError):
    """A file that somebody chose holds no borders we can use; nothing was read from it.

    Args:
        reason: One of :data:`REASONS`.
        detail: A fact that helps to find the place: a name inside the archive, a number.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason = reason
        self.detail = detail


class DownloadFailed(MapError):
    """A publisher's file did not come; what was there before is as it was.

    Args:
        reason: One of :data:`FETCH_REASONS`.
        address: Of the file.
        seconds: After how long the publisher wants to be asked again; 0 = not said.
    """

    def __init__(self, reason: str, address: str, seconds: float = 0.0) -> None:
        super().__init__(f"{reason} {address}")
        self.reason = reason
        self.address = address
        self.seconds = seconds


class OutsideAreas(MapError):
    """A point lies in none of the areas."""


REASONS = {
    "not_found": "there is no such file, or it is a folder",
    "no_permission": "the file may not be read",
    "empty": "the file has 0 bytes",
    "not_a_map": "text, pictures, random bytes: no map format we know",
    "damaged": "a map format, but cut off or corrupt",
    "too_big": "bigger than any map of one country",
    "unsafe_archive": "an archive that unpacks to far more than it weighs, or outside its folder",
    "no_map_in_archive": "an archive without a map file in it",
    "no_geometry": "a table without shapes",
    "no_polygons": "points or lines only",
    "no_known_areas": "shapes, but no column with codes or names of wards or sectors",
    "other_city": "areas of other municipalities only",
    "too_few_wards": "most of the wards of the city are not in the file",
    "unknown_crs": "the coordinate system is not said and cannot be recognised",
    "wrong_crs": "the coordinate system that was said does not bring the shapes to the city",
    "bad_crs": "the coordinate system that was asked for does not exist",
    "bad_sector_table": "the table of sectors and wards cannot be read",
    "web_page": "a page of a website instead of the file that it offers",
    "not_a_table": "no rows and columns in any form we know",
    "no_table_in_archive": "an archive without a table in it",
    "no_figures": "a table without sectors of the city and a number of inhabitants",
    "mixed_codes": "sector codes of two editions in one table of figures",
    "addresses_elsewhere": "addresses of other municipalities only",
    "no_addresses": "a table without street names",
    "not_a_base_map": "neither MBTiles nor PMTiles",
    "unknown_tiles": "a base map of pictures in no form that a map can show",
    "no_tiles": "a base map without one tile",
}
"""Every reason of :class:`FileRefused`, and when it is used."""

FETCH_REASONS = {
    "no_network": "there is no way to the publisher",
    "timeout": "no answer in time",
    "cut_short": "the connection broke, again and again",
    "busy": "the publisher asks to come back later",
    "failing": "the publisher has a fault",
    "forbidden": "the publisher does not hand it out",
    "not_there": "there is no such file at the publisher",
    "web_page": "a page of a website came instead of the file",
    "empty": "0 bytes came",
    "too_big": "more bytes than any file of this kind",
    "bad_address": "the address leads nowhere, or from a closed line to an open one",
    "no_bulk": "the owner of these tiles does not allow taking many of them",
}
"""Every reason of :class:`DownloadFailed`, and when it is used."""
