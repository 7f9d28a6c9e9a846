"""Every function that does something at a desk asks first whether the role allows it."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest

import desktop.services
from desktop.domain.listing import Order, VisitFilter
from desktop.domain.record import WardCode
from desktop.domain.roles.role import MAY, Deed, Role, may
from desktop.domain.traces.lint import NO_NAMES
from desktop.domain.vocabulary import ConsentPurpose, Right, VisitKind
from desktop.errors import NotAllowed
from desktop.services import text_remarks
from desktop.services.consent import consents, withdrawals
from desktop.services.desk import Desk
from desktop.services.persons import add_person
from desktop.services.places import add_place
from desktop.services.privacy import rights
from desktop.services.search import search, suggest, suggest_subject
from desktop.services.ties import give_consent
from desktop.services.visits import change_visit, count_visits, get_visit, list_visits, log_visit
from tests.conftest import NOW

GUARDS = {
    "require_sight",
    "require_change",
    "require_fields",
    "whose",
    "shows",
    "shown",
    "_shown",
    "_require_sight",
}
"""Other ways to ask than ``desk.require``: by the kind of record."""
OPEN = {
    "who one is, what one typed, how one likes to look at it": {
        *(
            "safety.profile.as_registered",
            "safety.drafts.keep_draft",
            "safety.drafts.drafts",
            "safety.drafts.drop_draft",
        ),
        *("views.save_view", "views.views_of", "views.drop_view"),
        *("organising.fabric.reading.kept_places", "organising.fabric.reading.keep_places"),
    },
    "one's own work on its way to the server": {
        *("conflicts.refused", "conflicts.put_aside", "conflicts.try_again"),
        *("sending.sync_state", "sending.work_offline", "sending.helpdesk_report"),
    },
    "wards and borders, public": {
        *(
            "geography.areas.ensure_areas",
            "geography.areas.wards",
            "geography.areas.areas",
            "geography.areas.editions",
        ),
        *(
            "geography.areas.current_edition",
            "geography.areas.locate",
            "geography.areas.misplaced_places",
            "geography.areas.wards_around",
        ),
        *("geography.addresses.look_up_online", "exchanging.exports.ward_borders"),
    },
    "places, organisations, networks, offers: what a visit is chosen from": {
        *("places.get_place", "places.place_pins"),
        *("places.assessments_of", "organising.networks.get_network"),
        "organising.organisations.get_organisation",
        *("organising.services_offered.get_service", "organising.services_offered.get_site"),
        *(
            "organising.services_offered.sites_of",
            "figures.facet_choices.networks",
            "figures.facet_choices.colleagues",
        ),
        *(
            "figures.facet_choices.teams",
            "search.suggest_where",
            "figures.map_points.places_on_map",
        ),
        *(
            "figures.map_points.organisations_on_map",
            "following.dormancy.colleagues",
            "custom_fields.get_field",
        ),
        *("custom_fields.fields_of", "ties.target_is_sensitive"),
    },
    "names and ids within what is shown already": {
        *("conflicts.values_named", "finding.standing_id", "merging.merge.taken_up"),
        *(
            "history.whole_history",
            "files.bytes_kept",
            "files.read_file",
            "following.today.planned_visits",
        ),
        *("following.today.last_visits", "files.copy_out"),
    },
    "parts of writing, within a function that asks": {
        *("entries.begin", "entries.revise", "figures.handing_over.one_moment"),
        *(
            "exchanging.imports.checking.maker_for",
            "walls.shows",
            "walls.may_change",
            "walls.is_unheard",
            "walls.shows_own",
            "walls.own",
            "walls.city_sight",
        ),
    },
    "what is kept, why and how long: it names nobody": {
        "privacy.retention.due.rules",
        *(
            "privacy.retention.due.is_connected",
            "privacy.retention.due.acts_from",
            "privacy.retention.due.announce",
        ),
        *("privacy.retention.runs.last_runs", "privacy.retention.setting.rule_history"),
    },
    "parts of texts that people are handed, within a function that asks; they name nobody": {
        *("consent.wordings.city_of",),
        *(
            "consent.wordings.filled",
            "consent.wordings.placeholders",
        ),
    },
    "by the rules of the city, by itself, whoever sits here": {
        *(
            "privacy.retention.carrying.carry_out_by_rule",
            "privacy.retention.carrying.tidy",
            "privacy.retention.runs.run",
        ),
        *("privacy.retention.logs.trim_reads", "privacy.retention.setting.adopt_rules"),
        "consent.withdrawals_heard.end_groundless",
    },
    "the log of what somebody was shown, and what of one's own is in it": {
        *(
            "privacy.shown.counting",
            "privacy.shown.tell",
            "privacy.shown.telling",
            "privacy.access_log.has_server",
        ),
        *(
            "privacy.access_log.note_list",
            "privacy.access_log.note_read",
            "privacy.access_log.note_reads",
        ),
        *(
            "privacy.access_log.log_export",
            "privacy.access_log.log_figures",
            "privacy.access_log.log_file",
        ),
        *("privacy.access_log.join", "privacy.access_log.verify", "privacy.access_log.colleagues"),
        *("privacy.access_log.list_accesses", "privacy.access_log.count_accesses"),
        *("privacy.access_hints.own_hints", "privacy.access_hints.hints_of"),
    },
    "what one typed oneself, looked at while typing": {
        *("text_remarks.look", "text_remarks.screen", "text_remarks.teach", "text_remarks.taught"),
        *("text_remarks.unteach", "text_remarks.leave", "text_remarks.take_up"),
    },
    "care for the laptop itself": {
        *("duplicates.screen", "demo.fill", "demo.repeatable", "privacy.erasure.is_alone"),
        *(
            "safety.safety_copies.standing",
            "safety.safety_copies.is_ours",
            "safety.safety_copies.choose_folder",
            "safety.safety_copies.copy_now",
        ),
        *(
            "safety.safety_copies.copy_before",
            "safety.safety_copies.copy_by_itself",
            "safety.restoring.holding",
        ),
    },
}
"""Why a function may be open to every role → which ones."""


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every public function of the services that is given a desk."""
    root = desktop.services.__name__
    for found in walk_packages(desktop.services.__path__, f"{root}."):
        module = import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            first = next(iter(inspect.signature(function).parameters), "")
            if function.__module__ == found.name and first == "desk" and name[0] != "_":
                yield f"{found.name.removeprefix(root + '.')}.{name}", function


