"""What the page of each kind of record shows, bound to the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from desktop.app.record_pages.own_fields import own_section
from desktop.app.record_pages.page_files import file_section
from desktop.app.record_pages.page_heads import LATEST, Subject, load_gaps, load_head
from desktop.app.record_pages.page_merges import merge_sections
from desktop.app.record_pages.page_offers import offer_sections, referral_sections
from desktop.app.record_pages.page_places import owner_section, place_sections, run_section
from desktop.app.record_pages.page_rights import rights_sections
from desktop.domain.changes import Changes
from desktop.domain.privacy.access import Way
from desktop.domain.roles.role import Deed as Allowed
from desktop.i18n import translate
from desktop.services import persons, ties, visits
from desktop.services.following import tasks
from desktop.services.privacy import access_log
from desktop.services.privacy.shown import tell, telling
from desktop.ui.pages.content import Content, Deed, PagePlan, Row, SectionPlan
from desktop.ui.pages.rows import (
    consent_rows,
    notice_rows,
    task_rows,
    tie_rows,
    tied_rows,
    visit_rows,
)
from desktop.words.access import way_name
from desktop.words.moments import near_text

PAGES = frozenset({"person", "organisation", "network", "place", "service", "visit"})
"""Kinds of records that have a page."""
FORM_FIRST = frozenset({"visit"})
"""Kinds that open in their form all the same: the page is for what lies beside them."""
_CONCERNS = {
    "visit": Changes.VISITS | Changes.PLACES | Changes.REFERRALS,
    "service": Changes.SERVICES | Changes.ORGANISATIONS,
    "person": Changes.PERSONS | Changes.VISITS,
    "organisation": Changes.ORGANISATIONS,
    "network": Changes.NETWORKS,
    "place": Changes.PLACES | Changes.ORGANISATIONS,
}


def page_plan(subject: Subject) -> PagePlan:
    """Return the page of a record."""
    return PagePlan(
        kind=subject.kind,
        id=subject.id,
        load=telling(subject.desk, Way.PAGE, partial(load_head, subject)),
        concerns=_CONCERNS[subject.kind] | Changes.AREAS | Changes.RHYTHMS,
        sections=_sections(subject),
    )


def _sections(subject: Subject) -> Sequence[SectionPlan]:
    if subject.kind == "visit":
        return [_todo(subject), file_section(subject)]
    return [_missing(subject), *_SECTIONS[subject.kind](subject), *_last(subject)]


def _missing(subject: Subject) -> SectionPlan:
    return SectionPlan(
        name="missing",
        title=lambda: translate("page", "What is missing"),
        load=partial(load_gaps, subject),
        concerns=Changes.RECORDS,
        is_aside=True,
    )


def _last(subject: Subject) -> Sequence[SectionPlan]:
    """Return the sections that every page ends with; nobody visits what is offered."""
    if subject.kind == "service":
        return []
    return [
        SectionPlan(
            name="visits",
            title=lambda: translate("page", "Visits"),
            load=partial(_visits, subject),
            concerns=Changes.VISITS | Changes.PLACES | Changes.ORGANISATIONS,
            empty=lambda: translate("page", "No visits yet."),
            deeds=[Deed("log_visit", translate("page", "Log a visit"))],
        ),
        _todo(subject),
        own_section(subject),
        file_section(subject),
        *merge_sections(subject),
        *rights_sections(subject),
        *_reads(subject),
    ]


def _todo(subject: Subject) -> SectionPlan:
    return SectionPlan(
        name="tasks",
        title=lambda: translate("page", "To do"),
        load=partial(_tasks, subject),
        concerns=Changes.TASKS,
        empty=lambda: translate("page", "Nothing to do."),
        deeds=[Deed("add_task", translate("page", "Add a task"))],
        is_aside=True,
    )


def _of_person(subject: Subject) -> Sequence[SectionPlan]:
    return [
        SectionPlan(
            name="ties",
            title=lambda: translate("page", "Ties"),
            load=partial(_ties, subject),
            concerns=Changes.PERSONS | Changes.ORGANISATIONS | Changes.NETWORKS | Changes.PLACES,
            empty=lambda: translate("page", "Not tied to anything yet."),
            deeds=[Deed("add_tie", translate("page", "Add a tie"))],
        ),
        SectionPlan(
            name="consents",
            title=lambda: translate("page", "Consents"),
            load=partial(_consents, subject),
            concerns=Changes.PERSONS,
            empty=lambda: translate("page", "No consent on file yet."),
            deeds=[Deed("add_consent", translate("page", "Add a consent"))],
            is_aside=True,
        ),
        SectionPlan(
            name="informed",
            title=lambda: translate("page", "Information"),
            load=partial(_informed, subject),
            concerns=Changes.PERSONS,
            empty=lambda: translate("page", "Not told yet what is kept, and why."),
            deeds=[Deed("give_notice", translate("page", "Give the notice"))],
            is_aside=True,
        ),
    ]


def _reads(subject: Subject) -> Sequence[SectionPlan]:
    """Return who read this contact; for whoever may read the log."""
    if subject.kind != "person" or not subject.desk.may(Allowed.READ_LOG):
        return []
    return [
        SectionPlan(
            name="reads",
            title=lambda: translate("access", "Who read this"),
            load=partial(_read_by, subject),
            concerns=Changes.NONE,
            empty=lambda: translate("access", "Nobody yet, on this laptop."),
            deeds=[Deed("show_reads", translate("access", "Whole log"))],
            is_aside=True,
        )
    ]


def _read_by(subject: Subject, most: int) -> Content:
    found = access_log.reads_of(subject.desk, subject.id)
    now = subject.desk.now()
    rows = [
        Row(title=line.by, detail=f"{way_name(line.way)} · {near_text(line.at, now)}")
        for line in found[:most]
    ]
    return Content(rows=rows, total=len(found))


def _of_collective(subject: Subject) -> Sequence[SectionPlan]:
    return [
        SectionPlan(
            name="persons",
            title=lambda: translate("page", "Contacts"),
            load=partial(_persons, subject),
            concerns=Changes.PERSONS,
        )
    ]


_SECTIONS: Mapping[str, Callable[[Subject], Sequence[SectionPlan]]] = {
    "person": _of_person,
    "service": lambda subject: [owner_section(subject), *referral_sections(subject)],
    "organisation": lambda subject: [
        *offer_sections(subject),
        run_section(subject),
        *_of_collective(subject),
    ],
    "network": _of_collective,
    "place": lambda subject: [*place_sections(subject), *_of_collective(subject)],
}


def _visits(subject: Subject, most: int) -> Content:
    desk, wanted = subject.desk, subject.visits()
    found = visits.list_visits(desk, wanted, LATEST, limit=most)
    return visit_rows(found, visits.count_visits(desk, wanted), at=subject.kind)


def _tasks(subject: Subject, most: int) -> Content:
    found = tasks.tasks_of(subject.desk, subject.kind, subject.id)
    return task_rows(found, subject.desk.today(), most)


def _ties(subject: Subject, _most: int) -> Content:
    desk, person_id = subject.desk, subject.id
    consents = ties.consents_of(desk, person_id)
    return tie_rows(ties.ties_of(desk, person_id), consents, desk.today())


def _consents(subject: Subject, _most: int) -> Content:
    return consent_rows(ties.consents_of(subject.desk, subject.id), subject.desk.today())


def _informed(subject: Subject, _most: int) -> Content:
    return notice_rows(persons.get_person(subject.desk, subject.id))


def _persons(subject: Subject, most: int) -> Content:
    desk = subject.desk
    found = ties.tied_persons(desk, subject.id, limit=most)
    tell(desk, Way.LIST, found)
    return tied_rows(found, ties.count_tied_persons(desk, subject.id), desk.today())
