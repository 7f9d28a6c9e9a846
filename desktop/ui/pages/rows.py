"""Records around a record as rows of a section."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from desktop.domain.listing import Page, PersonTie, TiedPerson, VisitRow
from desktop.domain.missing import Gap, Missing
from desktop.domain.period import day_of
from desktop.domain.person import Consent, Person
from desktop.domain.privacy.consent import is_expired, unrenewed
from desktop.domain.task import Task
from desktop.i18n import translate
from desktop.ui.pages.content import Content, Deed, Row
from desktop.words.consent import asked_text, proof_text, state_text
from desktop.words.formats import clock, minutes_text, number, short_day_year
from desktop.words.labels import label
from desktop.words.missing import missing_text
from desktop.words.names import language_name
from desktop.words.ties import ground_text, span_text, tie_detail

_ALARMING = {
    *(Missing.REVIEW_PASSED, Missing.NO_CONSENT, Missing.NO_SOURCE, Missing.CONSENT_ENDED),
    Missing.NO_ART9_CONSENT,
}


def gap_rows(gaps: Iterable[Gap], mend: Callable[[Gap], Deed]) -> Content:
    """Return what is missing; each row leads to where it can be mended."""
    rows = [
        Row(
            title=missing_text(gap),
            does=mend(gap),
            mark=("error", "bad") if gap.code in _ALARMING else ("about", "warn"),
        )
        for gap in gaps
    ]
    return Content(rows=rows, note="" if rows else translate("page", "Nothing: well kept."))


def visit_rows(found: Page[VisitRow], total: int, at: str = "") -> Content:
    """Return visits, the latest first.

    Args:
        total: How many there are.
        at: Kind of the record whose page it is: its name is not said again on each row.
    """
    return Content(rows=[_visit(row, at) for row in found.rows], total=total)


def task_rows(tasks: Sequence[Task], today: date, most: int) -> Content:
    """Return what is to be done, what is due first on top."""
    rows = [
        Row(
            title=task.title,
            detail=" · ".join(filter(None, (_due(task, today), task.assignee))),
            opens=("task", task.id),
            mark=("task", "bad" if _is_late(task, today) else "muted"),
            deeds=(Deed("done", translate("page", "Done"), task.id),),
        )
        for task in tasks[:most]
    ]
    return Content(rows=rows, total=len(tasks))


def tie_rows(ties: Sequence[PersonTie], consents: Iterable[Consent], today: date) -> Content:
    """Return what a contact is tied to, with dates and ground."""
    known = {consent.id: consent for consent in consents}
    rows = [
        Row(
            title=" · ".join(filter(None, (tie.target_name, tie.affiliation.role))),
            detail=tie_detail(
                tie.affiliation, known.get(tie.affiliation.consent_id or tie.affiliation.id), today
            ),
            opens=(tie.affiliation.target_kind, tie.affiliation.target_id),
            mark=(tie.affiliation.target_kind, "muted"),
            deeds=(Deed("change_tie", translate("page", "Change"), tie.affiliation),),
        )
        for tie in ties
    ]
    return Content(rows=rows)


def tied_rows(found: Page[TiedPerson], total: int, today: date) -> Content:
    """Return the persons that are tied to a record.

    Args:
        total: How many there are.
    """
    rows = [
        Row(
            title=" · ".join(filter(None, (each.person_name, each.affiliation.role))),
            detail=" · ".join(filter(None, _tied_details(each, today))),
            opens=("person", each.affiliation.person_id),
            mark=("person", "accent_people"),
        )
        for each in found.rows
    ]
    return Content(rows=rows, total=total)


def consent_rows(consents: Sequence[Consent], today: date) -> Content:
    """Return what a contact agreed to, the latest first."""
    asked = {each.id for each in unrenewed(consents, today=today)}
    return Content(rows=[_consent(each, today, is_due=each.id in asked) for each in consents])


def notice_rows(person: Person) -> Content:
    """Return when a contact was told what is kept about them."""
    if person.informed_on is None:
        return Content()
    said = translate("page", "Notice given {day}")
    parts = [language_name(person.informed_language), person.informed_how]
    if person.informed_version is not None:
        version = translate("consent", "version {n}")
        parts.insert(1, version.format(n=person.informed_version))
    day = short_day_year(person.informed_on)
    return Content(rows=[Row(title=said.format(day=day), detail=" · ".join(filter(None, parts)))])


def _tied_details(tied: TiedPerson, today: date) -> Iterable[str]:
    yield span_text(tied.affiliation, today)
    yield ground_text(tied.affiliation)
    if tied.do_not_contact:
        yield translate("page", "do not contact")


def _consent(consent: Consent, today: date, *, is_due: bool) -> Row:
    state = state_text(consent, today)
    if consent.withdrawn_on is not None:
        return Row(title=label(consent.purpose), detail=state)
    told = (state, asked_text(consent), proof_text(consent))
    is_over = is_expired(consent, today=today)
    return Row(
        title=label(consent.purpose),
        detail=" · ".join(filter(None, told)),
        mark=("error" if is_over else "warning", "bad" if is_over else "warn") if is_due else None,
        deeds=(Deed("withdraw", translate("page", "Withdraw"), consent),),
    )


def _visit(row: VisitRow, at: str) -> Row:
    length = minutes_text(row.duration) if row.duration else ""
    reached = ""
    if row.reached_total is not None:
        reached = translate("page", "{n} reached").format(n=number(row.reached_total))
    when = f"{short_day_year(day_of(row.start))} {clock(row.start)}"
    names = {"place": row.place_name, "organisation": row.organisation_name}
    named = [name for kind, name in names.items() if name and kind != at]
    where = " · ".join(named) or ("" if at == "place" else row.ward_name)
    return Row(
        title=" · ".join(filter(None, (when, label(row.kind), where))),
        detail=" · ".join(filter(None, (length, reached, row.note_start))),
        opens=("visit", row.id),
        mark=("visit", "muted"),
    )


def _is_late(task: Task, today: date) -> bool:
    return task.due_on is not None and task.due_on < today


def _due(task: Task, today: date) -> str:
    if task.due_on is None:
        return ""
    day = short_day_year(task.due_on)
    late = translate("page", "late: {day}")
    return late.format(day=day) if _is_late(task, today) else day
