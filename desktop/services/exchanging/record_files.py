"""Lists of records as a file: with a reason, and written down in the export log (rule R12).

The log is written when the last row is, before the file is there: whatever goes wrong after
that, no file exists that the log does not tell of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.domain.exchange import EXPORT_FORMS, Exported, ExportOrder, Uncontacted
from desktop.domain.period import local
from desktop.domain.roles.role import Deed
from desktop.domain.text import LONGEST_LINE, clean_line, fold
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.reports.files import Report
from desktop.services.desk import Desk
from desktop.services.exchanging.imports.headings import FIRST_NAME, HEADINGS, LAST_NAME
from desktop.services.exchanging.record_cards import cards_of, houses_of
from desktop.services.exchanging.record_cells import Value, cell, heading
from desktop.services.privacy.access_log import log_export
from desktop.storage.lists.in_use import all_in_use
from desktop.storage.lists.wards import ward_names
from desktop.storage.privacy import export_log
from desktop.storage.records import get_many
from desktop.storage.registry import shape_named
from desktop.words.formats import long_day, number
from desktop.words.names import record_name

_SERVICE = (
    *("organisation", "name", "status", "description", "how_to_apply", "target_group", "cost"),
    *("opening_hours", "checked_on", "themes", "wards", "languages", "accessibility"),
)
_VERSIONS = {"vcf": "3.0", "vcf4": "4.0"}


def _nothing(_done: int, _total: int) -> None: ...


def export_records(
    desk: Desk, order: ExportOrder, *, report: Report = _nothing
) -> tuple[Exported, int]:
    """Write records to a file; return the line of the log, and how many were left out.

    A file of persons says in every row that it is confidential.

    Raises:
        InvalidEntry: ``required`` (a reason), ``not_in_list`` (kind or form) or
            ``too_long_text``.
        FileNotWritten: Nothing half-written was left.
        Cancelled: By way of ``report``; the same holds.
    """
    desk.require(Deed.EXPORT_PERSONS if order.kind == "person" else Deed.EXPORT_DETAIL)
    order_reason = _checked(order)
    found = _found(desk, order)
    kept = [record for record in found if not _left_out(order, record)]
    done = Exported(
        id=desk.new_id(),
        at=desk.now(),
        by=desk.author,
        kind=order.kind,
        form=order.form,
        rows=len(kept),
        reason=order_reason,
    )
    _WRITERS[order.form](_Job(desk, order, kept, done, report))
    return done, len(found) - len(kept)


def exports_logged(desk: Desk) -> Sequence[Exported]:
    """Return the export log, the latest first."""
    desk.require(Deed.SEE_TEAM)
    with desk.store.reading() as session:
        return export_log.exports(session)


def exports_of_person(desk: Desk, person_id: UUID) -> Sequence[Exported]:
    """Return the exports that a person was in, the latest first."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return export_log.exports_of(session, person_id)


@dataclass(frozen=True, slots=True)
class _Job:
    """One export at work: its rows, and the line in the log when the last one is written."""

    desk: Desk
    order: ExportOrder
    records: Sequence[Any]
    done: Exported
    report: Report

    def logged(self, rows: Iterator[Any]) -> Iterator[Any]:
        """Yield the rows, and write the log after the last one."""
        yield from rows
        about_persons = self.order.kind == "person"
        persons = [record.id for record in self.records] if about_persons else ()
        log_export(self.desk, self.done, persons)

    def cells(self) -> tuple[list[str], Iterator[Sequence[Value]]]:
        """Return headings and rows."""
        kind = self.order.kind
        fields = [name for name in _fields(kind) if self.order.notes or name != "note"]
        confidential = kind == "person"
        names = [heading(name) for name in fields]
        names += [translate("report", "Use")] if confidential else []
        with self.desk.store.reading() as session:
            wards = ward_names(session)
            houses = _house_names(session, self.records) if kind == "service" else {}
        mark: list[Value] = [translate("report", "confidential")] if confidential else []
        rows = (
            [*(_cell(name, record, wards, houses) for name in fields), *mark]
            for record in self.records
        )
        return names, self.logged(rows)