ALL = dict(functions())
OPENED = frozenset[str]().union(*OPEN.values())


def asked_first(function: Callable[..., Any]) -> Deed | None:
    """Return the deed that a function asks for before it does anything else."""
    (tree,) = ast.parse(inspect.getsource(function)).body
    assert isinstance(tree, ast.FunctionDef)
    for statement in tree.body[:2]:
        said = ast.unparse(statement)
        if said.startswith("desk.require(Deed.") and " if " not in said:
            return Deed[said.removeprefix("desk.require(Deed.").removesuffix(")")]
    return None


FIRST = {name: deed for name, function in ALL.items() if (deed := asked_first(function))}


@pytest.mark.parametrize("name", sorted(ALL.keys() - OPENED - FIRST.keys()))
def test_a_function_asks_or_says_why_not(name: str) -> None:
    assert asks(ALL[name]), "ask desk.require(…) first"


def asks(function: Callable[..., Any]) -> bool:
    """Return whether a function asks, or leaves all it does to one of ours that does."""
    calls = {
        ast.unparse(node.func)
        for node in ast.walk(ast.parse(inspect.getsource(function)))
        if isinstance(node, ast.Call)
    }
    if calls & {*GUARDS, "desk.require", "desk.may", "read"}:
        return True
    named = (_found(function, call) for call in calls)
    ours = (each for each in named if each is not None and each is not function)
    return any(
        asks(each) for each in ours if next(iter(inspect.signature(each).parameters)) == "desk"
    )


def _found(function: Callable[..., Any], call: str) -> Callable[..., Any] | None:
    """Return the function of the services that a call names, by its name or its module's."""
    found: Any = function.__globals__
    for part in call.split("."):
        found = found.get(part) if isinstance(found, dict) else getattr(found, part, None)
    is_ours = inspect.isfunction(found) and found.__module__.startswith(desktop.services.__name__)
    return found if is_ours and inspect.signature(found).parameters else None


def test_what_is_open_is_there() -> None:
    assert ALL.keys() >= OPENED
    assert not OPENED & FIRST.keys(), "it asks: take it from the list"


@pytest.mark.parametrize("role", [*Role])
def test_what_a_role_does_not_allow_is_refused_before_anything_happens(role: Role) -> None:
    for name, deed in FIRST.items():
        if may(role, deed):
            continue
        function = ALL[name]
        needed = [
            each
            for each in list(inspect.signature(function).parameters.values())[1:]
            if each.default is each.empty and each.kind is not each.VAR_KEYWORD
        ]
        plain = [None for each in needed if each.kind is each.POSITIONAL_OR_KEYWORD]
        named = {each.name: None for each in needed if each.kind is each.KEYWORD_ONLY}
        with pytest.raises(NotAllowed) as refused:
            function(closed_desk(role), *plain, **named)
        assert refused.value.deed == deed, name


