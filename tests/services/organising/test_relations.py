"""Ties, agreements, meetings, services, needs and referrals as a colleague works with them."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.domain.record import OrganisationId, WardCode
from desktop.domain.relation_lists import (
    AgreementFilter,
    MeetingFilter,
    NeedFilter,
    ReferralFilter,
    ServiceFilter,
    TieFilter,
)
from desktop.domain.vocabulary import (
    AgreementKind,
    OrganisationKind,
    ReferralKind,
    ReferralOutcome,
    Theme,
    TieFlow,
    VisitKind,
)
from desktop.errors import GateClosed, InvalidEntry, NotFound, Problem
from desktop.services import bin as rubbish
from desktop.services import persons, visits
from desktop.services.desk import Desk
from desktop.services.organising import (
    agreements,
    organisations,
    referrals,
    relations,
    services_offered,
)
from desktop.services.search import search

BATTEL, LEEST = WardCode("12025W02"), WardCode("12025W04")
BELIEF = frozenset({Theme.BELIEF})


def made(desk: Desk, name: str, **fields: Any) -> OrganisationId:
    entries: dict[str, Any] = {"kind": OrganisationKind.NON_PROFIT} | fields
    return OrganisationId(organisations.add_organisation(desk, name=name, **entries)[0].id)


def a_visit(desk: Desk, **fields: Any) -> UUID:
    entries: dict[str, Any] = {"start": desk.now(), "kind": VisitKind.STREET_ROUND, "ward": BATTEL}
    entries |= fields
    return visits.log_visit(desk, **entries)[0].id


def a_person(desk: Desk) -> UUID:
    return persons.add_person(desk, display_name="Zoë Voorbeeld")[0].id


def problems_of(caught: pytest.ExceptionInfo[InvalidEntry]) -> set[tuple[str, str]]:
    return {(problem.field, problem.rule) for problem in caught.value.problems}


class TestTies:
    def test_show_both_names_and_are_found_by_either(self, desk: Desk) -> None:
        city, club = made(desk, "De Stad"), made(desk, "Sportclub Zuid")
        tie, changes = relations.add_tie(desk, city, club, TieFlow.MONEY, strength=3)
        relations.add_tie(desk, club, city, TieFlow.KNOWLEDGE, note="over de  kermis")
        assert changes == Changes.TIES | Changes.OUTBOX
        wanted = TieFilter(flows=frozenset({TieFlow.MONEY}))
        (line,) = relations.list_ties(desk, wanted).rows
        assert (line.id, line.from_name, line.to_name) == (tie.id, "De Stad", "Sportclub Zuid")
        for text, count in (("sport", 2), ("kermis", 1), ("niets", 0), ("!", 0)):
            assert relations.count_ties(desk, TieFilter(text=text)) == count
        assert [hit.title for hit in search(desk, "kermis")] == ["Sportclub Zuid → De Stad"]

    def test_of_years_and_of_one_person(self, desk: Desk) -> None:
        city, club = made(desk, "De Stad"), made(desk, "Club")
        relations.add_tie(desk, city, club, TieFlow.STAFF, to_on=date(2018, 12, 31))
        now, _ = relations.add_tie(desk, city, club, TieFlow.STAFF, one_person=True)
        held = TieFilter(on=date(2026, 1, 1), organisation_id=club)
        assert [row.id for row in relations.list_ties(desk, held).rows] == [now.id]
        assert relations.count_ties(desk, TieFilter(one_person=True)) == 1

    def test_lead_from_one_to_another_that_is_there(self, desk: Desk) -> None:
        city = made(desk, "De Stad")
        with pytest.raises(InvalidEntry) as caught:
            relations.add_tie(desk, city, city, TieFlow.MONEY)
        assert problems_of(caught) == {("to_id", "same_organisation")}
        with pytest.raises(InvalidEntry) as caught:
            relations.add_tie(desk, city, OrganisationId(uuid4()), TieFlow.MONEY)
        assert problems_of(caught) == {("to_id", "unknown")}

    def test_change_and_go_into_the_bin_and_back(self, desk: Desk) -> None:
        city, club = made(desk, "De Stad"), made(desk, "Club")
        tie, _ = relations.add_tie(desk, city, club, TieFlow.MONEY)
        after, changes = relations.change_tie(desk, tie.id, mutual=True)
        assert after.mutual
        assert changes == Changes.TIES | Changes.OUTBOX
        assert relations.change_tie(desk, tie.id, mutual=True)[1] == Changes.NONE
        _, changes = rubbish.delete(desk, "tie", tie.id)
        assert changes == Changes.TIES | Changes.OUTBOX
        assert relations.count_ties(desk, TieFilter()) == 0
        assert [each.title for each in rubbish.binned(desk)] == ["De Stad → Club"]
        with pytest.raises(NotFound):
            relations.change_tie(desk, tie.id, mutual=False)
        rubbish.restore(desk, "tie", tie.id)
        assert relations.get_tie(desk, tie.id).mutual


class TestAgreementsAndMeetings:
    def test_agreements_show_their_parties(self, desk: Desk) -> None:
        city, club = made(desk, "De Stad"), made(desk, "Club")
        parties = frozenset({city, club})
        both, _ = agreements.add_agreement(
            desk,
            title="Zaal delen",
            kind=AgreementKind.COOPERATION,
            parties=parties,
            review_on=date(2026, 6, 1),
            obligations="sleutel\n\nterug",
        )
        (line,) = agreements.list_agreements(desk, AgreementFilter(organisation_id=club)).rows
        assert line.parties == ("Club", "De Stad")
        assert both.obligations == "sleutel\n\nterug"
        for filter_, count in (
            (AgreementFilter(review_by=date(2026, 5, 31)), 0),
            (AgreementFilter(review_by=date(2026, 6, 1)), 1),
            (AgreementFilter(clause=True), 0),
            (AgreementFilter(text="sleutel"), 1),
        ):
            assert agreements.count_agreements(desk, filter_) == count

    def test_one_party_alone_agrees_nothing(self, desk: Desk) -> None:
        alone = frozenset({made(desk, "De Stad")})
        with pytest.raises(InvalidEntry) as caught:
            agreements.add_agreement(desk, kind=AgreementKind.COOPERATION, parties=alone)
        assert problems_of(caught) == {("title", "required"), ("parties", "too_few")}

    def test_the_latest_meeting_comes_first(self, desk: Desk) -> None:
        club = made(desk, "Club")
        for day in (3, 1, 2):
            agreements.add_meeting(
                desk,
                purpose=f"Overleg {day}",
                held_on=date(2026, 3, day),
                organisations=frozenset({club}),
            )
        page = agreements.list_meetings(desk, MeetingFilter(organisation_id=club))
        assert [row.purpose for row in page.rows] == ["Overleg 3", "Overleg 2", "Overleg 1"]
        assert page.rows[0].organisations == ("Club",)
        first = MeetingFilter(first=date(2026, 3, 2), text="overleg")
        assert agreements.count_meetings(desk, first) == 2


class TestWhatIsOffered:
    def test_for_a_ward_is_also_what_is_for_the_whole_city(self, desk: Desk) -> None:
        house = made(desk, "Huis")
        for name, wards in (("A", {BATTEL}), ("B", {LEEST}), ("C", set())):
            services_offered.add_service(desk, house, name=name, wards=frozenset(wards))
        wanted = ServiceFilter(wards=frozenset({BATTEL}))
        assert [row.name for row in services_offered.list_services(desk, wanted).rows] == ["A", "C"]
        assert services_offered.count_services(desk, ServiceFilter(text="huis")) == 0

    def test_that_nobody_checked_is_found(self, desk: Desk) -> None:
        house = made(desk, "Huis")
        old, _ = services_offered.add_service(desk, house, name="A", checked_on=date(2020, 1, 1))
        wanted = ServiceFilter(unchecked_since=date(2026, 1, 1))
        assert services_offered.count_services(desk, wanted) == 1
        services_offered.check_again(desk, old.id)
        assert services_offered.count_services(desk, wanted) == 0

    def test_counts_who_was_led_there(self, desk: Desk) -> None:
        house = made(desk, "Huis")
        service, _ = services_offered.add_service(desk, house, name="Taalcafé")
        for count in (2, 3):
            referrals.add_referral(desk, a_visit(desk), service_id=service.id, count=count)
        order = Order(column="referred", descending=True)
        (line,) = services_offered.list_services(desk, ServiceFilter(), order).rows
        assert (line.referred, line.organisation_name) == (5, "Huis")

    def test_sites_are_listed_by_name_and_lie_in_known_wards(self, desk: Desk) -> None:
        house = made(desk, "Huis")
        for name in ("Zuid", "Noord"):
            services_offered.add_site(desk, house, name=name, ward=BATTEL)
        assert [site.name for site in services_offered.sites_of(desk, house)] == ["Noord", "Zuid"]
        with pytest.raises(InvalidEntry) as caught:
            services_offered.add_site(desk, house, name="?", ward=WardCode("X"))
        assert caught.value.problems == (Problem("ward", "unknown"),)


class TestQuestionsAndWhereTheyLed:
    def test_show_the_day_and_ward_of_their_visit(self, desk: Desk) -> None:
        visit = a_visit(desk)
        need, _ = referrals.add_need(desk, visit, summary="Nederlands  oefenen", count=4)
        led, _ = referrals.add_referral(
            desk,
            visit,
            need_id=need.id,
            organisation_id=made(desk, "Huis"),
            kind=ReferralKind.WARM_HANDOVER,
        )
        (line,) = referrals.list_needs(desk, NeedFilter(wards=frozenset({BATTEL}))).rows
        assert (line.summary, line.ward_name, line.count) == ("Nederlands oefenen", "Battel", 4)
        wanted = ReferralFilter(visit_id=visit, outcomes=frozenset({ReferralOutcome.UNKNOWN}))
        (found,) = referrals.list_referrals(desk, wanted).rows
        assert (found.id, found.organisation_name) == (led.id, "Huis")
        assert referrals.count_needs(desk, NeedFilter(text="neder")) == 1

    def test_a_referral_to_a_service_is_one_to_its_organisation(self, desk: Desk) -> None:
        house = made(desk, "Huis")
        service, _ = services_offered.add_service(desk, house, name="Loket")
        referrals.add_referral(desk, a_visit(desk), service_id=service.id)
        wanted = ReferralFilter(organisation_id=house)
        (line,) = referrals.list_referrals(desk, wanted).rows
        assert (line.service_name, line.organisation_name) == ("Loket", "Huis")

    def test_leave_the_lists_with_their_visit(self, desk: Desk) -> None:
        visit, house = a_visit(desk), made(desk, "Huis")
        service, _ = services_offered.add_service(desk, house, name="Loket")
        referrals.add_need(desk, visit, summary="?")
        referrals.add_referral(desk, visit, service_id=service.id)
        rubbish.delete(desk, "visit", visit)
        assert referrals.count_needs(desk, NeedFilter()) == 0
        assert referrals.count_referrals(desk, ReferralFilter()) == 0
        assert services_offered.list_services(desk, ServiceFilter()).rows[0].referred == 0
        rubbish.restore(desk, "visit", visit)
        assert referrals.count_needs(desk, NeedFilter()) == 1

    def test_a_question_of_another_visit_is_refused(self, desk: Desk) -> None:
        need, _ = referrals.add_need(desk, a_visit(desk), summary="?")
        with pytest.raises(InvalidEntry) as caught:
            referrals.add_referral(
                desk, a_visit(desk), need_id=need.id, organisation_id=made(desk, "Huis")
            )
        assert problems_of(caught) == {("need_id", "not_a_choice")}

    def test_nothing_sensitive_is_said_about_a_visit_that_names_somebody(self, desk: Desk) -> None:
        visit = a_visit(desk, persons=frozenset({a_person(desk)}))
        with pytest.raises(GateClosed):
            referrals.add_need(desk, visit, summary="waar bidden", themes=BELIEF)
        faith = made(desk, "Gebedshuis", kind=OrganisationKind.FAITH_COMMUNITY)
        with pytest.raises(GateClosed):
            referrals.add_referral(desk, visit, organisation_id=faith)

    def test_nobody_is_named_where_something_sensitive_was_asked(self, desk: Desk) -> None:
        visit = a_visit(desk)
        referrals.add_need(desk, visit, summary="waar bidden", themes=BELIEF)
        with pytest.raises(GateClosed):
            visits.change_visit(desk, visit, persons=frozenset({a_person(desk)}))
