"""Somebody is forgotten while laptops are away, put back from copies, or hold them twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.duplicates.merge_story import Two
from desktop.domain.exchange import ImportOrder
from desktop.domain.person import Person
from desktop.domain.rights import RightsRequest
from desktop.domain.vocabulary import RequestState, Right, TaskSubject
from desktop.errors import MaybeForgotten
from desktop.services import files, merging, persons
from desktop.services.exchanging import imports
from desktop.services.following import tasks
from desktop.services.person_file import gather
from desktop.services.persons import change_person
from desktop.services.privacy import rights
from desktop.services.privacy.barred import doubted_persons
from desktop.storage.lists import drafts
from tests.services.test_files import png
from tests.sync.simulation.ending import everything_on
from tests.sync.simulation.joining import Laptop
from tests.sync.test_merging_together import get, person, visit
from tests.sync.test_planning_together import desk_of
from tests.sync.test_scenarios import Team

CANARY = "Zilverberk"
NAME = f"Fatma {CANARY}"
MAIL = f"{CANARY}@voorbeeld.be".lower()


@pytest.fixture
def team() -> Iterator[Team]:
    """Four laptops that know the server."""
    team = Team()
    team.sync()
    yield team
    team.world.close()


def known(team: Team) -> UUID:
    """Let two laptops write all they can about somebody, and know it all."""
    an, desk = team.an, desk_of(team.an)
    who = person(an, NAME, email=MAIL, note=f"{CANARY} een")
    twin = person(an, f"F. {CANARY}", phone="+32470998877")
    met = visit(an, who, note=f"Met {CANARY}")
    persons.save_key_figure(desk, who, offers=CANARY)
    tasks.add_task(desk, about=TaskSubject.PERSON, record_id=who, title=f"Bel {CANARY}")
    tasks.add_task(desk, about=TaskSubject.VISIT, record_id=met, title=f"{CANARY} terugbellen")
    files.add_file(desk, "person", who, name=f"{CANARY}.png", content=png())
    rights.add_request(desk, who, Right.ACCESS)
    gather(desk, who, reason=f"voor {CANARY}")
    team.sync(an, team.bo)
    change_person(desk, who, note=f"{CANARY} twee")
    change_person(desk_of(team.bo), who, note=f"{CANARY} drie")
    team.sync(an, team.bo, an, team.bo)
    merging.merge(desk, Two("person", who, twin))
    team.sync(an, team.bo)
    return who


def of_them(text: str) -> list[str]:
    """Return the lines that tell of them."""
    return [line for line in text.splitlines() if CANARY.casefold() in line.casefold()]


def nothing_left(team: Team, *laptops: Laptop) -> None:
    for laptop in laptops:
        assert of_them(everything_on(laptop)) == []
    assert of_them(team.central.everything()) == []


def test_nothing_is_left_on_any_laptop_nor_on_the_server(team: Team) -> None:
    who = known(team)
    assert all(len(of_them(everything_on(each))) > 5 for each in (team.an, team.bo))
    assert team.central.everything().count(CANARY) > 5
    team.central.erase(who)
    team.sync()
    team.sync()
    nothing_left(team, team.an, team.bo)


def test_a_laptop_that_was_away_for_months_does_not_bring_them_back(team: Team) -> None:
    who = known(team)
    away = desk_of(team.bo)
    change_person(away, who, note=f"{CANARY} vier")
    visit(team.bo, who, note=f"Weer {CANARY}")
    said = {"note": CANARY, "display_name": CANARY}
    with team.bo.store.writing() as session:
        from desktop.domain.listing import Draft

        draft = Draft(
            id=away.new_id(), form="person", record_id=who, fields=said, saved_at=team.bo.now
        )
        drafts.keep_draft(session, draft)
    team.central.erase(who)
    team.sync(team.an)
    for _ in range(3):
        team.sync(team.bo, team.an)
    nothing_left(team, team.an, team.bo)


def test_who_was_read_in_again_meanwhile_is_held_against_the_marks(
    team: Team, tmp_path: Path
) -> None:
    who = known(team)
    team.central.erase(who)
    path = tmp_path / "lijst.csv"
    path.write_text(f"Naam;Mail\nZoë;zoe@voorbeeld.be\nF.;{MAIL}\n", encoding="utf-8")
    report, _ = imports.import_file(desk_of(team.bo), ImportOrder(kind="person", path=path))
    assert report.imported == 2  # it did not hear of it yet
    team.sync(team.bo, team.an)
    assert len(doubted_persons(desk_of(team.bo))) == 1
    team.sync(team.bo, team.an)
    assert len(doubted_persons(desk_of(team.an))) == 1
    again, _ = imports.import_file(desk_of(team.an), ImportOrder(kind="person", path=path))
    assert (again.imported, list(again.barred)) == (1, [3])
    with pytest.raises(MaybeForgotten):
        persons.add_person(desk_of(team.an), display_name=NAME, ward=None)


def test_a_laptop_put_back_from_an_older_copy_forgets_again(team: Team) -> None:
    who = known(team)
    copy = team.bo.copy()
    team.central.erase(who)
    team.sync()
    team.sync()
    team.bo.put_back(copy)
    assert of_them(everything_on(team.bo))
    for _ in range(3):
        team.sync(team.bo, team.an)
    nothing_left(team, team.an, team.bo)
    with pytest.raises(MaybeForgotten):
        persons.add_person(desk_of(team.bo), display_name="F.", email=MAIL)


@pytest.mark.parametrize("noticed", [True, False])
def test_a_server_put_back_forgets_again_and_keeps_the_marks(team: Team, *, noticed: bool) -> None:
    who = known(team)
    team.central.take_snapshot()
    team.central.erase(who)
    team.sync(team.an)
    assert team.central.roll_back(noticed=noticed)
    for _ in range(4):
        team.sync()
    nothing_left(team, team.an, team.bo)
    for laptop in (team.an, team.bo):
        with pytest.raises(MaybeForgotten):
            persons.add_person(desk_of(laptop), display_name="F.", email=MAIL)


def test_a_restriction_wins_over_whatever_was_written_meanwhile(team: Team) -> None:
    who = person(team.an, "Els van Dijck")
    team.sync(team.an, team.bo)
    rights.add_request(desk_of(team.an), who, Right.RESTRICTION)
    change_person(desk_of(team.bo), who, note="gebeld", restricted=False, do_not_contact=False)
    team.sync(team.bo, team.an, team.bo, team.an)
    for laptop in (team.an, team.bo):
        assert get(laptop, Person, who).restricted


def test_an_objection_wins_too_until_somebody_who_saw_it_lifts_it(team: Team) -> None:
    who = person(team.an, "Els van Dijck")
    team.sync(team.an, team.bo)
    request, _ = rights.add_request(desk_of(team.bo), who, Right.OBJECTION)
    change_person(desk_of(team.an), who, note="gebeld")
    team.sync(team.an, team.bo, team.an)
    found: Any = get(team.an, Person, who)
    assert (found.objected, found.do_not_contact, found.note) == (True, True, "gebeld")
    refused = RequestState.REFUSED
    rights.close_request(desk_of(team.an), request.id, "Lopende procedure", state=refused)
    team.sync(team.an, team.bo)
    assert not get(team.bo, Person, who).objected
    assert get(team.bo, RightsRequest, request.id).state is RequestState.REFUSED
