"""Taking a consent back: what ends is told before, carried out in one step, and can be traced."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.attachment import Attachment
from desktop.domain.person import Person
from desktop.domain.privacy.consent import TakeDown, expiry_of, stands
from desktop.domain.roles.role import Role
from desktop.domain.roles.sight import Place
from desktop.domain.vocabulary import (
    Art9Basis,
    ConsentPurpose,
    LegalBasis,
    OrganisationKind,
    Theme,
)
from desktop.errors import GateClosed, InvalidEntry, NotAllowed
from desktop.services import files, history, persons, ties, visits
from desktop.services.consent import consents, withdrawals
from desktop.services.desk import Desk
from desktop.services.following import keeping_in_touch, tasks
from desktop.services.organising import networks, organisations
from desktop.storage.driver import driver
from desktop.storage.lists import files as stored
from desktop.words.consent import consequence_lines, proof_text, state_text
from tests.conftest import NOW
from tests.services.consent.test_gate import visit_with
from tests.services.test_files import png

TODAY = NOW.date()
P = ConsentPurpose


def a_person(desk: Desk, **fields: Any) -> Person:
    return persons.add_person(desk, display_name="Aya Demo", **fields)[0]


def agreed(desk: Desk, who: Person, purpose: ConsentPurpose, **fields: Any) -> UUID:
    return ties.give_consent(desk, who.id, purpose=purpose, **fields)[0].id


def open_tasks(desk: Desk, who: Person) -> list[str]:
    return [each.title for each in tasks.tasks_of(desk, "person", who.id)]


def a_photo(desk: Desk, who: Person, name: str = "portret.png") -> Attachment:
    return files.add_file(desk, "person", who.id, name=name, content=png(grey=len(name)))[0]


def test_who_does_not_want_contact_is_left_in_peace(desk: Desk) -> None:
    who = a_person(desk, legal_basis=LegalBasis.CONSENT)
    given_ = agreed(desk, who, P.KEEP_IN_TOUCH)
    keeping_in_touch.set_rhythm(desk, "person", who.id, every_days=30)
    before = withdrawals.preview_withdrawal(desk, given_)
    assert before.leaves_in_peace
    assert before.ends_rhythm
    assert before.take_downs == [TakeDown.NO_GROUND]
    assert not persons.get_person(desk, who.id).do_not_contact, "a preview writes nothing"
    withdrawals.withdraw(desk, given_)
    assert persons.get_person(desk, who.id).do_not_contact
    assert keeping_in_touch.rhythm_of(desk, who.id) is None
    assert len(open_tasks(desk, who)) == 1


def test_a_data_protection_officer_withdraws_and_the_server_takes_all_of_it(desk: Desk) -> None:
    """A person calls them. What is left to do is for the colleague who follows the person."""
    who = a_person(desk, legal_basis=LegalBasis.CONSENT, owner="noor")
    keeping_in_touch.set_rhythm(desk, "person", who.id, every_days=30)
    a_photo(desk, who)
    given_ = [agreed(desk, who, P.KEEP_IN_TOUCH), agreed(desk, who, P.PHOTO_AUDIO)]
    with desk.store.reading() as session:
        (before,) = driver(session).execute("SELECT max(n) FROM outbox").fetchone()
    officer = replace(desk, author="dora", role=Role.DPO)
    for consent in given_:
        withdrawals.withdraw(officer, consent)

    assert persons.get_person(desk, who.id).do_not_contact
    assert keeping_in_touch.rhythm_of(desk, who.id) is None
    left = tasks.tasks_of(desk, "person", who.id)
    assert [each.assignee for each in left] == ["noor", "noor"]
    place = Place(Role.DPO, shared=False, author="dora")
    with desk.store.reading() as session:
        asked = "SELECT entity, fields FROM outbox WHERE n > ?"
        for kind, said in driver(session).execute(asked, (before,)):
            told = json.loads(said)
            held = None if "created_at" in told else {"created_by": "noor"}
            assert place.may_change(kind, told, held), (kind, told)


def test_photos_go_but_the_signed_form_stays(desk: Desk) -> None:
    who = a_person(desk)
    photo, form = a_photo(desk, who), a_photo(desk, who, "getekend.png")
    given_ = agreed(desk, who, P.PHOTO_AUDIO, evidence_id=form.id)
    told, _ = withdrawals.withdraw(desk, given_)
    assert [each.id for each in told.photos] == [photo.id]
    left = files.files_of(desk, "person", who.id)
    assert [line.attachment.id for line in left] == [form.id]
    assert told.take_downs == [TakeDown.PHOTO_AUDIO]
    with desk.store.reading() as session:
        assert stored.content_of(session, photo.id) is None, "nor does the bin hold it"
        assert stored.content_of(session, form.id)


@pytest.mark.parametrize("purpose", [P.INTRODUCE, P.DIRECTORY, P.STORY])
def test_what_only_people_can_undo_becomes_one_task(desk: Desk, purpose: ConsentPurpose) -> None:
    who = a_person(desk)
    told, _ = withdrawals.withdraw(desk, agreed(desk, who, purpose))
    (task,) = tasks.tasks_of(desk, "person", who.id)
    assert len(told.take_downs) == 1
    assert task.due_on == TODAY + withdrawals.TAKE_DOWN_WITHIN
    assert who.display_name not in task.title


def test_ties_that_rest_on_an_introduction_end(desk: Desk) -> None:
    who = a_person(desk)
    house = organisations.add_organisation(desk, name="vzw", kind=OrganisationKind.NON_PROFIT)[0]
    club = organisations.add_organisation(desk, name="club", kind=OrganisationKind.SPORTS_CLUB)[0]
    given_ = agreed(desk, who, P.INTRODUCE)
    ties.tie(desk, who.id, "organisation", house.id, consent_id=given_)
    ties.tie(desk, who.id, "organisation", club.id)
    told, _ = withdrawals.withdraw(desk, given_)
    assert [tie.target_name for tie in told.ties] == ["vzw"]
    assert [tie.target_name for tie in ties.ties_of(desk, who.id)] == ["club"]


def test_sensitive_ties_and_visits_end_and_the_counts_stay(desk: Desk) -> None:
    who = a_person(desk, art9_basis=Art9Basis.EXPLICIT_CONSENT)
    given_ = agreed(desk, who, P.SPECIAL_CATEGORY)
    network = networks.add_network(desk, name="Kring", themes=frozenset({Theme.BELIEF}))[0]
    ties.tie(desk, who.id, "network", network.id)
    visit = visit_with(desk, who.id, themes=frozenset({Theme.BELIEF}), reached_total=7)  # type: ignore[arg-type]
    told = withdrawals.preview_withdrawal(desk, given_)
    assert (len(told.ties), told.visits, told.take_downs) == (1, 1, [TakeDown.NOTES])
    lines = consequence_lines(told)
    assert "Kring" in lines[0]
    assert "counts stay" in lines[1]
    withdrawals.withdraw(desk, given_)
    after = visits.get_visit(desk, visit.id)
    assert (after.persons, after.reached_total) == (frozenset(), 7)
    assert ties.ties_of(desk, who.id) == []
    assert persons.get_person(desk, who.id).art9_basis is None


def test_another_consent_for_the_same_thing_keeps_everything(desk: Desk) -> None:
    who = a_person(desk)
    first, second = (agreed(desk, who, P.KEEP_IN_TOUCH) for _ in range(2))
    told, _ = withdrawals.withdraw(desk, first)
    assert told.kept_by is not None
    assert "still holds" in consequence_lines(told)[0]
    assert not persons.get_person(desk, who.id).do_not_contact
    withdrawals.withdraw(desk, second)
    assert persons.get_person(desk, who.id).do_not_contact


def test_withdrawing_twice_does_it_once(desk: Desk) -> None:
    who = a_person(desk)
    given_ = agreed(desk, who, P.STORY)
    withdrawals.withdraw(desk, given_)
    later = replace(desk, now=lambda: NOW + timedelta(days=3))
    told, _ = withdrawals.withdraw(later, given_)
    assert told.consent.withdrawn_on == TODAY
    assert len(open_tasks(desk, who)) == 1


def test_a_withdrawal_that_fails_half_way_leaves_everything(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = a_person(desk)
    photo = a_photo(desk, who)
    given_ = agreed(desk, who, P.PHOTO_AUDIO)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(withdrawals, "_add_task", fail)
    with pytest.raises(ZeroDivisionError):
        withdrawals.withdraw(desk, given_)
    assert [line.attachment.id for line in files.files_of(desk, "person", who.id)] == [photo.id]
    assert ties.consents_of(desk, who.id)[0].withdrawn_on is None


def test_everything_can_be_traced_in_the_history(desk: Desk) -> None:
    who = a_person(desk)
    given_ = agreed(desk, who, P.KEEP_IN_TOUCH)
    withdrawals.withdraw(desk, given_)
    steps = [*history.local_history(desk, given_), *history.local_history(desk, who.id)]
    told = {change.field for step in steps for change in step.changes}
    assert told >= {"withdrawn_on", "do_not_contact"}


def test_who_may_not_change_contacts_may_not_withdraw(desk: Desk) -> None:
    who = a_person(desk)
    given_ = agreed(desk, who, P.STORY)
    with pytest.raises(NotAllowed):
        withdrawals.withdraw(replace(desk, role=Role.FIELD_WORKER), given_)


@given(steps=st.lists(st.sampled_from(["give", "give_ended", "tie", "withdraw"]), max_size=9))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_in_whatever_order_no_sensitive_tie_outlives_its_consent(
    desk: Desk, steps: list[str]
) -> None:
    who = a_person(desk)
    network = networks.add_network(desk, name="Kring", themes=frozenset({Theme.RAINBOW}))[0]
    for step in steps:
        _take(desk, step, who, network.id)
        if ties.ties_of(desk, who.id):
            assert _holds(desk, who)


def _take(desk: Desk, step: str, who: Person, network: UUID) -> None:
    past = {"given_on": date(2025, 1, 1), "expires_on": date(2025, 6, 1)}
    match step:
        case "give":
            agreed(desk, who, P.SPECIAL_CATEGORY)
        case "give_ended":
            agreed(desk, who, P.SPECIAL_CATEGORY, **past)
        case "tie" if _holds(desk, who):
            ties.tie(desk, who.id, "network", network)
        case "tie":
            with pytest.raises(GateClosed):
                ties.tie(desk, who.id, "network", network)
        case _:
            known = ties.consents_of(desk, who.id)
            standing = [each for each in known if each.withdrawn_on is None]
            if standing:
                withdrawals.withdraw(desk, standing[-1].id)


def _holds(desk: Desk, who: Person) -> bool:
    return any(stands(each, today=TODAY) for each in ties.consents_of(desk, who.id))


class TestHowLongItHolds:
    @pytest.mark.parametrize(
        ("purpose", "given_on", "last"),
        [
            (P.KEEP_IN_TOUCH, date(2026, 3, 4), date(2028, 3, 4)),
            (P.SPECIAL_CATEGORY, date(2028, 2, 29), date(2029, 2, 28)),
            (P.STORY, date(2026, 12, 31), date(2028, 12, 31)),
        ],
    )
    def test_each_purpose_has_its_time(
        self, purpose: ConsentPurpose, given_on: date, last: date
    ) -> None:
        assert expiry_of(purpose, given_on) == last

    def test_without_a_day_the_purpose_says_it(self, desk: Desk) -> None:
        who = a_person(desk)
        made = ties.give_consent(desk, who.id, purpose=P.INTRODUCE)[0]
        assert made.expires_on == date(2027, 3, 4)
        endless = ties.give_consent(desk, who.id, purpose=P.INTRODUCE, expires_on=None)[0]
        assert endless.expires_on is None

    def test_what_ended_or_soon_will_is_asked_again(self, desk: Desk) -> None:
        ended, soon, fresh, taken, peace, again = (
            persons.add_person(desk, display_name=name)[0]
            for name in ("Ended", "Soon", "Fresh", "Taken", "Peace", "Again")
        )
        old = {"given_on": date(2025, 1, 1)}
        for who, last in (
            (ended, date(2026, 1, 1)),
            (soon, TODAY + timedelta(days=30)),
            (fresh, TODAY + timedelta(days=31)),
            (taken, date(2026, 1, 2)),
            (peace, date(2026, 1, 3)),
            (again, date(2026, 1, 4)),
        ):
            agreed(desk, who, P.STORY, expires_on=last, **old)
        withdrawals.withdraw(desk, ties.consents_of(desk, taken.id)[0].id)
        persons.change_person(desk, peace.id, do_not_contact=True)
        agreed(desk, again, P.STORY)
        found = consents.to_ask_again(desk, owners=(desk.author, ""))
        assert [line.person_name for line in found] == ["Ended", "Soon"]
        assert "ask again" in state_text(found[0].consent, TODAY)
        assert "ends soon" in state_text(found[1].consent, TODAY)
        assert consents.to_ask_again(desk, owners=("bart",)) == []


class TestProof:
    def test_the_file_has_to_be_the_persons_own(self, desk: Desk) -> None:
        who, other = a_person(desk), a_person(desk)
        form = a_photo(desk, other)
        with pytest.raises(InvalidEntry):
            agreed(desk, who, P.STORY, evidence_id=form.id)

    def test_it_is_told_in_words(self, desk: Desk) -> None:
        who = a_person(desk)
        said = {"how_given": "aloud", "witness": "lies"}
        made = ties.give_consent(desk, who.id, purpose=P.STORY, **said)[0]
        assert proof_text(made) == "aloud · heard by lies"
