"""Records around a record as rows of a section."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from desktop.domain.listing import Page, PersonTie, TiedPerson, VisitRow
from desktop.domain.missing import Gap, Missing
from desktop.domain.period import day_of
from desktop.domain.person import Consent
from desktop.domain.task import Task
from desktop.i18n import translate
from desktop.ui.pages.content import Content, Deed, Row
from desktop.words.formats import clock, minutes_text, number, short_day_year
from desktop.words.labels import label
from desktop.words.missing import missing_text
from desktop.words.ties import ground_text, span_text, tie_detail

_ALARMING = {Missing.REVIEW_PASSED, Missing.NO_CONSENT, Missing.NO_SOURCE, Missing.CONSENT_ENDED}


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


def consent_rows(consents: Sequence[Consent]) -> Content:
    """Return what a contact agreed to, the latest first."""
    return Content(rows=[_consent(each) for each in consents])


def _tied_details(tied: TiedPerson, today: date) -> Iterable[str]:
    yield span_text(tied.affiliation, today)
    yield ground_text(tied.affiliation)
    if tied.do_not_contact:
        yield translate("page", "do not contact")


def _consent(consent: Consent) -> Row:
    given = translate("page", "given {day}").format(day=short_day_year(consent.given_on))
    if consent.withdrawn_on is not None:
        day = short_day_year(consent.withdrawn_on)
        ended = translate("page", "withdrawn {day}").format(day=day)
        return Row(title=label(consent.purpose), detail=f"{given} · {ended}")
    until = ""
    if consent.expires_on is not None:
        until = translate("page", "until {day}").format(day=short_day_year(consent.expires_on))
    return Row(
        title=label(consent.purpose),
        detail=" · ".join(filter(None, (given, until, consent.how_given))),
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
