"""Files beside records: taken in clean or refused with a reason, and nothing in between."""

from __future__ import annotations

import zlib
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import PlaceKind
from desktop.errors import FileUnreadable, NotFound
from desktop.services import bin as rubbish
from desktop.services import files
from desktop.services.desk import Desk
from desktop.services.places import add_place
from desktop.words.errors import words_for

PDF = b"%PDF-1.4\n1 0 obj << /Author (An) >> endobj\n%%EOF\n"


def chunk(name: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")


def png(*extra: bytes, grey: int = 0) -> bytes:
    head = chunk(b"IHDR", b"\0\0\0\1\0\0\0\1\x08\0\0\0\0")
    data = chunk(b"IDAT", zlib.compress(bytes([0, grey])))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + data + chunk(b"IEND", b"")


def a_place(desk: Desk) -> Any:
    return add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=WardCode("12025W02"))[0]


def test_a_file_is_kept_clean_under_its_own_name(desk: Desk) -> None:
    place = a_place(desk)
    content = png(chunk(b"tEXt", b"Author\0An Voorbeeld"))
    made, changes = files.add_file(
        desk, "place", place.id, name="C:\\fotos\\plein.JPEG", content=content
    )

    assert (made.name, made.mime, made.place_id) == ("plein.png", "image/png", place.id)
    assert files.read_file(desk, made.id) == (made, png())
    assert made.size == len(png())
    assert Changes.ATTACHMENTS in changes
    (line,) = files.files_of(desk, "place", place.id)
    assert (line.attachment, line.is_here, line.is_sent) == (made, True, False)
    assert files.bytes_kept(desk) == len(png())


def test_the_same_file_is_kept_once_beside_a_record(desk: Desk) -> None:
    place, other = a_place(desk), a_place(desk)
    first, _ = files.add_file(desk, "place", place.id, name="plein.png", content=png())
    with pytest.raises(FileUnreadable) as refused:
        files.add_file(desk, "place", place.id, name="nog eens.png", content=png())
    assert (refused.value.reason, refused.value.detail) == ("there_already", "plein.png")
    assert len(files.files_of(desk, "place", place.id)) == 1

    files.add_file(desk, "place", other.id, name="plein.png", content=png())
    rubbish.delete(desk, "attachment", first.id)
    files.add_file(desk, "place", place.id, name="plein.png", content=png())
    assert len(files.files_of(desk, "place", place.id)) == 1


def test_an_administrator_who_sees_no_visits_adds_a_file_to_a_place(desk: Desk) -> None:
    place = a_place(desk)
    made, _ = files.add_file(
        replace(desk, role=Role.ADMIN), "place", place.id, name="a.pdf", content=PDF
    )
    assert [line.attachment.id for line in files.files_of(desk, "place", place.id)] == [made.id]


def test_a_file_can_be_renamed_and_keeps_its_ending(desk: Desk) -> None:
    made, _ = files.add_file(desk, "place", a_place(desk).id, name="a.pdf", content=PDF)
    renamed, _ = files.rename_file(desk, made.id, "Huisreglement 2026")

    assert renamed.name == "Huisreglement 2026.pdf"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"PK\x03\x04", "kind_not_taken"),
        (b"\xff\xd8\xff\xe0", "damaged"),
        (PDF.replace(b"/Author", b"/Launch"), "active_file"),
        (PDF.replace(b"/Author", b"/Encrypt"), "locked_file"),
        (b"%PDF-" + bytes(10 << 20) + b"%%EOF", "too_large_file"),
    ],
)
def test_what_is_not_taken_is_refused_with_its_reason_and_leaves_nothing(
    desk: Desk, content: bytes, reason: str
) -> None:
    place = a_place(desk)
    with pytest.raises(FileUnreadable) as refused:
        files.add_file(desk, "place", place.id, name="map/brief.pdf", content=content)

    assert (refused.value.name, refused.value.reason) == ("brief.pdf", reason)
    assert files.files_of(desk, "place", place.id) == []
    assert "{" not in str(words_for(refused.value))


def test_a_file_wants_a_record_in_use(desk: Desk) -> None:
    place = a_place(desk)
    rubbish.delete(desk, "place", place.id)
    for gone in (place.id, uuid4()):
        with pytest.raises(NotFound):
            files.add_file(desk, "place", gone, name="a.pdf", content=PDF)
    assert files.bytes_kept(desk) == 0


def test_a_file_in_the_bin_is_not_listed_and_comes_back_whole(desk: Desk) -> None:
    place = a_place(desk)
    made, _ = files.add_file(desk, "place", place.id, name="a.pdf", content=PDF)
    rubbish.delete(desk, "attachment", made.id)
    assert files.files_of(desk, "place", place.id) == []
    rubbish.restore(desk, "attachment", made.id)

    assert b"(An)" not in files.read_file(desk, made.id)[1]


def test_no_more_is_read_than_could_be_taken() -> None:
    asked: list[int] = []

    def read_bytes(most: int) -> bytes:
        asked.append(most)
        return bytes(most)

    with pytest.raises(FileUnreadable):
        files.read_whole("film.jpg", read_bytes)
    assert asked == [files.MOST_READ + 1]