def closed_desk(role: Role) -> Desk:
    """Return a desk at which nothing can be done but ask."""
    nothing: Any = None
    return Desk(nothing, nothing, nothing, nothing, "an", role=role)


def test_each_role_is_refused_something_and_each_deed_is_somebodys() -> None:
    assert all(len(MAY[role]) < len(Deed) for role in Role)
    assert frozenset(Deed) == frozenset[Deed]().union(*MAY.values())


def test_no_function_gives_anything_to_police_or_another_service() -> None:
    names = " ".join([*ALL, *Deed]).casefold()
    assert not any(word in names for word in ("police", "politie", "share", "transfer"))


# By kind of record


@pytest.fixture
def field(desk: Desk) -> Desk:
    """The same profile, seen by somebody who only submits."""
    return replace(desk, role=Role.FIELD_WORKER, author="fien")


def visit(desk: Desk, **fields: Any) -> Any:
    made, _ = log_visit(
        desk, start=NOW, kind=VisitKind.STREET_ROUND, ward=WardCode("12025W02"), **fields
    )
    return made


def test_a_field_worker_sees_their_own_visits_only(desk: Desk, field: Desk) -> None:
    theirs, mine = visit(desk, note="of a colleague"), visit(field, note="mine")

    rows = list_visits(field, VisitFilter(), Order(column="day")).rows

    assert [row.id for row in rows] == [mine.id]
    assert count_visits(field, VisitFilter()) == 1
    assert get_visit(field, mine.id).note == "mine"
    for look in (get_visit, change_visit):
        with pytest.raises(NotAllowed):
            look(field, theirs.id)


def test_who_sees_no_visits_is_told_that_and_not_that_they_may_not_log_any(desk: Desk) -> None:
    with pytest.raises(NotAllowed) as refused:
        count_visits(replace(desk, role=Role.ADMIN), VisitFilter())
    assert refused.value.deed == Deed.SEE_TEAM


def test_a_field_worker_finds_and_names_no_person(desk: Desk, field: Desk) -> None:
    person, _ = add_person(desk, display_name="Zilverberk")
    add_place(desk, name="Zilverhuis", kind="library", ward=WardCode("12025W02"))
    mine = visit(field)
    with pytest.raises(NotAllowed):
        visit(field, persons=frozenset({person.id}))
    with pytest.raises(NotAllowed):
        change_visit(field, mine.id, persons=frozenset({person.id}))
    assert {hit.kind for hit in search(field, "zilver")} == {"place"}
    assert suggest(field, "person", "zilver") == []
    assert {hit.kind for hit in suggest_subject(field, "zilver")} == {"place"}
    assert search(replace(field, role=Role.CONSULTANT), "zilverberk")


def test_persons_of_a_visit_are_not_shown_while_the_lease_is_over(desk: Desk) -> None:
    person, _ = add_person(desk, display_name="Zilverberk")
    mine = visit(desk, persons=frozenset({person.id}))
    locked = replace(desk, role=Role.FIELD_WORKER)
    assert get_visit(locked, mine.id).persons == frozenset()
    changed, _ = change_visit(locked, mine.id, note="later")
    assert changed.note == "later"
    assert get_visit(desk, mine.id).persons == {person.id}, "nothing is lost"


def test_who_sees_no_contacts_hears_of_none_in_passing(desk: Desk) -> None:
    """What shows by itself, beside what somebody does, is empty; what is asked for is refused."""
    person = add_person(desk, display_name="Fatima El Amrani")[0]
    given = date(2020, 1, 1)
    ending = give_consent(
        desk,
        person.id,
        purpose=ConsentPurpose.STORY,
        given_on=given,
        expires_on=date(2026, 3, 1),
    )[0]
    rights.add_request(desk, person.id, Right.ACCESS, asked_on=given)
    assert consents.to_ask_again(desk)
    assert rights.due_requests(desk)

    locked = replace(desk, role=Role.FIELD_WORKER)
    assert not consents.to_ask_again(locked)
    assert not rights.due_requests(locked)
    assert text_remarks.known_names(locked) is NO_NAMES
    assert not text_remarks.telling(locked).rows
    for ask in (
        partial(rights.list_requests, locked),
        partial(withdrawals.preview_withdrawal, locked, ending.id),
    ):
        with pytest.raises(NotAllowed):
            ask()
