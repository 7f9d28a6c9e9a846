"""Which installation this is, and in which epoch it lives."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import text

from desktop.server.books import Hold
from desktop.server.database import WAIT_FOR_LEDGER, Busy, place
from desktop.server.postgres.page import Subject

_SERVER = "SELECT id, epoch, place, threshold, retention FROM server WHERE tenant = :tenant"
_SERVER_BY_HOLD = {
    Hold.NOT: text(_SERVER),
    Hold.SHARED: text(f"{_SERVER} FOR SHARE"),
    Hold.ALONE: text(f"{_SERVER} FOR UPDATE"),
}
_SUBMITTERS = text(
    "SELECT account.name FROM membership JOIN account"
    " ON account.tenant = membership.tenant AND account.id = membership.account"
    " WHERE membership.tenant = :tenant AND membership.scope = :scope"
    " AND membership.role = 'field_worker' AND account.disabled_at IS NULL ORDER BY account.name"
)
_SET_EPOCH = text("UPDATE server SET epoch = :epoch WHERE tenant = :tenant")
_DOUBT = text("UPDATE server SET place = '' WHERE tenant = :tenant")


class Installation(Subject):
    """The row of the city itself."""

    _server: UUID | None = None
    _threshold = 0
    _retention: str | None = None

    def server_id(self) -> UUID:
        """Return the id of the installation, which never changes."""
        if self._server is None:
            self._server = self._run(_SERVER_BY_HOLD[Hold.NOT]).one().id
        return self._server

    def threshold(self) -> int:
        """Return the count below which figures are hidden in this city."""
        if not self._threshold:
            self._threshold = int(self._run(_SERVER_BY_HOLD[Hold.NOT]).one().threshold)
        return self._threshold

    def retention(self) -> str:
        """Return where rules of retention of this city differ from those that come along."""
        if self._retention is None:
            self._retention = str(self._run(_SERVER_BY_HOLD[Hold.NOT]).one().retention)
        return self._retention

    def submitters(self, scope: int) -> Sequence[str]:
        """Return the names of who only submits in a scope, sorted."""
        return [str(row.name) for row in self._run(_SUBMITTERS, scope=scope)]

    def send_submitters(self, scope: int) -> None:
        """Send what :meth:`submitters` asks."""
        self._send(_SUBMITTERS, scope=scope)

    def epoch(self, hold: Hold = Hold.NOT) -> int:
        """Return the epoch.

        Raises:
            Busy: The books were put back, and the ledger was not held against them since.
        """
        row = self._run(_SERVER_BY_HOLD[hold]).one()
        self._server, self._threshold = row.id, int(row.threshold)
        self._retention = str(row.retention)
        if row.place != place(self._connection):
            raise Busy("restored", WAIT_FOR_LEDGER)
        return int(row.epoch)

    def send_epoch(self, hold: Hold) -> None:
        """Send what :meth:`epoch` asks."""
        self._send(_SERVER_BY_HOLD[hold])

    def set_epoch(self, epoch: int) -> None:
        """Begin an epoch."""
        self._run(_SET_EPOCH, epoch=epoch)

    def doubt(self) -> None:
        """Serve nobody from the next call on, until the ledger was held against these books."""
        self._run(_DOUBT)