def _checked(order: ExportOrder) -> str:
    """Return the reason as it is kept."""
    if order.form not in EXPORT_FORMS.get(order.kind, ()):
        accepted = ", ".join(EXPORT_FORMS.get(order.kind, EXPORT_FORMS))
        raise InvalidEntry(Problem("file_format", "not_in_list", accepted))
    reason = clean_line(order.reason)
    if not reason:
        raise InvalidEntry(Problem("reason", "required"))
    if len(reason) > LONGEST_LINE:
        raise InvalidEntry(Problem("reason", "too_long_text", str(LONGEST_LINE)))
    return reason


def _found(desk: Desk, order: ExportOrder) -> Sequence[Any]:
    with desk.store.reading() as session:
        if order.ids is None:
            found = all_in_use(session, order.kind)
        else:
            asked: Any = get_many(session, shape_named(order.kind).record, order.ids)
            found = [record for record in asked.values() if not record.is_deleted]
    return sorted(found, key=lambda record: (fold(_name(record)), record.id))


def _left_out(order: ExportOrder, record: Any) -> bool:
    if getattr(record, "restricted", False) or getattr(record, "objected", False):
        return True  # kept, and not used
    return order.uncontacted is Uncontacted.LEAVE_OUT and getattr(record, "do_not_contact", False)


def _write_csv(job: _Job) -> None:
    from desktop.reports.delimited import write_rows

    names, rows = job.cells()
    total = len(job.records) + 1

    def lines() -> Iterator[Sequence[Value]]:
        yield names
        yield from rows

    write_rows(lines(), job.order.out, total=total, report=job.report)


def _write_xlsx(job: _Job) -> None:
    from desktop.reports.record_book import write_book

    names, rows = job.cells()
    about_persons = job.order.kind == "person"
    write_book(
        names,
        rows,
        job.order.out,
        title=record_name(job.order.kind),
        facts=_facts(job.done),
        notice=translate("report", "Confidential: this file names people.")
        if about_persons
        else "",
        total=len(job.records),
        report=job.report,
    )


def _write_cards(job: _Job) -> None:
    from desktop.reports.cards import write_cards

    write_cards(
        job.logged(cards_of(job.records, notes=job.order.notes)),
        job.order.out,
        version=_VERSIONS[job.order.form],
        total=len(job.records),
        report=job.report,
    )


def _write_jsonld(job: _Job) -> None:
    from desktop.reports.oslo import write_jsonld

    with job.desk.store.reading() as session:
        sites = all_in_use(session, "site")
    write_jsonld(
        job.logged(houses_of(job.records, sites)),
        job.order.out,
        made_at=job.done.at,
        total=len(job.records),
        report=job.report,
    )


_WRITERS: Mapping[str, Callable[[_Job], None]] = {
    "csv": _write_csv,
    "xlsx": _write_xlsx,
    "vcf": _write_cards,
    "vcf4": _write_cards,
    "jsonld": _write_jsonld,
}


def _facts(done: Exported) -> Sequence[tuple[str, str]]:
    return (
        (translate("report", "Made on"), long_day(local(done.at).date())),
        (translate("report", "Made by"), done.by),
        (translate("report", "Reason"), done.reason),
        (translate("report", "Rows"), number(done.rows)),
    )


def _fields(kind: str) -> Sequence[str]:
    if kind == "service":
        return _SERVICE
    return [name for name in HEADINGS[kind] if name not in {FIRST_NAME, LAST_NAME}]


def _cell(name: str, record: Any, wards: Mapping[str, str], houses: Mapping[UUID, str]) -> Value:
    if name == "organisation":
        return houses.get(record.organisation_id, "")
    return cell(name, getattr(record, name), wards)


def _house_names(session: Any, services: Sequence[Any]) -> Mapping[UUID, str]:
    ids = list({service.organisation_id for service in services})
    found: Any = get_many(session, shape_named("organisation").record, ids)
    return {house.id: house.name for house in found.values()}


def _name(record: Any) -> str:
    return str(getattr(record, "name", None) or record.display_name)
