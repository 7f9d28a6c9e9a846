"""Asking the server who read what in the city: for its data protection officer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop.domain.privacy.access import Access, AccessFilter
from desktop.domain.privacy.unusual import Hour
from desktop.errors import NotRegistered
from desktop.storage.engine import Store
from desktop.storage.pending.link import read_link
from desktop.sync.client import HttpServer
from desktop.sync.line import Line, open_http
from desktop.sync.logbook import LARGEST, LogLine, LogPersonsWanted, LogTrouble, LogWanted
from desktop.sync.tokens import StoredTokens

_PATIENCE = 15.0
"""Seconds: somebody looks at the screen meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CityPage:
    """Lines of the city's log, the latest first.

    Args:
        total: How many there are in all, if that was asked.
        troubles: Chains that are not whole; with the first page only.
    """

    lines: Sequence[Access]
    total: int = 0
    troubles: Sequence[LogTrouble] = ()


def read_city(
    store: Store,
    wanted: AccessFilter,
    *,
    now: Callable[[], datetime],
    offset: int = 0,
    limit: int = 200,
    counted: bool = False,
) -> CityPage:
    """Return a page of the city's log.

    Raises:
        NotRegistered: There is no server.
        RequestRefused: ``not_allowed``: not for this role; or an older server.
        ServerUnreachable: And its kin.
    """
    asked = LogWanted(
        person=wanted.person_id,
        by=wanted.by,
        ways=sorted(wanted.ways),
        first=_ms(wanted.first, 0),
        last=_ms(wanted.last, LARGEST),
        skip=offset,
        limit=limit,
        counted=counted,
    )
    with _server(store, now) as server:
        found = server.log_read(asked)
    return CityPage(
        lines=[_access(line) for line in found.lines],
        total=found.total,
        troubles=found.troubles,
    )


def city_hours(
    store: Store, first: datetime, last: datetime, *, now: Callable[[], datetime]
) -> Sequence[Hour]:
    """Return who looked at whom, hour by hour; raises as :func:`read_city`."""
    with _server(store, now) as server:
        found = server.log_persons(LogPersonsWanted(first=_ms(first, 0), last=_ms(last, 0)))
    return [
        Hour(
            by=each.by,
            hour=_moment(each.hour),
            persons=frozenset(each.persons),
            erased=each.erased,
        )
        for each in found.hours
    ]


@contextmanager
def _server(store: Store, now: Callable[[], datetime]) -> Iterator[HttpServer]:
    with store.reading() as session:
        link = read_link(session)
    if link.stream is None:
        raise NotRegistered
    with open_http(link.address, timeout=_PATIENCE) as http:
        tokens = StoredTokens(store, now)
        yield HttpServer(Line(http, link.server), tokens, attempts=1, patience=_PATIENCE)


def _access(line: LogLine) -> Access:
    return Access(
        n=line.n,
        id=line.id,
        at=_moment(line.at),
        by=line.by,
        way=line.way,
        kind=line.kind,
        form=line.form,
        count=line.count,
        reason=line.reason,
        persons=tuple(line.persons),
        erased=line.erased,
        laptop=line.laptop,
        branch=line.branch,
    )


def _ms(moment: Any, otherwise: int) -> int:
    return otherwise if moment is None else max(0, int(moment.timestamp() * 1000))


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
