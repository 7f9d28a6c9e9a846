"""The ward atlas: what is there and what is missing, published figures, and never a person."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from desktop.domain.figures.coverage import Question, ValueState
from desktop.domain.figures.ward_atlas import LEFT_OUT, PRESENCE, Atlas, WardPage, without_contacts
from desktop.domain.organisation import Network, Organisation, Site
from desktop.domain.period import Period
from desktop.domain.person import KeyFigure, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.record import OrganisationId, PersonId, PlaceId, Record, WardCode
from desktop.domain.referral import Need
from desktop.domain.service import Service
from desktop.domain.task import Task
from desktop.domain.vocabulary import (
    OrganisationKind,
    OrganisationLevel,
    OrganisationStatus,
    PlaceKind,
    PlaceStage,
    PlaceStatus,
    ServiceStatus,
    Theme,
)
from desktop.errors import Cancelled, InvalidEntry
from desktop.reports.atlas_document import document
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from desktop.services.figures.ward_atlas import export_atlas, read_atlas
from desktop.services.organising.fabric.matrix import read_matrix
from tests.conftest import WARDS
from tests.services.figures.test_coverage_records import made
from tests.services.visits_made import keep, keep_many, made_visit

ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL = map(WardCode, WARDS)
PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))
DAY, TODAY = date(2026, 2, 10), date(2026, 3, 4)
CANARY = "Kanarie Zangvogel"
NUMBER = "0470 12 34 56"
PRINTED = {
    Organisation: {"name", "address"},
    Site: {"name", "address"},
    Network: {"name"},
    Place: {"name", "address"},
    Service: {"name"},
}
"""Text fields that an atlas prints; what is in any other one it must not."""


def silent(_done: int, _total: int) -> None:
    """Take no notice."""


def told(desk: Desk) -> Any:
    return document(*read_atlas(desk, PERIOD, today=TODAY, report=silent))


def atlas_of(desk: Desk) -> Atlas:
    return read_atlas(desk, PERIOD, today=TODAY, report=silent)[0]


def page_of(desk: Desk, ward: WardCode) -> WardPage:
    return next(page for page in atlas_of(desk).pages if page.code == ward)


def paper(desk: Desk, out: Path) -> str:
    """Return all text of the PDF, without what lines and pages do to it."""
    export_atlas(desk, PERIOD, out, today=TODAY, report=silent)
    return squeezed("".join(page.extract_text() for page in PdfReader(out).pages))


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad-]+", "", text)


def sung(desk: Desk, record: type[Record], /, **given: Any) -> Any:
    """Return a record with the canary in every text that an atlas does not print."""
    free = {
        field.name: f"{CANARY} {NUMBER}"
        for field in fields(record)
        if field.type == "str" and field.name not in PRINTED.get(record, set())
    }
    trail = {name: free.pop(name, None) for name in ("created_by", "updated_by")}
    assert trail
    return made(desk, record, **(free | given))


def aviary(desk: Desk) -> Iterator[Record]:
    """Yield one record of every kind around a ward, each with a canary."""
    house = sung(
        desk,
        Organisation,
        name=f"Huis, {NUMBER}",
        kind=OrganisationKind.NON_PROFIT,
        ward=ARSENAAL,
        address=f"Dorpsstraat 1 ({NUMBER})",
    )
    place = sung(
        desk,
        Place,
        name=f"Zaal {NUMBER}",
        kind=PlaceKind.SCHOOL,
        ward=ARSENAAL,
        address="zaal@kanarie.test",
    )
    person = sung(desk, Person, ward=ARSENAAL, review_on=PERIOD.last, more_channels=frozenset())
    visit = made_visit(desk, ARSENAAL, DAY, note=f"{CANARY} {NUMBER}", place_id=place.id)
    yield from (house, place, person, visit)
    ours = {"organisation_id": OrganisationId(house.id)}
    yield sung(desk, Site, **ours, name="Balie", ward=ARSENAAL, address="Plein 2")
    yield sung(desk, Service, **ours, name="Loket", wards=frozenset({ARSENAAL}))
    yield sung(desk, Network, name="Buren", wards=frozenset({ARSENAAL}))
    yield sung(desk, KeyFigure, person_id=PersonId(person.id))
    yield sung(desk, PlaceAssessment, place_id=PlaceId(place.id), assessed_on=DAY)
    yield sung(desk, Task, person_id=PersonId(person.id), ward=ARSENAAL, assignee="lies")
    yield sung(desk, Need, visit_id=visit.id)


def test_no_person_note_or_number_is_on_paper_or_in_the_document(
    desk: Desk, tmp_path: Path
) -> None:
    for record in aviary(desk):
        keep(desk, record)

    for text in (json.dumps(told(desk), ensure_ascii=False), paper(desk, tmp_path / "a.pdf")):
        assert "Zangvogel" not in text
        assert squeezed(NUMBER) not in squeezed(text)
        assert "kanarie" not in text
        for kept in ("Huis", "Zaal", "Balie", "Loket", "Buren", "Dorpsstraat"):
            assert kept in text


@given(
    st.sampled_from(["04", "+324", "00324", "015", "+3215"]),
    st.lists(st.tuples(st.sampled_from(["", " ", ".", "/", "-"]), st.integers(10, 99)), min_size=4),
)
def test_a_phone_number_is_taken_out_however_it_is_written(
    start: str, rest: list[tuple[str, int]]
) -> None:
    number = start + "".join(f"{between}{pair}" for between, pair in rest)
    assert without_contacts(f"Huis {number} open") == "Huis … open"


@pytest.mark.parametrize(
    "text", ["Grote Markt 21, 2800 Mechelen", "Straat 1234 2800", "J@M vzw", "x" * 200_000]
)
def test_an_address_or_name_is_no_phone_number(text: str) -> None:
    assert without_contacts(text) == text


def test_figures_are_those_of_the_coverage_publication(desk: Desk) -> None:
    keep_many(desk, {ARSENAAL: 2, BATTEL: 9, CENTRUM: 6, NEKKERSPOEL: 12}, DAY)
    keep_many(desk, {BATTEL: 1, CENTRUM: 7}, date(2026, 3, 2))

    found = told(desk)

    assert not {each["measure"] for each in found["measures"]} & LEFT_OUT
    for measure in PRESENCE:
        answer = coverage(desk, Question(measure=measure, period=PERIOD), today=TODAY)
        published = {area.code: (area.value, area.state) for area in answer.areas}
        for item in found["items"]:
            (one,) = [each for each in item["presence"] if each["measure"] == measure]
            assert (one["value"], one["state"]) == published[item["code"]]
    states = {each["state"] for item in found["items"] for each in item["presence"]}
    assert ValueState.SUPPRESSED in states


def test_a_page_holds_what_is_in_the_ward_and_works(desk: Desk) -> None:
    vzw = {"kind": OrganisationKind.NON_PROFIT}
    house = made(desk, Organisation, name="Huis", ward=BATTEL, address="Weg 1", **vzw)
    stopped = OrganisationStatus.STOPPED
    gone = made(desk, Organisation, name="Weg", ward=ARSENAAL, status=stopped, **vzw)
    astray = made(desk, Organisation, name="Nergens", **vzw)
    other = made(
        desk,
        Site,
        organisation_id=OrganisationId(house.id),
        name="Balie",
        ward=ARSENAAL,
        address="Plein 2",
    )
    shut = PlaceStatus.CLOSED
    zaal, dicht = (
        made(desk, Place, name=name, kind=PlaceKind.SCHOOL, ward=ARSENAAL, capacity=9, **more)
        for name, more in (("Zaal", {"under_used": True}), ("Dicht", {"status": shut}))
    )
    keep(desk, house, gone, astray, other, zaal, dicht)
    for stage, day in ((PlaceStage.SAFE, date(2026, 1, 9)), (PlaceStage.GROWING, DAY)):
        keep(
            desk,
            made(desk, PlaceAssessment, place_id=PlaceId(zaal.id), assessed_on=day, stage=stage),
        )

    atlas, page = atlas_of(desk), page_of(desk, ARSENAAL)

    assert [(each.name, each.site, each.address) for each in page.organisations] == [
        ("Huis", "Balie", "Plein 2")
    ]
    assert [(each.name, each.stage, each.under_used) for each in page.places] == [
        ("Zaal", PlaceStage.GROWING, True)
    ]
    assert (page.unassessed, atlas.organisations_astray, atlas.is_whole) == ([], 1, True)


def test_the_address_of_a_small_initiative_stays_out(desk: Desk) -> None:
    grassroots = {"level": OrganisationLevel.GRASSROOTS, "kind": OrganisationKind.SPORTS_CLUB}
    informal = {"kind": OrganisationKind.INFORMAL_ASSOCIATION}
    for name, kind in (("Club", grassroots), ("Moeders", informal)):
        small = made(desk, Organisation, name=name, ward=CENTRUM, address="Thuis 3", **kind)
        belongs = {"organisation_id": OrganisationId(small.id), "ward": CENTRUM}
        keep(desk, small, made(desk, Site, name="Zolder", address="Thuis 4", **belongs))

    page = page_of(desk, CENTRUM)

    assert [each.name for each in page.initiatives] == ["Club", "Moeders"]
    assert not page.organisations
    assert "Thuis" not in json.dumps(told(desk))


def test_gaps_are_the_holes_of_who_does_what_and_what_nobody_looked_at(desk: Desk) -> None:
    house = made(desk, Organisation, name="Huis", kind=OrganisationKind.NON_PROFIT)
    keep(desk, house)
    for name, theme, more in (
        ("Taal", Theme.LANGUAGE, {}),
        ("Jong", Theme.YOUTH, {"wards": frozenset({BATTEL})}),
        ("Voorbij", Theme.GENDER, {"status": ServiceStatus.STOPPED}),
    ):
        ours = {"organisation_id": OrganisationId(house.id), "themes": frozenset({theme})}
        keep(desk, made(desk, Service, name=name, **ours, **more))
    keep(
        desk,
        made(desk, Network, name="Stil", channels=" ", wards=frozenset({BATTEL})),
        made(desk, Network, name="Luid", channels="chat", wards=frozenset({BATTEL})),
        made(desk, Place, name="Zaal", kind=PlaceKind.SCHOOL, ward=BATTEL),
    )

    atlas, page = atlas_of(desk), page_of(desk, BATTEL)

    holes = {(theme, page.code) for page in atlas.pages for theme in page.holes}
    assert holes == set(read_matrix(desk).holes())
    assert [each.name for each in atlas.services] == ["Taal"]
    assert [each.name for each in page.services] == ["Jong"]
    assert [each.name for each in page.silent] == ["Stil"]
    assert [each.name for each in page.unassessed] == ["Zaal"]
    assert ("never_visited", None) in page.lags
    assert {code for code, _ in page.lags}.isdisjoint({"no_key_figure", "open_follow_ups"})


HOSTILE = [
    '#set page(fill: red); #read("/etc/passwd")',
    "= Kop *vet* _schuin_ $x^2$ @ref <label> `code`",
    "<script>alert(1)</script><b>vet</b>",
    "\u202eomgekeerd\u200f",
    "feest 🎉 👩‍👩‍👧",
    "يوسف في الساحة",
    "nul\x00hier \\ // /* */",
]


def test_hostile_names_are_printed_as_text(desk: Desk, tmp_path: Path) -> None:
    for name in HOSTILE:
        vzw = {"kind": OrganisationKind.NON_PROFIT, "ward": BATTEL}
        house = made(desk, Organisation, name=name.replace("\x00", ""), address=name, **vzw)
        ours = {"organisation_id": OrganisationId(house.id)}
        keep(
            desk,
            house,
            made(desk, Service, name=name, **ours),
            made(desk, Network, name=name, wards=frozenset({BATTEL})),
            made(desk, Place, name=name, kind=PlaceKind.SCHOOL, ward=BATTEL),
        )

    text = paper(desk, tmp_path / "a.pdf")

    for printed in (*HOSTILE[:3], "omgekeerd", "feest", "nulhier"):
        assert squeezed(printed) in text
    assert not {"\u202e", "\u200f"} & set(text)
    export_atlas(desk, PERIOD, tmp_path / "a.json", today=TODAY, report=silent)
    names = {
        each["name"]
        for each in json.loads((tmp_path / "a.json").read_text("utf-8"))["items"][1]["places"]
    }
    assert set(HOSTILE[:6]) <= names


def test_the_pdf_is_tagged_with_a_page_a_ward_and_contents(desk: Desk, tmp_path: Path) -> None:
    export_atlas(desk, PERIOD, tmp_path / "a.pdf", today=TODAY, report=silent)
    reader = PdfReader(tmp_path / "a.pdf")
    root: Any = reader.trailer["/Root"]
    first, *others = (page.extract_text() for page in reader.pages)

    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("Ward atlas · ")
    for name, text in zip(WARDS.values(), others, strict=False):
        assert name in first
        assert text.startswith(name)
        assert "Source: " in text
        assert "a count under 5" in text
        assert f"· {name} ·" in text


def test_one_ward_is_a_small_atlas(desk: Desk) -> None:
    atlas, _ = read_atlas(desk, PERIOD, wards=[BATTEL], today=TODAY, report=silent)
    assert [page.name for page in atlas.pages] == ["Battel"]
    assert not atlas.is_whole
    with pytest.raises(InvalidEntry):
        read_atlas(desk, PERIOD, wards=[WardCode("nergens")], today=TODAY, report=silent)


@pytest.mark.parametrize("step", [0, 4, 9])
def test_whoever_stops_it_finds_the_old_file(desk: Desk, tmp_path: Path, step: int) -> None:
    out = tmp_path / "a.pdf"
    out.write_text("eerder")

    def stop(done: int, _total: int) -> None:
        if done >= step:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_atlas(desk, PERIOD, out, today=TODAY, report=stop)
    assert [path.name for path in tmp_path.glob("a.*")] == ["a.pdf"]
    assert out.read_text() == "eerder"


def test_progress_only_goes_on(desk: Desk, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    export_atlas(
        desk,
        PERIOD,
        tmp_path / "a.json",
        today=TODAY,
        report=lambda *step: steps.append(step),
    )
    assert steps == sorted(steps)
    assert len({total for _, total in steps}) == 1
    assert steps[-1][0] == steps[-1][1]


def test_another_kind_of_file_is_refused_before_any_work(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidEntry):
        export_atlas(desk, PERIOD, tmp_path / "a.docx", today=TODAY, report=silent)
    assert not (tmp_path / "a.docx").exists()
