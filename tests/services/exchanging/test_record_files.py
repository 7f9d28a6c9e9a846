"""Lists go out with a reason, in forms that other programs read, and come back the same."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.exchange import EXPORT_FORMS, ExportOrder, ImportOrder, Uncontacted
from desktop.domain.organisation import Site
from desktop.domain.service import Service
from desktop.domain.vocabulary import OrganisationKind, PlaceKind
from desktop.errors import Cancelled, InvalidEntry
from desktop.reports.cards import CardFacts, write_cards
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.exchanging.imports import import_file
from desktop.services.exchanging.imports.tables import open_table
from desktop.services.exchanging.record_files import (
    export_records,
    exports_logged,
    exports_of_person,
)
from desktop.services.organising.networks import add_network
from desktop.services.organising.organisations import add_organisation
from desktop.services.persons import add_person
from desktop.services.places import add_place
from desktop.storage import records
from desktop.storage.lists.in_use import all_in_use

WHY = "Uitnodiging voor het buurtfeest"


def silent(_done: int, _total: int) -> None:
    """Report progress to nobody."""


def an_order(folder: Path, kind: str, form: str, **more: Any) -> ExportOrder:
    ending = {"vcf4": "vcf"}.get(form, form)
    return ExportOrder(kind=kind, form=form, out=folder / f"uit.{ending}", reason=WHY, **more)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A person to reach, one who is not to be reached, a house with a site, and the rest."""
    add_person(
        desk,
        display_name="Ayşe Yılmaz",
        email="ayse@a.example",
        phone="+32470123456",
        more_channels=frozenset({"tel:+3215202020", "mailto:ayse@b.example"}),
        languages=frozenset({"nl", "tr"}),
        ward="12025W02",
        note="Kookt; op woensdag, of niet\nBel aan",
    )
    add_person(desk, display_name="Bo Stil", phone="+32470123457", do_not_contact=True)
    house, _ = add_organisation(
        desk,
        name="vzw De Proef",
        kind=OrganisationKind.NON_PROFIT,
        email="info@proef.example",
        phone="+3215202021",
        website="https://proef.example",
        address="Proefstraat 1, 2800 Mechelen",
        external_id="0404.616.494",
        note="niet voor anderen",
    )
    site = {"organisation_id": house.id, "name": "Huis Noord", "address": "Noordstraat 2"}
    service = {"organisation_id": house.id, "name": "Huiswerk", "cost": "gratis"}
    with desk.store.writing() as session:
        records.insert(session, begin(desk, Site, desk.new_id(), site))
        records.insert(session, begin(desk, Service, desk.new_id(), service))
    add_network(desk, name="Ouders")
    add_place(desk, name="Plein", kind=PlaceKind.SQUARE_OR_PARK, ward="12025W02")
    return desk


def everything(desk: Desk, kind: str) -> dict[str, Any]:
    with desk.store.reading() as session:
        found: Any = all_in_use(session, kind)
    return {getattr(it, "display_name", None) or it.name: it for it in found}


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def readable(path: Path) -> str:
    if path.suffix != ".xlsx":
        return path.read_text("utf-8-sig")
    from zipfile import ZipFile

    with ZipFile(path) as parts:
        return "".join(parts.read(name).decode() for name in parts.namelist())


@pytest.mark.parametrize(
    ("kind", "form"), [(kind, form) for kind, forms in EXPORT_FORMS.items() for form in forms]
)
def test_every_list_goes_out_in_every_form_and_is_logged(
    filled: Desk, tmp_path: Path, kind: str, form: str
) -> None:
    done, left_out = export_records(filled, an_order(tmp_path, kind, form))

    assert left_out == 0
    assert done.rows == len(everything(filled, kind)) > 0
    (logged,) = exports_logged(filled)
    assert (logged.kind, logged.form, logged.reason, logged.by) == (kind, form, WHY, "lies")
    names = everything(filled, kind)
    assert all(name in readable(tmp_path / f"uit.{form.removesuffix('4')}") for name in names)


@pytest.mark.parametrize("reason", ["", "  \n "])
def test_without_a_reason_nothing_goes_out(filled: Desk, tmp_path: Path, reason: str) -> None:
    order = replace(an_order(tmp_path, "person", "csv"), reason=reason)

    with pytest.raises(InvalidEntry) as refused:
        export_records(filled, order)

    assert refused.value.problems[0][:2] == ("reason", "required")
    assert not order.out.exists()


def test_persons_never_go_out_as_open_data(filled: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidEntry):
        export_records(filled, an_order(tmp_path, "person", "jsonld"))


