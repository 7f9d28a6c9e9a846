"""Visits whose time is over, on the server: nothing of them is left, and nothing comes back."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import text

from desktop.domain.privacy.retention import Subject, read_rules
from desktop.server import retention
from desktop.server.blobs import Blobs
from desktop.server.database import Database
from desktop.server.exchange.view import body_of
from desktop.server.people import Mistaken
from desktop.server.people import Office as Desk
from desktop.server.postgres.books import Library
from desktop.server.retention_rules import retention_of, set_retention
from tests.server.conftest import TENANT
from tests.server.laptops import NOW, Laptop, occasion, visit_fields
from tests.server.office import Office, Paper

SECRET = "Zilverberk"
DAY = "2026-09-14"
WHY = "The city council decided it on 3 March"
LONG = 100 * 86_400_000
"""100 days in ms."""


def test_an_anonymous_visit_keeps_its_counts_and_loses_the_rest() -> None:
    office = Office()
    an = office.laptop("an")
    person = an.make("person")
    visit = an.make("visit", persons={"add": [str(person)]}, note=SECRET, duration=9)
    assert an.edit(visit, anonymised_on=DAY) == "applied"

    body = office.record(visit).body
    assert not {"note", "persons"} & body.keys()
    assert (body["anonymised_on"], body["duration"]) == (DAY, 9)
    told = [each for each in office.books.logged.values() if "anonymised_on" in each.fields]
    assert SECRET not in str(msgspec.to_builtins(told))


def test_a_home_visit_does_not_say_whose_home() -> None:
    office = Office()
    an = office.laptop("an")
    place = an.make("place")
    visit = an.make("visit", setting="home", place_id=str(place))
    street = an.make("visit", setting="public_space", place_id=str(place))
    for id_ in (visit, street):
        an.edit(id_, anonymised_on=DAY)
    assert "place_id" not in office.record(visit).body
    assert office.record(street).body["place_id"] == str(place)


def test_what_a_colleague_wrote_without_knowing_is_thrown_away() -> None:
    office = Office()
    an, bo = office.laptop("an"), office.laptop("bo")
    person = an.make("person")
    visit = an.make("visit", note="kort", lat=51.0, lon=4.4)
    seen = office.record(visit).ver
    an.edit(visit, anonymised_on=DAY)

    assert bo.edit(visit, base=seen, note=SECRET) == "erased"
    assert bo.edit(visit, base=seen, persons={"add": [str(person)]}) == "erased"
    assert bo.edit(visit, base=seen, lat=51.1, lon=4.5) == "erased"
    assert bo.edit(visit, base=seen, reached_total=3) == "applied"

    body = office.record(visit).body
    assert not {"note", "persons", "lat", "lon"} & body.keys()
    assert body["reached_total"] == 3
    assert office.conflicts() == []
    assert SECRET not in str(msgspec.to_builtins(office.books.__dict__))


def test_a_note_that_another_laptop_wrote_meanwhile_goes_too() -> None:
    office = Office()
    an, bo = office.laptop("an"), office.laptop("bo")
    visit = an.make("visit", note="kort")
    seen = office.record(visit).ver
    bo.edit(visit, base=seen, note=SECRET)
    assert an.edit(visit, base=seen, note="", anonymised_on=DAY) == "applied"
    assert "note" not in office.record(visit).body
    assert office.conflicts() == []


def test_two_laptops_may_carry_a_rule_out_on_different_days() -> None:
    office = Office()
    an, bo = office.laptop("an"), office.laptop("bo")
    visit = an.make("visit", note="kort")
    seen = office.record(visit).ver
    an.edit(visit, anonymised_on=DAY)
    assert bo.edit(visit, base=seen, anonymised_on="2026-09-15") == "applied"
    assert office.record(visit).body["anonymised_on"] == DAY
    assert bo.edit(visit, anonymised_on=None) == "applied"  # nobody takes it back
    assert office.record(visit).body["anonymised_on"] == DAY
    assert office.conflicts() == []


# With PostgreSQL


def _run(owner: Database, paper: Paper, folder: Path, *, now: int = NOW) -> retention.Done:
    with owner.writing(TENANT) as connection:
        return retention.run(
            Desk(connection, TENANT, now),
            ledger=paper,
            blobs=Blobs(folder),
            occasion=msgspec.structs.replace(occasion(), now=now),
        )


def _everything(owner: Database) -> str:
    with owner.reading(TENANT) as connection:
        rows = [
            *connection.execute(text("SELECT body::text FROM record")),
            *connection.execute(text("SELECT fields::text FROM operation")),
            *connection.execute(text("SELECT convert_from(content, 'UTF8') FROM quarantine")),
        ]
    return "\n".join(row[0] for row in rows)


def test_the_night_takes_former_words_out_of_every_table(
    library: Library, owner: Database, tmp_path: Path
) -> None:
    laptop, paper = Laptop(library), Paper([])
    visit = laptop.change(uuid4(), visit_fields() | {"note": f"{SECRET} een"}).id
    laptop.change(visit, {"note": f"{SECRET} twee"})
    laptop.change(visit, {"start": "not a moment", "note": SECRET})  # refused
    laptop.change(visit, {"anonymised_on": DAY})
    laptop.push_all()
    assert SECRET in _everything(owner)

    done = _run(owner, paper, tmp_path)

    assert (done.cleared, done.more) == (1, False)
    assert SECRET not in _everything(owner)
    assert [(entry.id, entry.cleared, entry.reason) for entry in paper.lines] == [
        (visit, True, "retention")
    ]
    assert Laptop(library).hello().cleared == [visit]
    assert _run(owner, paper, tmp_path).cleared == 0
    other = Laptop(library)
    other.pull_all()
    assert body_of(other.rows[visit])["reached_total"] == 12


def test_the_bin_is_emptied_after_its_months_and_a_week(
    library: Library, owner: Database, tmp_path: Path
) -> None:
    laptop, paper = Laptop(library), Paper([])
    old, fresh, kept = (laptop.change(uuid4(), visit_fields()).id for _ in range(3))
    laptop.push_all()
    for id_, since in ((old, LONG), (fresh, LONG // 4)):
        laptop.change(id_, {"deleted_at": NOW - since})
    laptop.push_all()

    done = _run(owner, paper, tmp_path)

    assert (done.erased, done.cleared) == (1, 0)
    assert Laptop(library).hello().erasures == [old]
    other = Laptop(library)
    other.pull_all()
    assert {fresh, kept} <= other.rows.keys()
    assert old not in other.rows


def test_what_only_the_server_has_goes_by_its_own_rules(
    library: Library, owner: Database, tmp_path: Path
) -> None:
    laptop = Laptop(library)
    laptop.change(uuid4(), {"start": "not a moment"})
    laptop.push_all()
    assert _run(owner, Paper([]), tmp_path).quarantine == 0
    assert _run(owner, Paper([]), tmp_path, now=NOW + 3 * LONG).quarantine == 1


def test_the_city_sets_its_rules_and_laptops_hear_of_them(
    library: Library, owner: Database
) -> None:
    assert read_rules(Laptop(library).hello().retention)[Subject.VISIT].months == 24
    with owner.writing(TENANT) as connection:
        desk = Desk(connection, TENANT, NOW)
        set_retention(desk, ["visit=36", "person=18:automatic"], id_=uuid4(), reason=WHY)
        assert retention_of(desk)[Subject.PERSON].is_automatic
        with pytest.raises(Mistaken):
            set_retention(desk, ["visit=zesendertig"], id_=uuid4(), reason=WHY)
        with pytest.raises(Mistaken, match="reason"):
            set_retention(desk, ["visit=12"], id_=uuid4(), reason="nu")
    said = Laptop(library).hello().retention
    assert read_rules(said)[Subject.VISIT].months == 36
    with owner.writing(TENANT) as connection:
        set_retention(Desk(connection, TENANT, NOW), [], id_=uuid4(), reason=WHY)
    assert Laptop(library).hello().retention  # says so, so that laptops go back too
    assert read_rules(Laptop(library).hello().retention)[Subject.VISIT].months == 24
