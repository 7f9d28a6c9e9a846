"""Address books of real programs come in without a map, and without what is nobody's business."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.domain.exchange import ImportOrder, ImportReport
from desktop.domain.person import Person
from desktop.errors import FileUnreadable
from desktop.services.desk import Desk
from desktop.services.exchanging.imports import decided, import_file, preview_file
from desktop.storage.lists.in_use import all_in_use
from tests.services import address_books as books


def brought_in(
    desk: Desk, folder: Path, name: str, content: bytes, *, kind: str = "person", **more: Any
) -> tuple[dict[str, Any], ImportReport]:
    """Import a file as it stands; return the records by name, and the report."""
    path = folder / name
    path.write_bytes(content)
    report, _changes = import_file(desk, ImportOrder(kind=kind, path=path, **more))
    with desk.store.reading() as session:
        found: list[Any] = all_in_use(session, kind)
    return {getattr(it, "display_name", None) or it.name: it for it in found}, report


def test_outlook_cards_in_version_2_1(desk: Desk, tmp_path: Path) -> None:
    persons, report = brought_in(desk, tmp_path, "outlook.vcf", books.OUTLOOK_VCARD)

    zoe: Person = persons["Zoë Müller"]
    assert (zoe.phone, zoe.email) == ("+32470123456", "zoe@proef.example")
    assert zoe.more_channels == {"tel:+3215202020"}  # not the fax
    assert zoe.note == "Bellen op vrijdag\nna de middag"
    assert report.left_out == {"other_cards": 1}  # the association is nobody
    assert report.never_kept == {"BDAY": 1}


def test_google_cards(desk: Desk, tmp_path: Path) -> None:
    persons, _ = brought_in(desk, tmp_path, "contacts.vcf", books.GOOGLE_VCARD)

    ayse: Person = persons["Ayşe Yılmaz"]
    assert (ayse.phone, ayse.email) == ("+32470123457", "ayse@a.example")
    assert ayse.more_channels == {
        "tel:+32470123458",
        "tel:+3215202023",
        "mailto:ayse@werk.example",
    }
    assert ayse.note == "Kookt op woensdag, vraagt niets; lust geen vis.\nBel aan bij nr. 3"


@pytest.mark.parametrize("content", [books.APPLE_VCARD, books.APPLE_CUT_LETTER])
def test_apple_cards_folded_anywhere(desk: Desk, tmp_path: Path, content: bytes) -> None:
    persons, _ = brought_in(desk, tmp_path, "Bo.vcf", content)

    bo: Person = persons["Bo Janssens"]
    assert (bo.phone, bo.email) == ("+32470123459", "bo@a.example")
    assert bo.note.endswith("op de volgende regel met een spatie verdergaat, ook in é")


def test_thunderbird_cards_in_version_4(desk: Desk, tmp_path: Path) -> None:
    persons, _ = brought_in(desk, tmp_path, "ce.vcf", books.THUNDERBIRD_VCARD)

    ce: Person = persons["Cé Dubois"]
    assert (ce.phone, ce.email) == ("+32470123460", "ce@a.example")
    assert ce.languages == {"fr", "nl"}
    assert ce.more_channels == {"tel:+3215202025", "mailto:ce@b.example"}


def test_houses_among_cards_are_organisations(desk: Desk, tmp_path: Path) -> None:
    houses, report = brought_in(
        desk,
        tmp_path,
        "alles.vcf",
        books.APPLE_VCARD,
        kind="organisation",
        fill={"kind": "nonprofit"},
    )

    house = houses["Sociale kruidenier Proef"]
    assert (house.phone, house.email) == ("+3215202024", "hallo@kruidenier.example")
    assert house.website == "https://kruidenier.example"
    assert house.address == "Markt 3, Mechelen, 2800, België"
    assert report.left_out == {"other_cards": 1}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_cards_in_other_encodings(desk: Desk, tmp_path: Path, encoding: str) -> None:
    content = books.GOOGLE_VCARD.decode().encode(encoding)

    assert "Ayşe Yılmaz" in brought_in(desk, tmp_path, "c.vcf", content)[0]


def test_google_csv(desk: Desk, tmp_path: Path) -> None:
    persons, report = brought_in(desk, tmp_path, "contacts.csv", books.GOOGLE_CSV)

    ayse: Person = persons["Ayşe Yılmaz"]
    assert (ayse.phone, ayse.email) == ("+32470123457", "ayse@a.example")
    assert ayse.more_channels == {"tel:+3215202023", "tel:+32470123458"}
    assert persons["Bo Janssens"].note == "Twee\nregels"
    assert report.forbidden == ["Birthday"]  # an empty column, so nobody need decide


def test_outlook_csv(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "outlook.csv"
    path.write_bytes(books.OUTLOOK_CSV)
    with pytest.raises(FileUnreadable, match="forbidden_column"):
        import_file(desk, ImportOrder(kind="person", path=path))

    seen = preview_file(desk, ImportOrder(kind="person", path=path))
    told = {column.heading: column.forbidden for column in seen.columns if column.forbidden}
    assert told == {
        "Birthday": "birth",
        "Children": "family",
        "Gender": "gender",
        "Government ID Number": "national_number",
        "Spouse": "family",
    }
    persons, _ = brought_in(desk, tmp_path, "outlook.csv", books.OUTLOOK_CSV, columns=decided(seen))
    zoe: Person = persons["Zoë Müller"]
    assert (zoe.phone, zoe.email, zoe.note) == (
        "+32470123456",
        "zoe@proef.example",
        "Vrijdag",
    )
    assert zoe.more_channels == {"tel:+3215202020", "mailto:zoe@b.example"}


def test_outlook_csv_in_dutch(desk: Desk, tmp_path: Path) -> None:
    persons, _ = brought_in(desk, tmp_path, "outlook.csv", books.OUTLOOK_CSV_NL)

    assert persons["Zoë Müller"].phone == "+32470123456"


def test_thunderbird_csv(desk: Desk, tmp_path: Path) -> None:
    persons, _ = brought_in(desk, tmp_path, "thunderbird.csv", books.THUNDERBIRD_CSV)

    ce: Person = persons["Cé Dubois"]
    assert (ce.phone, ce.email) == ("+32470123460", "ce@a.example")
    assert ce.more_channels == {"tel:+3215202025", "mailto:ce@b.example"}


def test_a_card_without_an_end_is_told_by_its_line(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable) as refused:
        brought_in(desk, tmp_path, "half.vcf", books.GOOGLE_VCARD + b"BEGIN:VCARD\r\nFN:Do\r\n")

    assert (refused.value.reason, refused.value.detail) == ("broken_card", "17")


def test_the_card_of_an_assistant_is_not_the_card(desk: Desk, tmp_path: Path) -> None:
    content = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:An Proef\r\nAGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\n"
        b"FN:Hulp Van An\r\nEND:VCARD\r\nTEL;CELL:0470123456\r\nEND:VCARD\r\n"
    )
    persons, _ = brought_in(desk, tmp_path, "agent.vcf", content)

    assert list(persons) == ["An Proef"]
    assert persons["An Proef"].phone == "+32470123456"


_PRIVATE_CARD = b"""BEGIN:VCARD
VERSION:4.0
FN:Bo Janssens
BDAY:19840312
item1.X-ABDATE:20100612
GENDER:F
RELATED;TYPE=spouse:Chris
X-EVOLUTION-SPOUSE:Chris
BIRTHPLACE:Rabat
TEL:0470 12 34 56
END:VCARD
"""


def test_what_a_card_says_and_is_never_kept_is_told_by_name(desk: Desk, tmp_path: Path) -> None:
    """Rule R2: it was passed over before too, and nobody heard of it."""
    path = tmp_path / "bo.vcf"
    path.write_bytes(_PRIVATE_CARD * 2)
    seen = preview_file(desk, ImportOrder(kind="person", path=path))
    told = {"BDAY": 2, "X-ABDATE": 2, "GENDER": 2, "RELATED": 2, "X-EVOLUTION-SPOUSE": 2}
    assert seen.never_kept == {**told, "BIRTHPLACE": 2}
    report, _changes = import_file(desk, ImportOrder(kind="person", path=path))
    assert report.never_kept == seen.never_kept
    assert "other_cards" not in report.left_out


def test_a_card_of_a_house_has_no_birthday_to_tell_of(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "huis.vcf"
    path.write_bytes(b"BEGIN:VCARD\nVERSION:3.0\nORG:De Proef\nFN:De Proef\nEND:VCARD\n")
    assert preview_file(desk, ImportOrder(kind="organisation", path=path)).never_kept == {}
