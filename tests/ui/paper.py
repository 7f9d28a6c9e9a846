"""Stand-ins for the services behind forms: an archive that remembers what it was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from desktop.domain.area import Area
from desktop.domain.changes import Changes
from desktop.domain.listing import Draft, Hit
from desktop.domain.place import Place
from desktop.domain.record import PlaceId, WardCode
from desktop.domain.text import fold
from desktop.domain.visit import Visit, check_visit
from desktop.domain.vocabulary import AreaLevel, PlaceKind, VisitKind
from desktop.ui.forms.ports import VisitFormPorts

NOW = datetime(2026, 11, 21, 9, 15, tzinfo=UTC)
"""10:15 in Brussels, a Saturday."""
SIGNED: dict[str, Any] = {
    "created_at": NOW,
    "created_by": "j",
    "updated_at": NOW,
    "updated_by": "j",
}
SPOEL = Hit(
    kind="place",
    id=uuid4(),
    title="Buurthuis De Spoel",
    context="Nekkerspoel",
    ward=WardCode("12025W04"),
)
BATTEL = Hit(kind="ward", id=uuid4(), title="Battel", context="", ward=WardCode("12025W02"))
TABLE = Hit(kind="network", id=uuid4(), title="Oefentafel", context="")
WARDS = [
    Area(code=code, name=name, level=AreaLevel.WARD, edition="2025", schematic=True)
    for code, name in (("12025W02", "Battel"), ("12025W04", "Nekkerspoel"))
]


def a_visit(**values: Any) -> Visit:
    """Return a visit to De Spoel an hour ago, with these values."""
    given: dict[str, Any] = {
        "start": NOW - timedelta(hours=1),
        "kind": VisitKind.PLACE_VISIT,
        "ward": WardCode("12025W04"),
        "place_id": PlaceId(SPOEL.id),
    }
    return Visit(id=uuid4(), **SIGNED, **(given | values))


def a_place(**values: Any) -> Place:
    """Return De Spoel."""
    given: dict[str, Any] = {
        "name": SPOEL.title,
        "kind": PlaceKind.COMMUNITY_HOUSE,
        "ward": WardCode("12025W04"),
    }
    return Place(id=SPOEL.id, **SIGNED, **(given | values))


@dataclass
class Archive:
    """Stands in for the services of visits and drafts."""

    hits: list[Hit] = field(default_factory=lambda: [SPOEL, BATTEL, TABLE])
    kept: dict[UUID, Draft] = field(default_factory=dict)
    logged: list[Visit] = field(default_factory=list)
    changes: list[tuple[UUID, Mapping[str, Any]]] = field(default_factory=list)
    made_places: list[str] = field(default_factory=list)
    stored: Visit = field(default_factory=a_visit)
    error: Exception | None = None
    last_kind: VisitKind | None = VisitKind.PLACE_VISIT

    def ports(self) -> VisitFormPorts:
        return VisitFormPorts(
            now=lambda: NOW,
            keep_draft=self.keep,
            drop_draft=lambda draft_id: self.kept.pop(draft_id, None),
            drafts=lambda: list(self.kept.values()),
            wards=lambda: WARDS,
            suggest=lambda kind, text: self.find(text, {kind}),
            suggest_where=lambda text: self.find(text, {"place", "ward"}),
            hit_of=lambda _kind, identity: next((h for h in self.hits if h.id == identity), None),
            last_kind=lambda: self.last_kind,
            log=self.log,
            change=self.change,
            make_place=self._make_place,
        )

    def find(self, text: str, kinds: set[str]) -> Sequence[Hit]:
        return [
            hit
            for hit in self.hits
            if hit.kind in kinds
            and all(
                any(word.startswith(part) for word in fold(hit.title).split())
                for part in fold(text).split()
            )
        ]

    def keep(
        self, *, draft_id: UUID | None, form: str, record_id: UUID | None, fields: Mapping[str, Any]
    ) -> Draft:
        draft = Draft(
            id=draft_id or uuid4(), form=form, record_id=record_id, fields=fields, saved_at=NOW
        )
        self.kept[draft.id] = draft
        return draft

    def log(self, *, draft_id: UUID | None = None, **entries: Any) -> tuple[Visit, Changes]:
        if self.error:
            raise self.error
        ward = entries.pop("ward", None) or WARDS[1].code
        visit = Visit(id=uuid4(), **SIGNED, ward=WardCode(ward), **entries)
        check_visit(visit, now=NOW)
        self.logged.append(visit)
        if draft_id:
            del self.kept[draft_id]
        return visit, Changes.VISITS

    def change(
        self, visit_id: UUID, *, seen: Visit | None, **entries: Any
    ) -> tuple[Visit, Changes]:
        assert seen is not None
        if self.error:
            raise self.error
        known = {each.name for each in fields(Visit)}
        assert set(entries) <= known
        changed = check_visit(replace(self.stored, **entries), now=NOW)
        self.changes.append((visit_id, entries))
        return changed, Changes.VISITS

    def _make_place(self, name: str, on_made: Any) -> None:
        self.made_places.append(name)
        on_made(Hit(kind="place", id=uuid4(), title=name, context="Battel", ward=BATTEL.ward))


TODAY = date(2026, 11, 21)
