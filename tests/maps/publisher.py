"""A publisher on this computer: files of the documented shape, and everything that goes wrong.

Sectors are squares in the middle of the city, one for each code that really exists; the rest of
the country is made up.
"""

from __future__ import annotations

import io
import random
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pyproj

from maps import facts

SECTORS_2025 = "sh_statbel_statistical_sectors_31370_20250101.geojson.zip"
SECTORS_2024 = "sh_statbel_statistical_sectors_31370_20240101.geojson.zip"
PEOPLE_2025 = "OPENDATA_SECTOREN_2025_NEW.zip"
PEOPLE_2024 = "OPENDATA_SECTOREN_2024.zip"
WARDS = "statsec_ggw7.xlsx"
HEADING = (
    '{"type": "FeatureCollection", "name": "sectors", "crs": {"type": "name", "properties": '
    '{"name": "urn:ogc:def:crs:EPSG::31370"}}, "features": [\n'
)
WEST, SOUTH, STEP = 4.42, 50.985, 0.008
TO_LAMBERT = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:31370", always_xy=True)


def sector_features(edition: str) -> Iterator[str]:
    """Yield the city's sectors as lines of GeoJSON in Lambert 72, with heights."""
    ours = [sector for sector in facts.sectors(edition) if sector.ward]
    for number, sector in enumerate(ours):
        west, south = WEST + STEP * (number % 13), SOUTH + STEP * (number // 13)
        corners = ((0, 0), (STEP, 0), (STEP, STEP), (0, STEP), (0, 0))
        ring = [TO_LAMBERT.transform(west + x, south + y) for x, y in corners]
        points = ", ".join(f"[{x:.4f}, {y:.4f}, 0.0]" for x, y in ring)
        yield _feature(sector.code, sector.name, facts.CITY_CODE, points)


def foreign_features(count: int, corners: int) -> Iterator[str]:
    """Yield sectors of other municipalities, each with as many corners."""
    chance = random.Random(7)
    rings = []
    for _ in range(40):
        ring = [(chance.uniform(2e4, 3e5), chance.uniform(2e4, 2.4e5)) for _ in range(corners)]
        rings.append(", ".join(f"[{x:.9f}, {y:.9f}, 0.0]" for x, y in (*ring, ring[0])))
    for number in range(count):
        code = f"{11001 + number // 40}A{number % 40:02d}-"
        yield _feature(code, f"Elders {number}", code[:5], rings[number % len(rings)])


def _feature(code: str, name: str, city: str, points: str) -> str:
    return (
        f'{{"type": "Feature", "properties": {{"cd_sector": "{code}", "tx_sector_descr_nl": '
        f'"{name}", "cd_sub_munty": "{code[:6]}", "cd_munty_refnis": "{city}", "ms_area_ha": '
        f'12.5}}, "geometry": {{"type": "MultiPolygon", "coordinates": [[[{points}]]]}}}}'
    )


def write_sectors(path: Path, edition: str, *, foreign: int = 40, corners: int = 20) -> Path:
    """Write a zipped GeoJSON of the country; returns the path."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(path.name.removesuffix(".zip"), "w", force_zip64=True) as member,
    ):
        member.write(HEADING.encode())
        first = True
        for source in (foreign_features(foreign, corners), sector_features(edition)):
            for line in source:
                member.write((line if first else ",\n" + line).encode())
                first = False
        member.write(b"\n]}\n")
    return path


def people_table(edition: str, *, people: int = 100) -> str:
    """Return the figures of the country as Statbel separates them."""
    rows = ["CD_REFNIS|CD_SECTOR|TOTAL|DT_STRT_SECTOR|OPPERVLAKTE IN HM²|TX_DESCR_SECTOR_NL"]
    rows += [
        f"{facts.CITY_CODE}|{sector.code}|{people if sector.ward else 33}|x|1|{sector.name}"
        for sector in facts.sectors(edition)
    ]
    rows += [f"11001|11001A{number:02d}-|250|x|1|Elders" for number in range(50)]
    return "\r\n".join(rows)


def zipped(name: str, content: bytes | str) -> bytes:
    """Return an archive of one file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return packed.getvalue()


def ward_sheet(edition: str) -> bytes:
    """Return the spreadsheet with the ward of each sector."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("statsec_ggw7")
    sheet.append(["statsec", "ggw7"])
    for sector in facts.sectors(edition):
        sheet.append([sector.code, sector.ward])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def publish(folder: Path) -> Path:
    """Write all files of two editions into ``folder``; returns it."""
    folder.mkdir(exist_ok=True)
    for sectors, people, edition in (
        (SECTORS_2025, PEOPLE_2025, facts.EDITION_NOW),
        (SECTORS_2024, PEOPLE_2024, facts.EDITION_BEFORE),
    ):
        write_sectors(folder / sectors, edition)
        table = people_table(edition)
        (folder / people).write_bytes(zipped(people.replace(".zip", ".txt"), table))
    (folder / WARDS).write_bytes(ward_sheet(facts.EDITION_NOW))
    return folder


@dataclass
class Asked:
    """One request that came in."""

    method: str
    path: str
    headers: dict[str, str]


Fault = Callable[[BaseHTTPRequestHandler, bytes], bool]
"""Answers in its own way and returns whether it did."""


@dataclass
class Publisher:
    """What is published, what goes wrong, and who asked.

    Args:
        pages: Content by name, or what makes it of the whole path.
        faults: By name: taken one at a time, for ``GET`` only; then all is well again.
    """

    address: str = ""
    pages: dict[str, bytes | Path] = field(default_factory=dict)
    make: Callable[[str], tuple[int, str, bytes] | None] = lambda _path: None
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    connections: set[object] = field(default_factory=set)

    def gets(self, name: str) -> list[Asked]:
        """Return the requests for a file itself."""
        return [each for each in self.asked if each.method == "GET" and name in each.path]

    def content(self, name: str) -> bytes | None:
        found = self.pages.get(name)
        return found.read_bytes() if isinstance(found, Path) else found


class _Handler(BaseHTTPRequestHandler):
    site: Publisher
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self.answer(body=False)

    def do_GET(self) -> None:
        self.answer(body=True)

    def answer(self, *, body: bool) -> None:
        site = self.site
        site.asked.append(
            Asked(
                self.command,
                self.path,
                {name.lower(): value for name, value in self.headers.items()},
            )
        )
        site.connections.add(self.client_address)
        name = unquote(urlsplit(self.path).path).rsplit("/", 1)[-1]
        made = site.make(self.path)
        if made is not None:
            self.say(made[0], made[2] if body else b"", kind=made[1])
            return
        content = site.content(name)
        if content is None:
            self.say(404, b"<html>gone</html>" if body else b"", kind="text/html")
            return
        faults = site.faults.get(name, [])
        if body and faults and faults.pop(0)(self, content):
            return
        self.send_file(content, body=body)

    def send_file(self, content: bytes, *, body: bool) -> None:
        tag = f'"{hash(content) & 0xFFFFFF}"'
        asked = self.headers.get("Range", "")
        fits = self.headers.get("If-Range", tag) == tag
        first = int(asked[6:-1]) if asked and fits else 0
        self.send_response(206 if first else 200)
        self.send_header("ETag", tag)
        self.send_header("Content-Type", "application/zip")
        self.send_header("Last-Modified", "Wed, 01 Oct 2025 10:00:00 GMT")
        self.send_header("Content-Length", str(len(content) - first))
        if first:
            self.send_header("Content-Range", f"bytes {first}-{len(content) - 1}/{len(content)}")
        self.end_headers()
        if body:
            self.wfile.write(content[first:])

    def say(self, status: int, content: bytes, *, kind: str = "text/plain", **more: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for header, value in more.items():
            self.send_header(header.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_words: object) -> None: ...


@contextmanager
def publisher_of(folder: Path | None = None) -> Iterator[Publisher]:
    """Publish the files of a folder on loopback."""
    site = Publisher()
    if folder is not None:
        site.pages |= {file.name: file for file in folder.iterdir()}

    handler = type("Handler", (_Handler,), {"site": site})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    site.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def cut_at(share: float) -> Fault:
    """Break the connection after a part of the file."""

    def fault(handler: BaseHTTPRequestHandler, content: bytes) -> bool:
        asked = handler.headers.get("Range", "")
        first = int(asked[6:-1]) if asked else 0
        rest = content[first:]
        handler.send_response(206 if first else 200)
        handler.send_header("ETag", f'"{hash(content) & 0xFFFFFF}"')
        handler.send_header("Content-Length", str(len(rest)))
        if first:
            last = len(content) - 1
            handler.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        handler.end_headers()
        handler.wfile.write(rest[: int(len(rest) * share)])
        handler.wfile.flush()
        handler.close_connection = True
        return True

    return fault


def answering(status: int, content: bytes = b"", kind: str = "text/plain", **more: str) -> Fault:
    """Answer with a status of its own."""

    def fault(handler: BaseHTTPRequestHandler, _content: bytes) -> bool:
        handler.say(status, content, kind=kind, **more)  # type: ignore[attr-defined]
        return True

    return fault


def giving_less(most: int) -> Fault:
    """Answer a question for the rest with a part of it, which a publisher may do."""

    def fault(handler: BaseHTTPRequestHandler, content: bytes) -> bool:
        first = int(handler.headers["Range"][6:-1])
        part = content[first : first + most]
        handler.send_response(206)
        handler.send_header("Content-Length", str(len(part)))
        where = f"bytes {first}-{first + len(part) - 1}/{len(content)}"
        handler.send_header("Content-Range", where)
        handler.end_headers()
        handler.wfile.write(part)
        return True

    return fault
