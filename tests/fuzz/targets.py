"""What reads bytes from outside, with whole examples of what it reads.

A target takes bytes and does all the reading there is. It may refuse with an error that a person
can act on, or with what its caller is known to handle; anything else is a find.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import msgspec

from desktop.domain.exchange import ImportOrder
from desktop.domain.traces.file_cleaning import NotCleanable, cleaned
from desktop.errors import ExpectedError
from desktop.server.api.catalogue import MESSAGES
from desktop.server.cursor import Cursor, read_cursor, write_cursor
from desktop.server.refusal import Refusal
from desktop.server.wire import check_free_values, read, unpacked
from desktop.services.desk import Desk
from desktop.services.exchanging.imports import import_file, preview_file, read_map
from desktop.services.geography import addresses, areas, base_maps
from desktop.services.safety.profile import restore
from desktop.settings import Settings
from desktop.storage.journal import FileJournal, JournalDamaged
from desktop.storage.profiles import keys
from desktop.sync.codec import Unreadable, decode, unpack
from desktop.sync.protocol import Page, Push, Welcome
from maps.errors import FileRefused
from tests.fuzz import seeds

KEY = bytes(range(32))
TAKEN = frozenset(call.takes for call in MESSAGES if call.takes is not None)


@dataclass(frozen=True, slots=True)
class Target:
    """One reader.

    Args:
        seeds: Whole examples.
        do: Reads an input.
        refusals: Errors that its caller handles, beside the expected ones.
    """

    seeds: Sequence[bytes]
    do: Callable[[bytes], object]
    refusals: tuple[type[Exception], ...] = ()

    def take(self, content: bytes) -> None:
        """Read an input; raises what nobody foresaw."""
        with suppress(ExpectedError, *self.refusals):
            self.do(content)


def all_targets(desk: Desk, room: Path) -> Mapping[str, Target]:
    """Return every target by name.

    Args:
        room: A folder of their own.
    """
    return (
        _imports(desk, room)
        | _maps(desk, room)
        | _profile(room)
        | _small_files(room)
        | _laptop_wire()
        | _server_wire()
    )


def _imports(desk: Desk, room: Path) -> dict[str, Target]:
    def brought_in(ending: str, kind: str) -> Callable[[bytes], object]:
        def do(content: bytes) -> None:
            path = room / f"list{ending}"
            path.write_bytes(content)
            order = ImportOrder(kind=kind, path=path, leave_out_bad=True, dry_run=True)
            with suppress(ExpectedError):
                preview_file(desk, order)
            import_file(desk, order)

        return do

    def column_map(content: bytes) -> None:
        path = room / "columns.json"
        path.write_bytes(content)
        read_map(path)

    def attachment(content: bytes) -> None:
        cleaned(content)

    return {
        "csv": Target(seeds.csv(), brought_in(".csv", "person")),
        "xlsx": Target(seeds.xlsx(), brought_in(".xlsx", "organisation")),
        "vcard": Target(seeds.vcard(), brought_in(".vcf", "person")),
        "geojson": Target(seeds.geojson(), brought_in(".geojson", "place")),
        "gpkg": Target(seeds.geopackage(room), brought_in(".gpkg", "place")),
        "columns": Target([b'{"Naam": "display_name", "Nota": null}'], column_map),
        "attachment": Target(seeds.attachments(), attachment, (NotCleanable,)),
    }


def _maps(desk: Desk, room: Path) -> dict[str, Target]:
    def borders(content: bytes) -> None:
        path = room / "borders.geojson"
        path.write_bytes(content)
        areas.import_areas(desk, path)

    def addresses_in(content: bytes) -> None:
        path = room / "addresses.csv"
        path.write_bytes(content)
        addresses.import_addresses(desk, room / "book", path)

    def base_map(ending: str) -> Callable[[bytes], object]:
        def do(content: bytes) -> None:
            path = room / f"base{ending}"
            path.write_bytes(content)
            kept = base_maps.import_base_map(room / "maps", path)
            opened = base_maps.open_base_map(room / "maps", kept.file)
            for z, x, y in ((0, 0, 0), (1, 0, 0), (12, 2097, 1369)):
                opened.tile(z, x, y)
            opened.close()

        return do

    return {
        "borders": Target(seeds.borders(), borders),
        "addresses": Target(seeds.addresses(), addresses_in),
        "mbtiles": Target(seeds.mbtiles(room), base_map(".mbtiles"), (FileRefused,)),
        "pmtiles": Target(seeds.pmtiles(), base_map(".pmtiles"), (FileRefused,)),
    }


def _profile(room: Path) -> dict[str, Target]:
    def backup(content: bytes) -> None:
        path = room / "a.backup"
        path.write_bytes(content)
        restore(room / "restored" / uuid4().hex, path, seeds.PASSPHRASE)

    def keys_file(content: bytes) -> None:
        folder = room / "keys"
        folder.mkdir(exist_ok=True)
        (folder / keys.KEYS).write_bytes(content)
        keys.unwrap(keys.read_slots(folder), seeds.PASSPHRASE)

    def slots(content: bytes) -> None:
        """As if whoever changed the file had put the checksum right."""
        with suppress(ValueError, RecursionError):
            found = json.loads(content)
            if isinstance(found, list):
                keys_file(keys._content(found))

    return {
        "backup": Target(seeds.backup(room), backup),
        "keys": Target(seeds.keys_file(), keys_file),
        "slots": Target(seeds.slots(), slots),
    }


def _small_files(room: Path) -> dict[str, Target]:
    def settings(content: bytes) -> None:
        path = room / "settings.json"
        path.write_bytes(content)
        Settings.load(path)

    def journal(content: bytes) -> None:
        path = room / "journal" / "a.journal"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        net = FileJournal(path, KEY)
        net.first_n()
        with suppress(JournalDamaged):
            net.last_n()
        with suppress(JournalDamaged):
            net.since(1)
        net.cut_damage()
        list(net.read())
        net.close()

    return {
        "settings": Target([json.dumps(seeds.settings()).encode()], settings),
        "journal": Target(seeds.journal(room, KEY), journal),
    }


def _laptop_wire() -> dict[str, Target]:
    def answer(content: bytes) -> None:
        for encoding in ("", "gzip", "zstd", "zstd-1"):
            with suppress(Unreadable):
                plain = unpack(content, encoding)
                for kind in (Page, Welcome):
                    decode(kind, plain)

    return {"answer": Target(seeds.packed(seeds.page()), answer)}


def _server_wire() -> dict[str, Target]:
    def body(content: bytes) -> None:
        for encoding in ("", "gzip", "zstd", "zstd-1"):
            with suppress(Refusal):
                plain = unpacked(content, encoding)
                for kind in TAKEN:
                    with suppress(Refusal):
                        message = read(kind, plain)
                        if isinstance(message, Push):
                            for op in message.ops:
                                check_free_values(op.fields)
                        msgspec.json.encode(message)

    def cursor(content: bytes) -> None:
        token = content.decode("latin-1")
        found = read_cursor(token, key=KEY, tenant="8")
        if found is not None and content not in CURSORS:
            raise AssertionError("a cursor that was not made here")

    return {
        "body": Target(seeds.packed(*seeds.bodies()), body),
        "cursor": Target(CURSORS, cursor),
    }


CURSORS = [write_cursor(Cursor(3, n, n + 1, 77), key=KEY, tenant="8").encode() for n in (1, 2**40)]
