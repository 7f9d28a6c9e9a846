"""A consent taken back on one laptop, and what a colleague did meanwhile on another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.attachment import Attachment
from desktop.domain.person import Affiliation, Consent, Person
from desktop.domain.rhythm import ContactRhythm, rhythm_id
from desktop.domain.roles.role import Role
from desktop.domain.task import Task
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import ConsentPurpose, OrganisationKind, Theme
from desktop.services import files, persons, ties
from desktop.services.consent import withdrawals
from desktop.services.consent.withdrawals_heard import end_groundless
from desktop.services.following import keeping_in_touch, tasks
from desktop.services.organising import networks, organisations
from desktop.services.safety.profile import as_registered
from desktop.storage import records
from desktop.storage.lists import files as stored
from tests.services.test_files import png
from tests.sync.simulation.joining import Laptop
from tests.sync.test_merging_together import get, person, visit
from tests.sync.test_planning_together import desk_of
from tests.sync.test_scenarios import Team

P = ConsentPurpose


@pytest.fixture
def team() -> Iterator[Team]:
    """Four laptops that know the server."""
    team = Team()
    team.sync()
    yield team
    team.world.close()


def settle(team: Team, *laptops: Laptop) -> None:
    """Sync and look after it until nothing is left to do, as every laptop does by itself."""
    for _round in range(3):
        for laptop in laptops:
            team.sync(laptop)
            end_groundless(desk_of(laptop))
    team.sync(*laptops, *laptops)
    assert [end_groundless(desk_of(laptop))[0] for laptop in laptops] == [0] * len(laptops)


@dataclass(frozen=True)
class Known:
    """Somebody whom two laptops know, with a consent."""

    who: UUID
    consent: UUID


def agreed(team: Team, purpose: ConsentPurpose) -> Known:
    desk = desk_of(team.an)
    who = person(team.an, "Aya Demo")
    consent = ties.give_consent(desk, who, purpose=purpose)[0].id
    team.sync(team.an, team.bo)
    return Known(who, consent)


def rainbow(laptop: Laptop) -> UUID:
    themes = frozenset({Theme.RAINBOW})
    return networks.add_network(desk_of(laptop), name="Linde", themes=themes)[0].id


@pytest.mark.parametrize("first", ["withdrawal", "tie"])
def test_a_withdrawal_wins_over_a_tie_made_meanwhile(team: Team, first: str) -> None:
    target = rainbow(team.an)
    known = agreed(team, P.SPECIAL_CATEGORY)
    withdrawals.withdraw(desk_of(team.an), known.consent)
    tie = ties.tie(desk_of(team.bo), known.who, "network", target)[0].id
    late = visit(team.bo, known.who, themes=frozenset({Theme.BELIEF}), reached_total=5)
    settle(team, *((team.an, team.bo) if first == "withdrawal" else (team.bo, team.an)))
    for laptop in (team.an, team.bo):
        assert ties.ties_of(desk_of(laptop), known.who) == []
        assert _gone(laptop, Affiliation, tie)
        seen = get(laptop, Visit, late)
        assert (seen.persons, seen.reached_total) == (frozenset(), 5), "the count is not lost"


@pytest.mark.parametrize("first", ["withdrawal", "tie"])
def test_a_tie_that_rests_on_an_introduction_ends_too(team: Team, first: str) -> None:
    house = organisations.add_organisation(
        desk_of(team.an), name="vzw", kind=OrganisationKind.NON_PROFIT
    )[0].id
    known = agreed(team, P.INTRODUCE)
    withdrawals.withdraw(desk_of(team.an), known.consent)
    rests = ties.tie(desk_of(team.bo), known.who, "organisation", house, consent_id=known.consent)[
        0
    ].id
    free = ties.tie(desk_of(team.bo), known.who, "organisation", house, role="buur")[0].id
    settle(team, *((team.an, team.bo) if first == "withdrawal" else (team.bo, team.an)))
    for laptop in (team.an, team.bo):
        assert _gone(laptop, Affiliation, rests)
        assert not get(laptop, Affiliation, free).is_deleted


def test_the_server_ends_by_itself_what_rested_on_an_introduction(team: Team) -> None:
    """So that also a laptop hears of it that does not look after anything itself."""
    house = organisations.add_organisation(
        desk_of(team.an), name="vzw", kind=OrganisationKind.NON_PROFIT
    )[0].id
    known = agreed(team, P.INTRODUCE)
    rests = ties.tie(desk_of(team.bo), known.who, "organisation", house, consent_id=known.consent)[
        0
    ].id
    withdrawals.withdraw(desk_of(team.an), known.consent)
    team.sync(team.bo, team.an, team.bo)
    assert get(team.bo, Affiliation, rests).is_deleted


def test_a_photo_that_a_colleague_added_meanwhile_goes(team: Team) -> None:
    known = agreed(team, P.PHOTO_AUDIO)
    photo = files.add_file(desk_of(team.bo), "person", known.who, name="feest.png", content=png())[
        0
    ].id
    team.sync(team.bo)
    withdrawals.withdraw(desk_of(team.an), known.consent)
    settle(team, team.an, team.bo)
    for laptop in (team.an, team.bo):
        assert _gone(laptop, Attachment, photo)
    with desk_of(team.bo).store.reading() as session:
        assert stored.content_of(session, photo) is None, "the bin of a colleague holds it neither"


def test_a_photo_of_a_laptop_that_had_not_heard_goes_when_it_comes(team: Team) -> None:
    known = agreed(team, P.PHOTO_AUDIO)
    withdrawals.withdraw(desk_of(team.an), known.consent)
    team.sync(team.an)
    add = files.add_file
    photo = add(desk_of(team.bo), "person", known.who, name="feest.png", content=png())[0].id
    form = add(desk_of(team.bo), "person", known.who, name="blad.png", content=png(grey=9))[0].id
    again = {"purpose": P.STORY, "evidence_id": form}
    ties.give_consent(desk_of(team.bo), known.who, **again)
    settle(team, team.bo, team.an)
    for laptop in (team.an, team.bo):
        assert _gone(laptop, Attachment, photo)
        assert not _gone(laptop, Attachment, form), "it proves another consent"


def test_what_a_data_protection_officer_withdraws_ends_everywhere_and_nothing_is_denied(
    team: Team,
) -> None:
    known = agreed(team, P.PHOTO_AUDIO)
    touch = {"purpose": P.KEEP_IN_TOUCH}
    other = ties.give_consent(desk_of(team.an), known.who, **touch)[0].id
    keeping_in_touch.set_rhythm(desk_of(team.an), "person", known.who, every_days=14)
    add = files.add_file
    photo = add(desk_of(team.bo), "person", known.who, name="feest.png", content=png())[0].id
    team.sync(team.an, team.bo, team.an)
    team.central.role_of["an"] = Role.DPO
    team.sync(team.an, team.an)
    officer = as_registered(desk_of(team.an))
    assert officer.role is Role.DPO

    for consent in (known.consent, other):
        withdrawals.withdraw(officer, consent)
    for _round in range(2):
        team.sync(team.an)
        end_groundless(officer)
        team.sync(team.bo)
        end_groundless(desk_of(team.bo))
    team.sync(team.bo, team.an)

    assert team.central.quarantine() == "[]", "the server takes all that the officer does"
    for laptop in (team.an, team.bo):
        assert _gone(laptop, Attachment, photo)
        assert get(laptop, Person, known.who).do_not_contact
        assert len(tasks.tasks_of(desk_of(laptop), "person", known.who)) == 1


def test_a_picture_may_wait_a_while_for_the_consent_that_it_proves(team: Team) -> None:
    known = agreed(team, P.PHOTO_AUDIO)
    withdrawals.withdraw(desk_of(team.an), known.consent)
    add = files.add_file
    form = add(desk_of(team.an), "person", known.who, name="blad.png", content=png(grey=9))[0].id
    end_groundless(desk_of(team.an))
    assert not _gone(team.an, Attachment, form)


def test_who_asked_for_peace_has_it_on_every_laptop(team: Team) -> None:
    known = agreed(team, P.KEEP_IN_TOUCH)
    withdrawals.withdraw(desk_of(team.an), known.consent)
    persons.change_person(desk_of(team.bo), known.who, do_not_contact=False, note="belde")
    keeping_in_touch.set_rhythm(desk_of(team.bo), "person", known.who, every_days=14)
    settle(team, team.bo, team.an)
    for laptop in (team.an, team.bo):
        assert get(laptop, Person, known.who).do_not_contact
        due = keeping_in_touch.due_rhythms(desk_of(laptop), assignees=(laptop.user, ""))
        assert not any(row.record_id == known.who for row in due.rows)
        assert _found(laptop, ContactRhythm, rhythm_id(known.who)) is not None


def test_two_who_withdraw_the_same_make_one_task(team: Team) -> None:
    known = agreed(team, P.STORY)
    for laptop in (team.an, team.bo):
        withdrawals.withdraw(desk_of(laptop), known.consent)
    settle(team, team.an, team.bo)
    for laptop in (team.an, team.bo):
        found: list[Task] = list(tasks.tasks_of(desk_of(laptop), "person", known.who))
        assert len(found) == 1
        assert get(laptop, Consent, known.consent).withdrawn_on is not None


_STEPS = st.lists(
    st.tuples(st.sampled_from(["an", "bo"]), st.sampled_from(["give", "tie", "take", "sync"])),
    min_size=3,
    max_size=9,
)


@given(steps=_STEPS)
@settings(max_examples=12, deadline=None)
def test_in_whatever_order_two_laptops_end_without_groundless_ties(
    steps: list[tuple[str, str]],
) -> None:
    team = Team()
    try:
        team.sync()
        target = rainbow(team.an)
        known = agreed(team, P.SPECIAL_CATEGORY)
        for name, step in steps:
            _take(team, getattr(team, name), step, known.who, target)
        settle(team, team.an, team.bo)
        for laptop in (team.an, team.bo):
            desk = desk_of(laptop)
            consents = ties.consents_of(desk, known.who)
            holds = any(each.withdrawn_on is None for each in consents)
            assert holds or ties.ties_of(desk, known.who) == []
    finally:
        team.world.close()


def _take(team: Team, laptop: Laptop, step: str, who: UUID, target: UUID) -> None:
    desk = desk_of(laptop)
    held = [each for each in ties.consents_of(desk, who) if each.withdrawn_on is None]
    if step == "sync":
        team.sync(laptop)
    elif step == "give":
        ties.give_consent(desk, who, purpose=P.SPECIAL_CATEGORY)
    elif held and step == "tie":
        ties.tie(desk, who, "network", target)
    elif held:
        withdrawals.withdraw(desk, held[0].id)


def _found(laptop: Laptop, kind: Any, id_: UUID) -> Any:
    with laptop.store.reading() as session:
        return records.get(session, kind, id_)


def _gone(laptop: Laptop, kind: Any, id_: UUID) -> bool:
    found = _found(laptop, kind, id_)
    return found is None or found.is_deleted