def test_a_cancelled_export_is_neither_there_nor_logged(filled: Desk, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    order = an_order(tmp_path, "person", "xlsx")
    with pytest.raises(Cancelled):
        export_records(filled, order, report=stop)

    assert not list(tmp_path.glob("uit*"))
    assert not exports_logged(filled)


def test_a_person_can_be_told_where_their_data_went(filled: Desk, tmp_path: Path) -> None:
    ayse, bo = (everything(filled, "person")[name].id for name in ("Ayşe Yılmaz", "Bo Stil"))
    order = an_order(tmp_path, "person", "csv", uncontacted=Uncontacted.LEAVE_OUT)

    assert export_records(filled, order)[1] == 1

    assert [done.reason for done in exports_of_person(filled, ayse)] == [WHY]
    assert not exports_of_person(filled, bo)


def test_who_is_not_to_be_contacted_is_marked(filled: Desk, tmp_path: Path) -> None:
    export_records(filled, an_order(tmp_path, "person", "csv"))
    headings, *rows = rows_of(tmp_path / "uit.csv")
    place = headings.index("Do not contact")
    assert {row[0]: row[place] for row in rows} == {"Ayşe Yılmaz": "no", "Bo Stil": "yes"}

    export_records(filled, an_order(tmp_path, "person", "vcf"))
    card = (tmp_path / "uit.vcf").read_text("utf-8").split("BEGIN:VCARD")[2]
    assert "Asked not to be contacted" in card
    assert "470123457" not in card


def test_only_the_chosen_records_go_out_and_notes_only_when_asked(
    filled: Desk, tmp_path: Path
) -> None:
    ayse: UUID = everything(filled, "person")["Ayşe Yılmaz"].id

    export_records(filled, an_order(tmp_path, "person", "csv", ids=[ayse], notes=False))

    text = readable(tmp_path / "uit.csv")
    assert "Bo Stil" not in text
    assert "woensdag" not in text


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_no_name_can_run_as_a_formula(desk: Desk, tmp_path: Path, form: str) -> None:
    for name in ('=HYPERLINK("https://x.example")', "+32 kwaad", "-2+3", "@SUM(A1)"):
        add_person(desk, display_name=name)

    export_records(desk, an_order(tmp_path, "person", form))

    if form == "csv":
        assert all(row[0].startswith("'") for row in rows_of(tmp_path / "uit.csv")[1:])
    else:
        assert "<f>" not in readable(tmp_path / "uit.xlsx")


@pytest.mark.parametrize("form", ["csv", "xlsx", "vcf", "vcf4"])
def test_what_went_out_comes_back_the_same(filled: Desk, tmp_path: Path, form: str) -> None:
    export_records(filled, an_order(tmp_path, "person", form))
    was = everything(filled, "person")["Ayşe Yılmaz"]
    with filled.store.writing() as session:
        for person in everything(filled, "person").values():
            records.set_deleted(session, person, deleted=True, at=filled.now(), by="lies")

    path = tmp_path / f"uit.{form.removesuffix('4')}"
    import_file(filled, ImportOrder(kind="person", path=path))

    now = everything(filled, "person")["Ayşe Yılmaz"]
    same = ["display_name", "email", "phone", "more_channels", "note"]
    if form != "vcf":  # version 3.0 has no languages
        same.append("languages")
    assert {name: getattr(now, name) for name in same} == {
        name: getattr(was, name) for name in same
    }


def test_open_data_have_the_terms_of_oslo_and_no_person(filled: Desk, tmp_path: Path) -> None:
    export_records(filled, an_order(tmp_path, "organisation", "jsonld"))

    whole = json.loads((tmp_path / "uit.jsonld").read_text("utf-8"))
    (house,) = whole["@graph"]
    context = whole["@context"]
    assert context[house["@type"]] == "org:Organization"
    assert house["voorkeursnaam"] == "vzw De Proef"
    assert house["contactinfo"] == [
        {"@type": "ContactPunt", "email": "info@proef.example", "telefoon": "+3215202021"}
    ]
    assert house["registratie"]["notatie"] == "0404.616.494"
    assert house["heeftPrimaireVestiging"]["bestaatUit"] == {
        "@type": "Adres",
        "volledigAdres": "Proefstraat 1, 2800 Mechelen",
    }
    assert [site["voorkeursnaam"] for site in house["heeftVestiging"]] == ["Huis Noord"]
    assert set(terms_of(house)) <= context.keys() | {"@id", "@type"}
    text = json.dumps(whole, ensure_ascii=False)
    assert not any(word in text for word in ("Yılmaz", "Bo Stil", "niet voor anderen"))


def terms_of(value: Any) -> list[str]:
    """Return every term that is used anywhere."""
    if isinstance(value, list):
        return [term for each in value for term in terms_of(each)]
    if isinstance(value, dict):
        return [*value, *(term for each in value.values() for term in terms_of(each))]
    return []


SIGNS = ("\\", ";", ",", ":", "\\n", "\\;", '"', "=", " ", "a", "N", "é", "字", "😀")
"""What means something in a card, and letters of one to four bytes."""
WORDS = st.lists(st.sampled_from(SIGNS), max_size=80).map(
    lambda signs: " ".join("".join(signs).split())
)


SAID = WORDS.filter(lambda text: any(map(str.isalpha, text)))


@settings(max_examples=60, deadline=None)
@given(name=SAID, note=st.lists(SAID, max_size=3), new=st.booleans())
def test_a_card_says_what_it_was_told(
    tmp_path_factory: pytest.TempPathFactory, name: str, note: list[str], new: bool
) -> None:
    out = tmp_path_factory.mktemp("cards") / "uit.vcf"
    card = CardFacts(
        id=uuid4(),
        name=name,
        phones=["+32470123456", "bel de buur; of, niemand"],
        emails=["an@a.example"],
        note="\n".join(note),
    )
    write_cards([card], out, version="4.0" if new else "3.0", total=1, report=silent)

    assert all(len(line) <= 75 for line in out.read_bytes().split(b"\r\n"))
    with open_table(out, "person", is_known=lambda _heading: True) as table:
        (row,) = table.rows
    cells = dict(zip(table.headings, row.cells, strict=True))
    assert cells["display_name"] == name
    assert cells["email"] == "an@a.example"
    assert cells["note"] == "\n".join(note)
    assert cells["phone"].split(" ; ")[0] == "+32470123456"
