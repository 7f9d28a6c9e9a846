"""Look up an address at the Flemish service. What was typed leaves the computer: ask first."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlencode

from maps.download import Line, check, told
from maps.errors import DownloadFailed

ADDRESS = "https://geo.api.vlaanderen.be/geolocation/v4"
CREDIT = "Digitaal Vlaanderen, Geolocation"
MOST = 5
LONGEST_TEXT = 200
_MOST_BYTES = 500_000


class Located(NamedTuple):
    """An address as the service knows it."""

    street: str
    number: str
    postcode: str
    city: str
    lat: float
    lon: float


def look_up(line: Line, text: str, base: str = ADDRESS) -> Sequence[Located]:
    """Return at most :data:`MOST` addresses for what was typed.

    Raises:
        DownloadFailed: See :data:`maps.errors.FETCH_REASONS`.
    """
    question = {"q": text.strip()[:LONGEST_TEXT], "c": str(MOST)}
    results = _ask(line, f"{base}/Location", question).get("LocationResult")
    found = (_located(each) for each in results if isinstance(each, dict)) if results else ()
    return [each for each in found if each is not None]


def _ask(line: Line, address: str, question: Mapping[str, str]) -> Mapping[str, Any]:
    """Return the answer; no error tells what was asked for."""
    for library in ("httpx2", "httpcore2"):  # they would log the whole address
        logging.getLogger(library).setLevel(logging.WARNING)
    content = b""
    with told(address), line.http.stream("GET", f"{address}?{urlencode(question)}") as answer:
        for block in answer.iter_raw():
            content += block
            if len(content) > _MOST_BYTES:
                raise DownloadFailed("too_big", address)
        check(answer, address)
    try:
        said = json.loads(content)
    except ValueError:
        raise DownloadFailed("web_page", address) from None
    if not isinstance(said, dict):
        raise DownloadFailed("web_page", address)
    return said


def _located(result: Mapping[str, Any]) -> Located | None:
    place = result.get("Location")
    if not isinstance(place, dict):
        return None
    lat, lon = place.get("Lat_WGS84"), place.get("Lon_WGS84")
    if not isinstance(lat, int | float) or not isinstance(lon, int | float):
        return None
    texts = ("Thoroughfarename", "Housenumber", "Zipcode", "Municipality")
    street, number, postcode, city = (str(result.get(name) or "") for name in texts)
    return Located(street, number, postcode, city, float(lat), float(lon))
