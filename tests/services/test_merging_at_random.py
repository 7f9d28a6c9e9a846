"""Merging and taking apart at random: whatever was tied before is tied after, and nothing else."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, cast
from uuid import UUID, uuid4

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import text
from uuid_utils.compat import uuid7

from desktop.domain.duplicates.merge_story import Two
from desktop.domain.record import OrganisationId, PersonId, PlaceId, WardCode
from desktop.domain.rhythm import ContactRhythm, rhythm_id
from desktop.domain.tie import Tie
from desktop.domain.vocabulary import (
    ConsentPurpose,
    OrganisationKind,
    PlaceKind,
    Theme,
    TieFlow,
    VisitKind,
)
from desktop.errors import GateClosed, InvalidEntry
from desktop.services import persons, places, visits
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.services.merging import merge, split
from desktop.services.organising import organisations
from desktop.storage import records
from desktop.storage.engine import Store, open_store
from tests.conftest import KEY, NOW
from tests.services.test_merging import everything

WARD = WardCode("12025W02")
NAMES = ("Fatima", "Fatma", "Jan", "Yılmaz")
SENSITIVE = st.sampled_from([frozenset(), frozenset({Theme.BELIEF})])


class Merging(RuleBasedStateMachine):
    """A team that makes records one and takes them apart, the last one first."""

    database: Path
    persons = Bundle("persons")
    organisations = Bundle("organisations")
    places = Bundle("places")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        shutil.copyfile(self.database, self.folder / "weefsel.db")
        self.store: Store = open_store(self.folder / "weefsel.db", KEY)
        self.days = 0
        self.desk = Desk(
            store=self.store,
            now=lambda: NOW + timedelta(days=self.days),
            new_id=uuid7,
            new_person_id=uuid4,
            author="lies",
        )
        self.done: list[tuple[UUID, Any]] = []

    def teardown(self) -> None:
        while self.done:
            self.split_last()
        self.store.close()
        shutil.rmtree(self.folder)

    @initialize(target=persons)
    def some_persons(self) -> Any:
        return multiple(*(persons.add_person(self.desk, display_name=n)[0].id for n in NAMES))

    @initialize(target=organisations)
    def some_organisations(self) -> Any:
        kinds = (OrganisationKind.NON_PROFIT, OrganisationKind.FAITH_COMMUNITY)
        return multiple(
            *(
                organisations.add_organisation(self.desk, name=name, kind=kind)[0].id
                for name in NAMES[:2]
                for kind in kinds
            )
        )

    @initialize(target=places)
    def some_places(self) -> Any:
        kinds = (PlaceKind.OTHER, PlaceKind.OTHER, PlaceKind.HOUSE_OF_WORSHIP)
        return multiple(
            *(
                places.add_place(self.desk, name=name, kind=kind, ward=WARD)[0].id
                for name, kind in zip(NAMES, kinds, strict=False)
            )
        )

    @rule(who=persons, public=st.booleans(), where=places)
    def tie_to_place(self, who: UUID, where: UUID, public: bool) -> None:
        role: dict[str, Any] = {
            "public_role": public,
            "public_source": "de website" if public else "",
        }
        self.try_to(lambda: persons.tie(self.desk, who, "place", where, **role))

    @rule(who=persons, where=organisations, role=st.sampled_from(["", "lid"]))
    def tie_to_organisation(self, who: UUID, where: UUID, role: str) -> None:
        self.try_to(lambda: persons.tie(self.desk, who, "organisation", where, role=role))

    @rule(
        who=st.sets(persons, max_size=3),
        where=st.one_of(st.none(), places),
        themes=SENSITIVE,
    )
    def visit(self, who: set[UUID], where: UUID | None, themes: frozenset[Theme]) -> None:
        self.try_to(
            lambda: visits.log_visit(
                self.desk,
                start=NOW,
                kind=VisitKind.PLACE_VISIT,
                ward=WARD,
                place_id=cast("PlaceId | None", where),
                persons=cast("frozenset[PersonId]", frozenset(who)),
                themes=themes,
            )
        )

    @rule(who=persons, purpose=st.sampled_from(ConsentPurpose), lasts=st.integers(0, 40))
    def consent(self, who: UUID, purpose: ConsentPurpose, lasts: int) -> None:
        until = self.desk.today() + timedelta(days=lasts)
        persons.give_consent(self.desk, who, purpose=purpose, expires_on=until)

    @rule(who=persons)
    def withdraw(self, who: UUID) -> None:
        for given in persons.consents_of(self.desk, self.id_of(who)):
            if given.withdrawn_on is None:
                persons.withdraw_consent(self.desk, given.id)
                return

    @rule(who=persons, offers=st.sampled_from(["", "koffie", "sleutels"]))
    def key_figure(self, who: UUID, offers: str) -> None:
        persons.save_key_figure(self.desk, self.id_of(who), offers=offers)

    @rule(who=persons)
    def task(self, who: UUID) -> None:
        tasks.add_task(self.desk, title="Bellen", person_id=who)

    @rule(who=persons, days=st.integers(1, 60))
    def rhythm(self, who: UUID, days: int) -> None:
        about = self.id_of(who)
        made = {"created_at": NOW, "created_by": "l", "updated_at": NOW, "updated_by": "l"}
        record = ContactRhythm(
            id=rhythm_id(about), person_id=PersonId(about), every_days=days, **cast("Any", made)
        )
        with self.store.writing() as session:
            if records.get(session, ContactRhythm, record.id) is None:
                records.insert(session, record)

    @rule(one=organisations, other=organisations, mutual=st.booleans())
    def tie_organisations(self, one: UUID, other: UUID, mutual: bool) -> None:
        ends = self.id_of(one, "organisation"), self.id_of(other, "organisation")
        if ends[0] == ends[1]:
            return
        made = {"created_at": NOW, "created_by": "l", "updated_at": NOW, "updated_by": "l"}
        tie = Tie(
            id=uuid7(),
            from_id=OrganisationId(ends[0]),
            to_id=OrganisationId(ends[1]),
            flow=TieFlow.KNOWLEDGE,
            mutual=mutual,
            **cast("Any", made),
        )
        with self.store.writing() as session:
            records.insert(session, tie)

    @rule(days=st.integers(1, 20))
    def wait(self, days: int) -> None:
        self.days += days

    @rule(winner=persons, loser=persons)
    def merge_persons(self, winner: UUID, loser: UUID) -> None:
        self.merge("person", winner, loser)

    @rule(winner=organisations, loser=organisations)
    def merge_organisations(self, winner: UUID, loser: UUID) -> None:
        self.merge("organisation", winner, loser)

    @rule(winner=places, loser=places)
    def merge_places(self, winner: UUID, loser: UUID) -> None:
        self.merge("place", winner, loser)

    @rule(winner=persons, loser=persons)
    def merge_and_split(self, winner: UUID, loser: UUID) -> None:
        before = everything(self.desk)
        if self.merge("person", winner, loser):
            merged, _ = self.done.pop()
            split(self.desk, merged)
            self.only_groundless_is_gone(before, everything(self.desk))

    @rule(first=persons, second=persons, third=persons)
    def merge_a_chain_and_split_it(self, first: UUID, second: UUID, third: UUID) -> None:
        before = everything(self.desk)
        made = sum(self.merge("person", *pair) for pair in ((second, first), (third, second)))
        for merged, _ in [self.done.pop() for _ in range(made)]:
            split(self.desk, merged)
        self.only_groundless_is_gone(before, everything(self.desk))

    @invariant()
    def nothing_sensitive_is_tied_without_a_ground(self) -> None:
        """What the views of the database call unprotected is only what ran out by itself."""
        with self.store.reading() as session:
            for question in (
                "SELECT 1 FROM gate_affiliation WHERE until IS NULL",
                "SELECT 1 FROM gate_visit WHERE until IS NULL",
            ):
                assert not session.execute(text(question)).all()

    def merge(self, kind: str, winner: UUID, loser: UUID) -> bool:
        try:
            made, _ = merge(self.desk, Two(kind, winner, loser))
        except (GateClosed, InvalidEntry):
            return False
        self.done.append((made.id, None))
        return True

    def split_last(self) -> None:
        merged, _ = self.done.pop()
        try:
            split(self.desk, merged)
        except GateClosed:
            return

    def try_to(self, work: Any) -> None:
        try:
            work()
        except (GateClosed, InvalidEntry):
            return

    def id_of(self, id_: UUID, kind: str = "person") -> UUID:
        if kind == "person":
            return persons.get_person(self.desk, id_).id
        return organisations.get_organisation(self.desk, id_).id

    def only_groundless_is_gone(self, before: Any, after: Any) -> None:
        """A tie whose consent ran out meanwhile may stay in the bin; all else is as it was."""
        assert after.keys() <= before.keys()
        for id_, told in before.items():
            if id_ not in after:
                assert "target_kind" in told
            elif after[id_] != told:
                assert after[id_] == told | {"persons": after[id_].get("persons")}
                assert after[id_]["persons"] < told["persons"]


def test_merging_at_random(desk: Desk, tmp_path: Path) -> None:
    desk.store.close()
    Merging.database = tmp_path / "weefsel.db"
    run_state_machine_as_test(
        Merging,
        settings=settings(
            max_examples=400 if os.environ.get("WEEFSEL_LONG") else 8,
            stateful_step_count=14,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
