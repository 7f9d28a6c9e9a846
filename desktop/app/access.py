"""The page about who read what, bound to the log of this laptop and to that of the city."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QInputDialog

from desktop.app.entry.form_ports import hit_of
from desktop.app.entry.ports import Work
from desktop.domain.listing import Hit, Page
from desktop.domain.privacy.access import Access, AccessFilter, Read, Way
from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services import search
from desktop.services.desk import Desk
from desktop.services.privacy import access_hints, access_log
from desktop.services.privacy.shown import telling
from desktop.ui.screens.care.log import LogPage
from desktop.ui.screens.care.log_ports import LogJobs, LogRow, Source
from desktop.words.access import about_text, hint_text, trouble_text, verdict_text

_PAGE = 500


def log_page(work: Work) -> LogPage:
    """Return the page for an open profile."""
    page = LogPage(log_jobs(work), work.tasks)
    page.open_requested.connect(work.pages.open)
    return page


def show_reads_of(work: Work, kind: str, record_id: UUID) -> None:
    """Show on the page who read a contact."""
    screen = work.window.go_inside("care", "log")
    page = getattr(screen, "pages", {}).get("log")

    def arrived(hit: Hit | None) -> None:
        if isinstance(page, LogPage) and hit is not None:
            page.show_person(hit)

    work.tasks.start(lambda _report: hit_of(work.desk, kind, record_id), on_done=arrived)


def log_jobs(work: Work) -> LogJobs:
    """Return what the page asks."""
    desk = work.desk
    return LogJobs(
        own=Source(
            fetch=partial(_own, desk),
            count=partial(access_log.count_accesses, desk),
            notes=lambda: [_told(desk)],
            hints=lambda: [hint_text(hint) for hint in access_hints.own_hints(desk)],
        ),
        city=_city(desk),
        colleagues=partial(access_log.colleagues, desk),
        suggest=telling(desk, Way.SEARCH, partial(search.suggest, desk, "person"))
        if desk.may(Deed.SEE_PERSONS)
        else None,
        ask_where=partial(_ask_where, work),
        export=partial(_export, desk) if desk.may(Deed.READ_LOG) else None,
        now=desk.now,
    )


def _city(desk: Desk) -> Source | None:
    if desk.role is None or not desk.may(Deed.READ_LOG):
        return None
    if not access_log.has_server(desk):
        return None
    return Source(
        fetch=partial(_of_city, desk),
        count=partial(_count_city, desk),
        notes=partial(_troubles, desk),
        hints=partial(_city_hints, desk),
        is_far=True,
    )


def _own(desk: Desk, wanted: AccessFilter, *, offset: int, limit: int) -> Page[LogRow]:
    found = access_log.list_accesses(desk, wanted, offset=offset, limit=limit)
    return _page(desk, found, offset)


def _of_city(desk: Desk, wanted: AccessFilter, *, offset: int, limit: int) -> Page[LogRow]:
    """Read lines of the city's log; that is itself a line in the log of who reads it."""
    from desktop.sync.city_log import read_city

    lines: list[Access] = []
    while len(lines) < limit:
        some = min(_PAGE, limit - len(lines))
        start = offset + len(lines)
        found = read_city(desk.store, wanted, now=desk.now, offset=start, limit=some).lines
        lines += found
        if len(found) < some:
            break
    desk.shown(Read(way=Way.READ_LOG, count=len(lines)))
    return _page(desk, lines, offset)


def _count_city(desk: Desk, wanted: AccessFilter) -> int:
    from desktop.sync.city_log import read_city

    return read_city(desk.store, wanted, now=desk.now, limit=1, counted=True).total


def _troubles(desk: Desk) -> Sequence[tuple[str, bool]]:
    from desktop.sync.city_log import read_city

    found = read_city(desk.store, AccessFilter(), now=desk.now, limit=1).troubles
    said = [
        (trouble_text(each.what, each.laptop, each.n, account=each.account), each.what == "broken")
        for each in found
    ]
    whole = translate("access", "All laptops handed over their logs without a gap.")
    return said or [(whole, False)]


def _city_hints(desk: Desk) -> Sequence[str]:
    from desktop.sync.city_log import city_hours

    since = desk.now() - access_hints.LOOKED_BACK
    hours = city_hours(desk.store, since, desk.now(), now=desk.now)
    return [hint_text(hint) for hint in access_hints.hints_of(desk, hours)]


def _page(desk: Desk, lines: Sequence[Access], offset: int) -> Page[LogRow]:
    names = access_log.names_of(desk, lines)
    rows = [LogRow(line.id, line, about_text(line, names)) for line in lines]
    return Page(rows=rows, offset=offset)


def _told(desk: Desk) -> tuple[str, bool]:
    found = access_log.verify(desk)
    return verdict_text(found, has_server=access_log.has_server(desk)), not found.holds


def _ask_where(work: Work) -> tuple[Path, str] | None:
    title = translate("access", "Save the log")
    why = translate("access", "Why? This is written in the log too. Do not name anybody.")
    reason, is_meant = QInputDialog.getText(work.window, title, why)
    if not is_meant or not reason.strip():
        return None
    name = f"weefsel-log-{work.desk.today().isoformat()}.csv"
    chosen, _kind = QFileDialog.getSaveFileName(
        work.window, title, str(Path.home() / name), "CSV (*.csv)"
    )
    return (Path(chosen), reason) if chosen else None


def _export(desk: Desk, lines: Sequence[Access], out: Path, reason: str) -> Path:
    return access_hints.export_log(desk, lines, out, reason=reason)
