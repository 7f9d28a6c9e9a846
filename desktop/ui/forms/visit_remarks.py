"""What is good to know while a visit is typed: who goes there too, and who is asked much."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from desktop.domain.claim import Claim, Door
from desktop.domain.listing import Hit
from desktop.domain.period import day_of
from desktop.ui.forms.fieldset import FieldSet
from desktop.ui.forms.ports import VisitFormPorts
from desktop.ui.forms.remark import LookUp, Remark
from desktop.ui.tasks import Runner
from desktop.ui.widgets.entry import NotUnderstood
from desktop.words.follow_up import claim_line, load_warnings

_MOST = 4
_DOOR = ("day", "organisation_id", "networks", "persons")
"""Fields that say where a visit goes, beside the one under which the remark stands."""


class VisitRemarks:
    """The remarks of one visit form, kept up to date with its fields.

    Args:
        visit_id: The visit that is changed; ``None`` for a new one.
    """

    def __init__(
        self, fields: FieldSet, ports: VisitFormPorts, tasks: Runner, visit_id: UUID | None
    ) -> None:
        self._fields = fields
        self._ports = ports
        self._visit_id = visit_id
        self.claims = Remark("team", self._who_goes_too, self._in_words, tasks)
        self.claims.put_under(fields["where"])
        for name in _DOOR:
            if name in fields:
                fields[name].entry.changed.connect(self.claims.look_soon)
        self.load = Remark("person", self._who_is_asked, load_warnings, tasks)
        if "persons" in fields:
            self.load.put_under(fields["persons"])

    def look(self) -> None:
        """Look for what there is to know about the fields as they are."""
        self.claims.look()
        self.load.look()

    def _in_words(self, found: Sequence[Claim]) -> Sequence[str]:
        today = day_of(self._ports.now())
        return [claim_line(claim, today) for claim in found[:_MOST]]

    def _who_goes_too(self) -> LookUp | None:
        day: date | None = self._value("day")
        door = self._door()
        if day is None or door.is_open:
            return None
        return lambda: self._ports.claims(door, day, visit_id=self._visit_id)

    def _who_is_asked(self) -> LookUp | None:
        persons = _ids(self._value("persons"))
        return partial(self._ports.loads, persons) if persons else None

    def _door(self) -> Door:
        where: Hit | None = self._value("where")
        organisation: Hit | None = self._value("organisation_id")
        return Door(
            place=where.id if where and where.kind == "place" else None,
            organisation=organisation.id if organisation else None,
            networks=_ids(self._value("networks")),
            persons=_ids(self._value("persons")),
        )

    def _value(self, name: str) -> Any:
        """Return what is filled in, or ``None`` for what is not, or not understood yet."""
        if name not in self._fields:
            return None
        try:
            return self._fields[name].entry.value()
        except NotUnderstood:
            return None


def _ids(hits: frozenset[Hit] | None) -> frozenset[UUID]:
    return frozenset(hit.id for hit in hits or ())
