"""What the server does about rules of retention, at night: it finishes what laptops began.

A laptop makes a visit anonymous, or puts something into the bin; the words that were there
before still stand in the log of operations, in the quarantine, in conflicts, and on other
laptops. Here they go everywhere, and into the ledger, as with an erasure. What only the server
has (the quarantine, failed sign-ins) goes by its own rules.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from msgspec import Struct
from sqlalchemy import text

from desktop.domain.period import day_of
from desktop.domain.privacy.retention import NOTICE, Rules, Subject, last_since
from desktop.domain.task import UNTOLD
from desktop.server import erasure, taken_back
from desktop.server.blobs import Blobs
from desktop.server.books import Books
from desktop.server.erasure import Closure, Ledger
from desktop.server.exchange.caller import Occasion
from desktop.server.log_trimming import trim_audit, trim_reads
from desktop.server.people import Office
from desktop.server.postgres.books import PostgresBooks
from desktop.server.retention_rules import acting_rules

REASON = "retention"
BINNED_KINDS = ("person", "visit", "task", "need", "affiliation", "consent", "attachment")
"""What is erased from the bin: places and organisations stay, visits still name them."""
_BESIDE = frozenset({"attachment", "retained"})
"""What goes with the words of a visit."""
_WORDLESS = ("task", "need")
ORPHANS_STAY = 30 * 86_400_000
"""ms that a file without a row stays: a database may be on its way back."""
MOST = 500
"""Records a transaction."""
_SAYS_LESS = text(
    "SELECT id FROM record WHERE tenant = :tenant AND NOT erased AND ("
    "(entity = 'visit' AND body ->> 'anonymised_on' IS NOT NULL)"
    " OR (entity = 'task' AND body ->> 'title' = :untold)"
    " OR (entity = 'need' AND body ->> 'summary' = :untold))"
    " AND NOT EXISTS (SELECT FROM erasure WHERE erasure.tenant = :tenant"
    " AND erasure.id = record.id AND erasure.cleared"
    " AND (erasure.reason = 'retention' OR record.entity <> 'visit'))"
    " ORDER BY id LIMIT :most"
)
_BINNED = text(
    "SELECT id FROM record WHERE tenant = :tenant AND NOT erased"
    " AND entity = ANY(CAST(:kinds AS text[]))"
    " AND (body ->> 'deleted_at')::bigint < :before"
    " AND NOT EXISTS (SELECT FROM record AS made WHERE made.tenant = :tenant"
    " AND made.entity = 'merge_record' AND NOT made.erased"
    " AND made.body ->> 'loser_id' = record.id::text"
    " AND made.body ->> 'deleted_at' IS NULL"
    " AND made.body ->> 'undone' IS DISTINCT FROM 'true')"
    " ORDER BY id LIMIT :most"
)
_DROP_QUARANTINE = text("DELETE FROM quarantine WHERE tenant = :tenant AND at < :before")
_DROP_ATTEMPTS = text("DELETE FROM attempt WHERE tenant = :tenant AND last_at < :before")


class Done(Struct, kw_only=True):
    """What one night did.

    Args:
        cleared: Records that stay, whose former words went everywhere.
        erased: Records that went for good.
        emptied: Pictures in the bin whose bytes a crash had left, though the consent went.
        orphans: Files in the folder that no table knows of.
        quarantine, attempts: Lines that only the server had.
        reads, audit: Lines at the beginning of those logs.
        more: Whether there is more to do.
    """

    cleared: int = 0
    erased: int = 0
    emptied: int = 0
    orphans: int = 0
    quarantine: int = 0
    attempts: int = 0
    reads: int = 0
    audit: int = 0
    more: bool = False


def run(office: Office, *, ledger: Ledger, blobs: Blobs, occasion: Occasion) -> Done:
    """Carry the rules of the city out, as far as the server has a part in them.

    Nothing is done twice, and nothing is kept out by it: it is no wish of a person.
    """
    rules = acting_rules(office)
    books = PostgresBooks(office.connection, office.tenant)
    done = Done()
    done.emptied = taken_back.let_go(office.connection, office.tenant, blobs, now=office.now)
    taken_back.remember(office, ledger)
    done.orphans = blobs.clear_away(
        office.connection, office.tenant, before=office.now - ORPHANS_STAY
    )
    quieter = _ids(office, _SAYS_LESS, untold=UNTOLD)
    binned = _ids(
        office, _BINNED, kinds=list(BINNED_KINDS), before=_before(rules, Subject.BIN, office.now)
    )
    closures = [clearing(books, quieter)] if quieter else []
    closures += [erasure.closure_of(books, id_) for id_ in binned]
    for closure in _apart(closures):
        done.erased += erasure.carry_out(
            books, closure, ledger=ledger, reason=REASON, occasion=occasion
        )
        done.cleared += len(closure.cleared)
        blobs.erase(office.connection, office.tenant, closure.erased)
    done.more = MOST in {len(quieter), len(binned)}
    _drop_own(office, rules, done)
    done.reads = trim_reads(office, rules)
    office.note("retention.run", REASON, cleared=done.cleared, erased=done.erased)
    done.audit = trim_audit(office, rules)
    return done


def clearing(books: Books, ids: Sequence[UUID]) -> Closure:
    """Return what goes with records that say nothing any more, and what stays of them."""
    found = books.records(ids)
    visits = {id_ for id_ in ids if found[id_].entity == "visit"}
    beside = books.beside(visits)
    stay = visits | (set(ids) - visits) | {e.id for e in beside if e.entity in _WORDLESS}
    erased = {each.id for each in beside if each.entity in _BESIDE and not each.erased}
    erased |= {each.id for each in books.conflicts_about(stay | erased)}
    return Closure(erased=sorted(erased), visits=sorted(visits), tasks=sorted(stay - visits))


def _apart(closures: Sequence[Closure]) -> list[Closure]:
    """Return the closures without what an earlier one erased already."""
    gone: set[UUID] = set()
    left = []
    for closure in closures:
        erased = [id_ for id_ in closure.erased if id_ not in gone]
        gone |= set(erased)
        left.append(
            Closure(
                erased=erased,
                visits=[id_ for id_ in closure.visits if id_ not in gone],
                tasks=[id_ for id_ in closure.tasks if id_ not in gone],
            )
        )
    return left


def _drop_own(office: Office, rules: Rules, done: Done) -> None:
    for subject, statement, name in (
        (Subject.QUARANTINE, _DROP_QUARANTINE, "quarantine"),
        (Subject.SIGN_IN, _DROP_ATTEMPTS, "attempts"),
    ):
        before = _before(rules, subject, office.now)
        result = office.connection.execute(statement, {"tenant": office.tenant, "before": before})
        setattr(done, name, result.rowcount)


def _before(rules: Rules, subject: Subject, now: int) -> int:
    """Return before which moment, in ms, something has to lie to go now, after the notice."""
    today = day_of(datetime.fromtimestamp(now / 1000, UTC)) - NOTICE
    last = last_since(rules[subject], today) + timedelta(days=1)
    return int(datetime(last.year, last.month, last.day, tzinfo=UTC).timestamp() * 1000)


def _ids(office: Office, statement: Any, **values: Any) -> Sequence[UUID]:
    given = {"tenant": office.tenant, "most": MOST, **values}
    found: Collection[UUID] = office.connection.execute(statement, given).scalars().all()
    return list(found)
