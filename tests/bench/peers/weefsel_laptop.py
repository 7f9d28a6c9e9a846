"""Two laptops with Weefsel's own profile, replica, engine and client; driven by lines.

Arguments: address of the server, name of the account, working folder, file with the records.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from uuid_utils.compat import uuid7

from desktop.domain.record import WardCode
from desktop.domain.syncing.sync_report import End
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import Outcome, Setting, Theme, VisitKind, VisitStatus
from desktop.services.safety.profile import create
from desktop.storage import records
from desktop.storage.models import VisitRow
from desktop.sync.client import HttpServer
from desktop.sync.engine import synchronise
from desktop.sync.garbage import collecting_rarely
from desktop.sync.line import Line, open_http
from desktop.sync.local import LocalReplica
from desktop.sync.registration import SignIn, connect
from desktop.sync.tokens import StoredTokens
from tests.bench.installation import PASSWORD

PASSPHRASE = "figures are no secret"
_ZERO = datetime(1970, 1, 1, tzinfo=UTC)


class Laptop:
    """One profile, registered."""

    def __init__(self, folder: Path, address: str, account: str) -> None:
        self._profile = create(folder, PASSPHRASE, account=account, now=_now)
        self._desk = self._profile.desk
        store = self._desk.store
        line = Line(open_http(address))
        entered = SignIn(login=account, password=PASSWORD, device="laptop")
        signed = connect(store, line, entered, address=address, now=_now, new_id=uuid7)
        self._replica = LocalReplica(store, now=_now, new_id=uuid7)
        known = replace(line, server=signed.server)
        self._server = HttpServer(known, StoredTokens(store, _now))
        self._home = signed.home
        self.sync()

    def save(self, file: Path) -> None:
        """Store each record as a visit: row, links, search, outbox and journal."""
        visits = [_visit(json.loads(line), self._home) for line in file.open(encoding="utf-8")]
        with self._desk.store.writing() as session:
            records.insert(session, *visits)

    def change(self, count: int) -> None:
        """Change two fields of some visits."""
        with self._desk.store.writing() as session:
            ids = session.scalars(select(VisitRow.id).order_by(VisitRow.id).limit(count)).all()
            for visit in records.get_many(session, Visit, ids).values():
                total = (visit.reached_total or 0) + 1
                after = replace(visit, reached_total=total, duration=55, updated_at=_now())
                records.update(session, visit, after)

    def sync(self) -> None:
        """Do a whole sync, as the program does in the background."""
        with collecting_rarely():
            report = synchronise(self._replica, self._server)
        if report.end is not End.DONE:
            raise RuntimeError(f"{report.end} {report.error} {report.reason}")

    def count(self) -> int:
        """Return how many visits there are."""
        with self._desk.store.reading() as session:
            return int(session.scalar(select(func.count()).select_from(VisitRow)) or 0)


def _now() -> datetime:
    return datetime.now(UTC)


def _visit(plain: Mapping[str, Any], scope: int) -> Visit:
    now = _now()
    return Visit(
        id=UUID(plain["id"]),
        team_id=scope,
        created_at=now,
        created_by="bench",
        updated_at=now,
        updated_by="bench",
        start=_ZERO + timedelta(milliseconds=plain["start"]),
        kind=VisitKind(plain["kind"]),
        ward=WardCode(plain["ward"]),
        status=VisitStatus(plain["status"]),
        duration=plain["duration"],
        setting=Setting(plain["setting"]),
        lat=plain["lat"],
        lon=plain["lon"],
        reached_total=plain["reached_total"],
        reached_new=plain["reached_new"],
        interpreter=plain["interpreter"],
        note=plain["note"],
        themes=frozenset(map(Theme, plain["themes"])),
        goals=frozenset(plain["goals"]),
        outcomes=frozenset(map(Outcome, plain["outcomes"])),
        consultants=frozenset(plain["consultants"]),
    )


def main() -> None:
    """Carry out the commands of ``peer.STEPS`` until the input ends."""
    address, account, folder, file = sys.argv[1:]
    a = Laptop(Path(folder) / "a", address, account)
    b = Laptop(Path(folder) / "b", address, account)
    commands: dict[str, Callable[[], object]] = {
        "save": lambda: a.save(Path(file)),
        "change": lambda: a.change(100),
        "push": a.sync,
        "pull": b.sync,
        "nothing": a.sync,
        "count": b.count,
    }
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        before = time.perf_counter()
        said = commands[line.strip()]()
        taken = (time.perf_counter() - before) * 1000
        print(json.dumps({"ms": taken, "said": said}), flush=True)


if __name__ == "__main__":
    main()
