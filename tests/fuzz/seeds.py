"""Whole examples of everything that is read from outside. Everybody in them is made up."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import zstandard

from desktop.settings import Settings
from desktop.storage.engine import open_store
from desktop.storage.journal import FileJournal
from desktop.storage.operation import Operation
from desktop.storage.profiles import keys
from desktop.sync.protocol import Hello, Op, Page, Pull, Push, Register, Row
from tests.maps.test_tiles import PNG, flat, raster
from tests.services import address_books as books

PASSPHRASE = "vier woorden voor tests"
_CHEAP = keys.Cost(memory_kib=64, rounds=1, lanes=1)
_KEY = bytes(range(32))
_ID = UUID(int=7)
_THEN = datetime(2026, 3, 4, tzinfo=UTC)


def csv() -> Sequence[bytes]:
    """Return lists of persons."""
    own = 'Naam;GSM;Wijk;Nota\nAn Voorbeeld;0470 12 34 56;Battel;"een; twee\ndrie"\nBo;;;=1+1\n'
    others = (books.GOOGLE_CSV, books.OUTLOOK_CSV, books.THUNDERBIRD_CSV)
    return [own.encode(), own.encode("utf-16"), *map(_bytes, others)]


def vcard() -> Sequence[bytes]:
    """Return address books."""
    found = (books.OUTLOOK_VCARD, books.GOOGLE_VCARD, books.APPLE_CUT_LETTER)
    return [*map(_bytes, found), _bytes(books.THUNDERBIRD_VCARD)]


def xlsx() -> Sequence[bytes]:
    """Return a workbook with two sheets, merged cells, a date and a formula."""
    from openpyxl import Workbook

    book = Workbook()
    sheet: Any = book.active
    sheet.append(["Naam", "Soort", "E-mail", "Sinds"])
    sheet.append(["vzw Proef", "nonprofit", "proef@a.example", date(2026, 1, 2)])
    sheet.append(["Huis", "nonprofit", "=A2", 12.5])
    sheet.merge_cells("A3:A4")
    book.create_sheet("Leeg")
    made = io.BytesIO()
    book.save(made)
    return [made.getvalue()]


def geojson() -> Sequence[bytes]:
    """Return places on a map."""
    return [json.dumps(_features({"naam": "Huis", "soort": "other", "plaatsen": 40})).encode()]


def geopackage(room: Path) -> Sequence[bytes]:
    """Return the same places in a database."""
    import geopandas

    path = room / "seed.gpkg"
    geopandas.GeoDataFrame.from_features(
        _features({"naam": "Huis", "soort": "other"}), crs="EPSG:4326"
    ).to_file(path, driver="GPKG")
    return [path.read_bytes()]


def _features(properties: dict[str, Any]) -> dict[str, Any]:
    points = [(4.43, 51.03), (4.47, 51.02)]
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": properties,
                "geometry": {"type": "Point", "coordinates": list(point)},
            }
            for point in points
        ],
    }


def borders() -> Sequence[bytes]:
    """Return twelve square wards."""
    features = []
    for number in range(12):
        west, east = 4.4 + 0.012 * number, 4.412 + 0.012 * number
        ring = [[west, 51.0], [east, 51.0], [east, 51.05], [west, 51.05], [west, 51.0]]
        features.append(
            {
                "type": "Feature",
                "properties": {"code": f"12025W{number + 1:02d}"},
                "geometry": {"type": "Polygon", "coordinates": [ring]},
            }
        )
    return [json.dumps({"type": "FeatureCollection", "features": features}).encode()]


def addresses() -> Sequence[bytes]:
    """Return addresses as a city and as the register publish them."""
    own = "straat;nummer;bus;postcode;gemeente;lat;lon\nGrote Markt;21;;2800;Mechelen;51,02;4,48\n"
    register = (
        "address_id|cd_munty_refnis|tx_street_nl|house_number|box_number|postcode|cd_sector|x|y\n"
        "1|12025|Bruul|10||2800|12025A00-|157000.5|190000.5\n"
    )
    return [own.encode(), register.encode()]


def mbtiles(room: Path) -> Sequence[bytes]:
    """Return a base map in a database."""
    return [raster(room / "seed.mbtiles").read_bytes()]


def pmtiles() -> Sequence[bytes]:
    """Return a base map in one flat file."""
    return [flat({(0, 0, 0): PNG, (1, 0, 0): PNG + b"1", (12, 2097, 1369): PNG + b"2"})]


def attachments() -> Sequence[bytes]:
    """Return a picture of each kind and a small document."""
    from PIL import Image

    made = []
    for kind in ("JPEG", "PNG"):
        out = io.BytesIO()
        picture = Image.new("RGB", (16, 16), "teal")
        exif = picture.getexif()
        exif[0x0112], exif[0x010E] = 6, "An Voorbeeld"
        picture.save(out, kind, exif=exif.tobytes())
        made.append(out.getvalue())
    info = b"1 0 obj\n<< /Author (An) /Title (b) >>\nendobj\n"
    return [*made, b"%PDF-1.4\n" + info + b"trailer\n<< /Info 1 0 R >>\n%%EOF\n"]


def slots() -> Sequence[bytes]:
    """Return the slots of a profile, opened by a passphrase and by a printed key."""
    held = [keys.wrap(_KEY, PASSPHRASE, cost=_CHEAP)]
    whole, _printed = keys.renew_recovery(held, passphrase=PASSPHRASE, made_on=date(2026, 3, 4))
    return [json.dumps(whole).encode()]


def keys_file() -> Sequence[bytes]:
    """Return the same with its checksum."""
    return [keys._content(json.loads(each)) for each in slots()]


def backup(room: Path) -> Sequence[bytes]:
    """Return a backup of an almost empty profile."""
    from desktop.storage.profiles.backup import write_backup

    folder = room / "seed-profile"
    folder.mkdir()
    keys.write_slots(folder, json.loads(slots()[0]))
    store = open_store(folder / "weefsel.db", _KEY)
    with store.writing():  # the file is there once somebody wrote
        pass
    write_backup(store, folder, room / "seed.backup")
    store.close()
    return [(room / "seed.backup").read_bytes()]


def journal(room: Path, key: bytes) -> Sequence[bytes]:
    """Return a safety net with three operations."""
    net = FileJournal(room / "seed" / "a.journal", key)
    one = Operation(
        n=1,
        op=_ID,
        entity="visit",
        id=_ID,
        scope=3,
        base_ver=0,
        fields={"note": "een notitie"},
        edited_at=_THEN,
    )
    net.append([replace(one, n=n) for n in (1, 2, 3)])
    net.close()
    return [net.file.read_bytes()]


def settings() -> dict[str, Any]:
    """Return what somebody chose."""
    return asdict(Settings(account="an"))


def page() -> bytes:
    """Return an answer of the server."""
    body = {"note": "een notitie", "themes": ["youth"]}
    row = Row(id=_ID, entity="visit", ver=1, seq=1, scope=3, fv={"note": (1, _ID)}, body=body)
    return msgspec.json.encode(Page(count=1, rows=[row], cursors={3: "token"}))


def bodies() -> Sequence[bytes]:
    """Return what laptops send."""
    fields = {"ward": "Battel", "themes": {"add": ["youth"], "remove": []}, "reached_total": 3}
    op = Op(n=1, op=_ID, entity="visit", id=_ID, scope=3, base_ver=0, fields=fields, edited_at=1)
    said = (
        Hello(stream=_ID, clock=1),
        Push(stream=_ID, epoch=1, prev_op=None, ops=[op, op]),
        Pull(stream=_ID, epoch=1, cursors={3: ""}),
        Register(login="an", password="geheim", device="laptop"),
    )
    return [msgspec.json.encode(each) for each in said]


def packed(*plain: bytes) -> Sequence[bytes]:
    """Return bytes as they are and in both encodings of the wire."""
    packer = zstandard.ZstdCompressor()
    return [*plain, *map(gzip.compress, plain), *map(packer.compress, plain)]


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text
