"""The network as it leaves the house: what is on it, and what a reader must know about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from desktop.domain.network.fabric import Fabric, Lens, neighbours
from desktop.domain.period import local
from desktop.domain.vocabulary import OrganisationKind
from desktop.i18n import translate
from desktop.reports.texts import plain
from desktop.words.fabric import lens_parts
from desktop.words.formats import long_day
from desktop.words.labels import label

_KINDS = frozenset(OrganisationKind)


@dataclass(frozen=True)
class Sheet:
    """What is written.

    Args:
        seen: The organisations and ties, without persons.
        places: Where each is drawn.
        centre: The organisation that it is about, with its partners; ``None`` = all.
        made_by: Account name of the colleague.
    """

    seen: Fabric
    lens: Lens
    places: Mapping[UUID, tuple[float, float]]
    made_at: datetime
    made_by: str
    centre: UUID | None = None

    @cached_property
    def partners(self) -> Mapping[UUID, set[UUID]]:
        """With whom each has ties."""
        return neighbours(self.seen.links)


def title(sheet: Sheet) -> str:
    """Return what the file is called for its readers."""
    if sheet.centre is None:
        return translate("fabric", "Network of organisations")
    name = plain(sheet.seen.nodes[sheet.centre].name)
    return translate("fabric", "{name} and its partners").format(name=name)


def period(sheet: Sheet) -> str:
    """Return of which year the ties are."""
    return translate("fabric", "Ties of {year}").format(year=sheet.lens.year)


def filters(sheet: Sheet) -> Sequence[str]:
    """Return through what was looked, or that nothing was left out."""
    return lens_parts(sheet.lens) or [translate("fabric", "All flows and themes")]


def source(sheet: Sheet) -> str:
    """Return where it comes from."""
    said = translate("fabric", "Source: Weefsel, as {who} knew it on {day}. No persons.")
    return said.format(who=sheet.made_by, day=long_day(local(sheet.made_at).date()))


def facts(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Yield what a reader must know: subject and text."""
    yield translate("report", "Period"), period(sheet)
    yield translate("report", "Filter"), "; ".join(filters(sheet))
    yield translate("fabric", "Source"), source(sheet)
    yield (
        translate("fabric", "Strength"),
        translate(
            "fabric",
            "From 1 (now and then) to 3 (cannot do without), half of it for what is occasional; "
            "1 where nobody said.",
        ),
    )
    yield (
        translate("fabric", "Lines"),
        translate(
            "fabric",
            "Thick, straight and with a filled arrow: money, rooms or staff. Thin, bent and with "
            "an open arrow: knowledge, referral or contact. Dashed: now and then.",
        ),
    )


def kind_of(code: str) -> str:
    """Return what a kind of organisation is called."""
    return label(OrganisationKind(code)) if code in _KINDS else code
