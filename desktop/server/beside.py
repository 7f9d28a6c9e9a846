"""What hangs on visits and so says something about the persons they name: needs and referrals.

Like ties, they are read from the books, and what one transaction made of them lies on top.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from desktop.server.batch import Batch
from desktop.server.books import Stored

SAYING = frozenset({"need", "referral"})
"""Kinds that say something about a visit."""
LED_TO = ("service_id", "organisation_id")
"""Where a referral leads to; whose a service is."""


class Beside:
    """What is known of it in one transaction."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._read: dict[UUID, dict[UUID, Stored]] = {}
        self._made: defaultdict[UUID, dict[UUID, Stored]] = defaultdict(dict)

    def read(self, visits: Collection[UUID]) -> None:
        """Read at once what hangs on several visits."""
        new = [id_ for id_ in visits if id_ not in self._read]
        self._read.update((id_, {}) for id_ in new)
        for each in self._batch.books.beside(new) if new else ():
            if each.entity in SAYING:
                self._read[UUID(each.body["visit_id"])][each.id] = each

    def note(self, record: Stored) -> None:
        """Remember what this transaction made of a need, a referral or a service."""
        if record.entity in SAYING or record.entity == "service":
            for name in (*LED_TO, "visit_id"):
                if record.body.get(name):
                    self._made[UUID(record.body[name])][record.id] = record

    def of(self, visit: UUID) -> list[Stored]:
        """Return the needs and referrals in use of a visit."""
        self.read([visit])
        latest = map(self._latest, (self._read[visit] | self._made[visit]).values())
        return [
            each
            for each in latest
            if each.entity in SAYING
            and not (each.erased or is_away(each.body))
            and each.body.get("visit_id") == str(visit)
        ]

    def visits_led_to(self, target: UUID) -> list[Stored]:
        """Return the visits from which people were led to a service or organisation.

        They are held until the end of the transaction.
        """
        services = {
            each.id for each in self._leading_to({target}).values() if each.entity == "service"
        }
        latest = map(self._latest, self._leading_to(services | {target}).values())
        visits = {
            UUID(each.body["visit_id"])
            for each in latest
            if each.entity == "referral" and not (each.erased or is_away(each.body))
        }
        self._batch.load(visits)
        known = self._batch.records
        return [known[id_] for id_ in sorted(visits) if id_ in known and not known[id_].erased]

    def _leading_to(self, targets: Collection[UUID]) -> dict[UUID, Stored]:
        found = {each.id: each for each in self._batch.books.leading_to(targets)}
        for target in targets:
            found |= self._made[target]
        return found

    def _latest(self, record: Stored) -> Stored:
        return self._batch.records.get(record.id, record)


def is_away(body: Mapping[str, Any]) -> bool:
    """Return whether a record lies in the bin."""
    return body.get("deleted_at") is not None
