"""A few dozen broken inputs for every reader: refused in words, in bounded memory and time."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.server import audit
from tests.fuzz.running import opened_targets
from tests.fuzz.seeds import backup, mbtiles, slots, xlsx
from tests.fuzz.targets import Target

ROOT = Path(__file__).parents[2]
LONG = bool(os.environ.get("WEEFSEL_LONG"))
HOW_MANY = ("--seconds", "120") if LONG else ("--rounds", "10")


@pytest.mark.slow
def test_nothing_that_comes_in_does_harm() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", *HOW_MANY],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
        timeout=4000 if LONG else 200,
    )

    assert said.returncode == 0, said.stdout[-6000:] + said.stderr[-3000:]
    assert said.stdout.count(" 0 finds") > 15


@pytest.fixture(scope="module")
def targets() -> Iterator[Mapping[str, Target]]:
    with ExitStack() as stack:
        yield stack.enter_context(opened_targets())


# What was found, each as small as it could be


def with_slot(**changed: Any) -> bytes:
    held = json.loads(slots()[0])
    held[0]["kdf"] |= changed
    return json.dumps(held).encode()


@pytest.mark.parametrize(
    "content",
    [
        b'[["kind", "passphrase"]]',
        b"[null, 3]",
        with_slot(memory_kib=1),
        with_slot(rounds=0),
        with_slot(lanes=0),
        with_slot(rounds=-1),
        with_slot(lanes=2**40),
    ],
)
def test_a_keys_file_that_somebody_changed_cannot_be_read(
    targets: Mapping[str, Target], content: bytes
) -> None:
    targets["slots"].take(content)


def test_a_keys_file_without_end_cannot_be_read(targets: Mapping[str, Target]) -> None:
    targets["keys"].take(b'{"slots": ' + b"[" * 100_000)


def rewritten(change: Callable[[dict[str, Any]], object], room: Path) -> bytes:
    """Return a backup with something else in its manifest."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(backup(room)[0])) as source,
        zipfile.ZipFile(made, "w") as target,
    ):
        manifest = json.loads(source.read("manifest.json"))
        change(manifest)
        target.writestr("weefsel.db", source.read("weefsel.db"))
        target.writestr("manifest.json", json.dumps(manifest))
    return made.getvalue()


@pytest.mark.parametrize(
    "changed",
    [{"format": "1"}, {"format": None}, {"slots": {}}, {"slots": ["a"]}, {"sha256": None}],
)
def test_a_backup_with_another_manifest_is_refused(
    targets: Mapping[str, Target], tmp_path: Path, changed: dict[str, Any]
) -> None:
    targets["backup"].take(rewritten(lambda manifest: manifest.update(changed), tmp_path))


def pointing_before_itself(archive: bytes) -> bytes:
    """Return a zip whose directory says that its files begin before the file does."""
    end = archive.rindex(b"PK\x05\x06")
    start = int.from_bytes(archive[end + 16 : end + 20], "little")
    return archive[: end + 16] + (start + 100_000).to_bytes(4, "little") + archive[end + 20 :]


@pytest.mark.parametrize("name", ["backup", "xlsx"])
def test_a_zip_that_points_before_its_own_beginning_is_damaged(
    targets: Mapping[str, Target], tmp_path: Path, name: str
) -> None:
    whole = {"backup": lambda: backup(tmp_path)[0], "xlsx": lambda: xlsx()[0]}[name]()
    targets[name].take(pointing_before_itself(whole))


def test_a_workbook_without_a_book_is_damaged(targets: Mapping[str, Target]) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as target:
        target.writestr("[Content_Types].xml", "<Types/>")
    targets["xlsx"].take(made.getvalue())


def test_a_settings_file_without_end_gives_the_defaults(targets: Mapping[str, Target]) -> None:
    targets["settings"].take(b"[" * 100_000)


def test_a_base_map_with_bytes_that_are_no_text_is_damaged(
    targets: Mapping[str, Target], tmp_path: Path
) -> None:
    (whole,) = mbtiles(tmp_path)
    assert b"Kaart" in whole
    targets["mbtiles"].take(whole.replace(b"Kaart", b"Ka\xffrt"))


@pytest.mark.parametrize(
    "content",
    [
        b'{"count":0,"checksums":{"2":9223372036854775808}}',
        b'{"count":0,"cursors":{"9223372036854775808":"a"}}',
        b'{"server":"00000000-0000-0000-0000-000000000001","epoch":1,"last_n":%d}' % 2**63,
        b'{"server":"00000000-0000-0000-0000-000000000001","epoch":1,"last_n":0,"erased":%d}'
        % 2**63,
    ],
)
def test_an_answer_with_a_number_that_no_table_holds_is_no_answer(
    targets: Mapping[str, Target], content: bytes
) -> None:
    targets["page"].take(content)


def test_a_file_beside_a_profile_without_end_says_nothing(targets: Mapping[str, Target]) -> None:
    targets["beside"].take(b"[" * 100_000)


# The server's chain of hashes; for the laptop's see tests/services/privacy/test_access_log.py

_bodies = st.fixed_dictionaries(
    {
        "at": st.integers(0, 2**45),
        "actor": st.uuids().map(str),
        "action": st.sampled_from(["device.revoke", "erasure.agree"]),
        "subject": st.uuids().map(str),
        "facts": st.dictionaries(st.sampled_from(["a", "b"]), st.integers(0, 2**31)),
    }
)


@given(_bodies, _bodies, st.integers(1, 9), st.binary(min_size=32, max_size=32))
def test_a_changed_line_of_the_servers_log_breaks_its_chain(
    one: dict[str, Any], other: dict[str, Any], n: int, last: bytes
) -> None:
    first, second = audit.Entry(**one), audit.Entry(**other)
    same = msgspec.to_builtins(first) == msgspec.to_builtins(second)
    assert (audit.link(last, n, first) == audit.link(last, n, second)) is same
    assert audit.link(last, n, first) != audit.link(last, n + 1, first)
