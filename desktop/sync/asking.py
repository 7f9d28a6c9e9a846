"""Asking the server something beside a sync: what happened to a record, how far an erasure is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from uuid import UUID

from desktop.domain.privacy.erasure import Case, LateLaptop, Progress
from desktop.domain.privacy.retention_report import RuleChange
from desktop.errors import NotRegistered
from desktop.storage.engine import Store
from desktop.storage.pending.link import read_link
from desktop.sync.client import HttpServer
from desktop.sync.forgetting import ErasureAsk, ErasureCase, ErasureReport
from desktop.sync.line import Line, open_http
from desktop.sync.ruling import RulesSet, RulesTold
from desktop.sync.tokens import StoredTokens

PATIENCE = 10.0
"""Seconds: somebody looks at the screen meanwhile."""
_DAY_MS = 24 * 3600 * 1000


@contextmanager
def server_of(store: Store, now: Callable[[], datetime]) -> Iterator[HttpServer]:
    """Give the server of a profile, for a few questions.

    Raises:
        NotRegistered: It has none.
    """
    with store.reading() as session:
        link = read_link(session)
    if link.stream is None:
        raise NotRegistered
    with open_http(link.address, timeout=PATIENCE) as http:
        tokens = StoredTokens(store, now)
        yield HttpServer(Line(http, link.server), tokens, attempts=1, patience=PATIENCE)


def ask_erasure(server: HttpServer, message: ErasureAsk) -> Progress:
    """Ask to erase somebody; return where everything stands then."""
    return _progress(server.ask_erasure(message))


def agree_erasure(server: HttpServer, request: UUID) -> Progress:
    """Agree with a request of somebody else."""
    return _progress(server.agree_erasure(request))


def erasures(server: HttpServer) -> Progress:
    """Return where everything stands."""
    return _progress(server.erasures())


def rules(server: HttpServer) -> tuple[str, Sequence[RuleChange]]:
    """Return the rules of the city, as a hello tells them, and who set them."""
    return _told(server.rules())


def set_rules(
    server: HttpServer, items: Sequence[str], *, reason: str, change: UUID
) -> tuple[str, Sequence[RuleChange]]:
    """Set rules of the city; return them, and who set them.

    Args:
        items: ``visit=24:automatic``, …; none puts the defaults back.
        change: Id of the change: asking twice changes once.
    """
    return _told(server.set_rules(RulesSet(id=change, rules=list(items), reason=reason)))


def _told(told: RulesTold) -> tuple[str, Sequence[RuleChange]]:
    changes = [
        RuleChange(at=_moment(each.at), by=each.by, reason=each.reason, rules=each.rules)
        for each in told.changes
    ]
    return told.retention, changes


def _progress(told: ErasureReport) -> Progress:
    late = [LateLaptop(each.name, (told.now - each.seen_at) // _DAY_MS) for each in told.behind]
    return Progress(cases=[_case(each) for each in told.cases], done=told.done, late=late)


def _case(told: ErasureCase) -> Case:
    return Case(
        request=told.request,
        person=told.person,
        reason=told.reason,
        asked_by=told.asked_by,
        asked_at=_moment(told.asked_at),
        agreed_by=told.agreed_by,
        agreed_at=_moment(told.agreed_at) if told.agreed_at else None,
        done_at=_moment(told.done_at) if told.done_at else None,
        erased=told.erased,
        visits=told.visits,
        words=told.words,
        is_mine=told.is_mine,
    )


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
