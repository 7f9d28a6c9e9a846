"""What the rows of the first screen say, as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from desktop.domain.agenda import RhythmRow, TaskRow
from desktop.domain.claim import Claim
from desktop.domain.contact_load import ContactLoad
from desktop.domain.listing import Draft, VisitRow
from desktop.domain.period import day_of
from desktop.domain.privacy.consent import ConsentLine, is_expired
from desktop.domain.vocabulary import VisitStatus
from desktop.i18n import translate
from desktop.words.follow_up import claim_line, load_line, names_in_a_row
from desktop.words.formats import clock, short_day, short_day_year
from desktop.words.labels import label
from desktop.words.names import record_name

LATE, NOW, CALM = "late", "now", ""


class Line(NamedTuple):
    """One row: when, what, and what places it.

    Args:
        when: A day, or a word for one.
        title: What to do, where to go, who to see.
        under: Smaller, beneath the title.
        tone: :data:`LATE` gets a mark beside its word, :data:`NOW` stands out a little.
        note: A remark about colleagues, with an icon of its own.
    """

    when: str
    title: str
    under: str = ""
    tone: str = CALM
    note: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        said = ", ".join(filter(None, (self.when, self.title, self.under, self.note)))
        return said.replace("\n", " ")


def task_line(row: TaskRow, today: date) -> Line:
    """Return a task of mine, or one that nobody took, as a row."""
    when, tone = translate("today", "no hurry"), CALM
    if row.due_on is not None:
        when, tone = _when(row.due_on, today)
    taken = "" if row.assignee else translate("today", "nobody took it yet")
    return Line(when, row.title, _joined(row.subject_name, taken), tone)


def visit_line(row: VisitRow, today: date, claims: Sequence[Claim] = ()) -> Line:
    """Return a visit as a row; one that is still planned after its day asks how it went."""
    day = day_of(row.start)
    where = row.place_name or row.organisation_name or row.ward_name
    ward = row.ward_name if where != row.ward_name else ""
    under = _joined(clock(row.start), label(row.kind), ward)
    when, tone = translate("today", "today") if day == today else _day(day, today), CALM
    if row.status is VisitStatus.PLANNED:
        if day < today:
            when, tone = _when(day, today)
            under = _joined(under, translate("today", "did it take place?"))
        elif day == today:
            tone = NOW
    note = "\n".join(claim_line(_there(claim, where), today) for claim in claims[:2])
    return Line(when, where, under, tone, note)


def rhythm_line(row: RhythmRow, today: date) -> Line:
    """Return somebody or something that it is time to be in touch with."""
    when, tone = _when(row.due_on, today)
    every = translate("today", "every %n day(s)", "", row.every_days)
    if row.last_contact is None:
        last = translate("today", "no contact yet")
    else:
        last = translate("today", "last contact {day}").format(day=_day(row.last_contact, today))
    return Line(when, row.name, _joined(last, every, row.ward_name), tone)


def load_row(load: ContactLoad) -> Line:
    """Return somebody of whom the team asks much."""
    return Line("", load.name, _joined(load_line(load), names_in_a_row(load.colleagues)))


def consent_line(line: ConsentLine, today: date) -> Line:
    """Return a consent that ended or soon will, with the day."""
    consent = line.consent
    is_over = is_expired(consent, today=today)
    until = short_day(consent.expires_on) if consent.expires_on else ""
    said = translate("today", "ended") if is_over else translate("today", "ends soon")
    under = _joined(label(consent.purpose), said)
    return Line(until, line.person_name, under, LATE if is_over else CALM)


def draft_line(draft: Draft) -> Line:
    """Return what was typed and not saved."""
    kept = translate("today", "kept {day} at {clock}").format(
        day=short_day(day_of(draft.saved_at)), clock=clock(draft.saved_at)
    )
    return Line("", record_name(draft.form), kept)


def can_have_taken_place(row: VisitRow, now: datetime) -> bool:
    """Whether a planned visit has begun, so that somebody can say that it took place."""
    return row.status is VisitStatus.PLANNED and row.start <= now


def _there(claim: Claim, where: str) -> Claim:
    """Return the claim without a name that stands above it already."""
    return claim._replace(name="") if claim.name == where else claim


def _when(day: date, today: date) -> tuple[str, str]:
    if day < today:
        return "\n".join((translate("today", "late"), _day(day, today))), LATE
    if day == today:
        return translate("today", "today"), NOW
    return _day(day, today), CALM


def _day(day: date, today: date) -> str:
    """Return the day, with its year when it is another one."""
    return short_day(day) if day.year == today.year else short_day_year(day)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
