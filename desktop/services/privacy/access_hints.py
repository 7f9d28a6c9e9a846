"""Unusual reading, pointed out calmly, and the log as a file for whoever has to look at it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from desktop.domain.exchange import Exported
from desktop.domain.privacy.access import Access, AccessFilter
from desktop.domain.privacy.unusual import Hint, Hour, hints, hours_of
from desktop.domain.roles.role import Deed
from desktop.domain.text import LONGEST_LINE, clean_line
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.privacy import access_log
from desktop.storage.privacy import access_hints
from desktop.words.access import about_text, way_name
from desktop.words.formats import moment_text

LOOKED_BACK = timedelta(days=30)
"""So far hints go back."""
_WORKED = timedelta(days=365)
_MOST = 20_000


def own_hints(desk: Desk) -> Sequence[Hint]:
    """Return what is unusual in the log of this laptop in the last thirty days."""
    wanted = AccessFilter(first=desk.now() - LOOKED_BACK)
    return hints_of(desk, hours_of(access_log.list_accesses(desk, wanted, limit=_MOST)))


def hints_of(desk: Desk, hours: Sequence[Hour]) -> Sequence[Hint]:
    """Return what is unusual in hours of reading, the latest first."""
    persons = frozenset().union(*(hour.persons for hour in hours))
    with desk.store.reading() as session:
        wards = access_hints.wards_of(session, persons)
        works_in = access_hints.wards_worked_in(session, desk.today() - _WORKED)
    return hints(hours, wards=wards, works_in=works_in)


def export_log(desk: Desk, lines: Sequence[Access], out: Path, *, reason: str) -> Path:
    """Write lines of the log to a CSV file, names included, for whoever may read the log.

    Raises:
        NotAllowed: The role does not allow it.
        InvalidEntry: ``required`` or ``too_long_text``: the reason.
        FileNotWritten: Nothing half-written was left.
    """
    from desktop.reports.delimited import write_rows

    desk.require(Deed.READ_LOG)
    why = clean_line(reason)
    if not why:
        raise InvalidEntry(Problem("reason", "required"))
    if len(why) > LONGEST_LINE:
        raise InvalidEntry(Problem("reason", "too_long_text", str(LONGEST_LINE)))
    names = access_log.names_of(desk, lines)
    rows = [_heading(), *(_row(line, names) for line in lines)]
    done = Exported(
        id=desk.new_id(),
        at=desk.now(),
        by=desk.author,
        kind="access_log",
        form="csv",
        rows=len(lines),
        reason=why,
    )
    whom = {person for line in lines for person in line.persons}
    access_log.log_export(desk, done, sorted(whom))
    return write_rows(iter(rows), out, total=len(rows), report=lambda _done, _total: None)


def _heading() -> list[str]:
    return [
        translate("access", "When"),
        translate("access", "Who"),
        translate("access", "Laptop"),
        translate("access", "How"),
        translate("access", "About"),
        translate("access", "Reason"),
    ]


def _row(line: Access, names: dict[object, str]) -> list[str]:
    return [
        moment_text(line.at),
        line.by,
        line.laptop,
        way_name(line.way),
        about_text(line, names),
        line.reason,
    ]
