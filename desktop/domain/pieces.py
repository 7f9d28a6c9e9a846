"""Which visits a reader of all published counts of visits cannot tell apart.

Where a count of visits is hidden, a reader does not know how many there were in that month:
some of them may have been in another hidden month of the same ward. So we may move them, each
with all it carries (themes, goals, kind, team), and every published count of visits stays the
same. Everything else that is told of visits has to stay the same as well, or it would give
those counts back. It does if it is told of *pieces* only: a piece holds all months of a ward
that visits may be moved between. What is known of a piece as a whole is not changed by moves
inside it.

- A month of a ward whose count is published is a piece. So are hidden months together which
  add up to something published.
- Wards whose count of all time is hidden are one ward for this purpose, and months between
  which their visits can move are one month.
- Sectors: where counts of a month are hidden, visits may be moved between those sectors. They
  are one piece, and every other sector is one.

A piece holds no visits or at least as many as the threshold: each hidden count in it has that
much room. Inside a piece ``p`` with ``F`` visits of some sort out of ``N``, a hidden part with
between ``l`` and ``u`` visits can hold from ``max(0, l - (N - F))`` up to ``min(u, F)`` of
them. If ``F``, and the room ``u - l``, are at least the threshold, so is the difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import or_

from desktop.domain.months import Calendar
from desktop.domain.publication import Counts, Publication, Sectors


@dataclass(frozen=True, slots=True)
class Piece:
    """Visits that are told together at least.

    Args:
        areas: Codes: one ward or several, or sectors of one ward.
        months: As bits of the calendar.
        visits: Their true number; everybody may know it.
    """

    areas: frozenset[str]
    months: int
    visits: int


@dataclass(frozen=True)
class Pieces:
    """All visits in pieces.

    Args:
        each: In the order of the wards and months; empty when nothing at all may be told.
        inside: Ward → its sectors, when these are told too.
    """

    calendar: Calendar
    wards: Sequence[str]
    each: Sequence[Piece]
    inside: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def asked(self, area: str | None, first: int, last: int) -> tuple[int, int]:
        """Return which pieces an area and months are made of, as bits.

        Pieces without visits are left out: everybody knows what is inside.

        Args:
            area: A ward, a sector, or ``None`` for the city.

        Returns:
            The pieces that belong to it as a whole, and those of which it has a part.
        """
        months, areas = self.calendar.months(first, last), self._areas(area)
        whole = some = 0
        for at in self._touching(areas):
            piece = self.each[at]
            if piece.months & ~months == 0 and piece.areas <= areas:
                whole |= 1 << at
            elif piece.months & months:
                some |= 1 << at
        return whole, some

    def counts(self, counts: Mapping[str, Counts]) -> list[int]:
        """Return true counts per area (ward, or sector if told) and month, per piece."""
        sums = [0] * len(self.each)
        for area, months in counts.items():
            for month, count in months.items():
                piece = self._piece_of.get((area, month))
                if piece is not None:
                    sums[piece] += count
        return sums

    def ward_of(self, piece: Piece) -> str:
        """Return the ward of a piece; of several, the first."""
        return min(self._ward_of.get(area, area) for area in piece.areas)

    def _areas(self, area: str | None) -> frozenset[str]:
        if area is None:
            return self._everywhere
        return self.inside.get(area, frozenset({area}))

    def _touching(self, areas: frozenset[str]) -> set[int]:
        return {at for area in areas for at in self._in_area.get(area, ())}

    @cached_property
    def _in_area(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {}
        for at, piece in enumerate(self.each):
            for area in piece.areas if piece.visits else ():
                found.setdefault(area, []).append(at)
        return found

    @cached_property
    def _ward_of(self) -> Mapping[str, str]:
        return {area: ward for ward, areas in self.inside.items() for area in areas}

    @cached_property
    def _everywhere(self) -> frozenset[str]:
        return frozenset(area for piece in self.each for area in piece.areas)

    @cached_property
    def _piece_of(self) -> Mapping[tuple[str, int], int]:
        return {
            (area, self.calendar.first + bit): at
            for at, piece in enumerate(self.each)
            for area in piece.areas
            for bit in range(piece.months.bit_length())
            if piece.months >> bit & 1
        }


def pieces_of(wards: Publication, sectors: Mapping[str, Sectors] | None = None) -> Pieces:
    """Return the pieces of all visits.

    Args:
        wards: What is published of all visits per ward.
        sectors: Ward → what is published of all visits in its sectors.
    """
    calendar, sectors = wards.calendar, sectors or {}
    groups = {w: calendar.settled(h) for w, h in zip(wards.areas, wards.hidden, strict=True)}
    city = calendar.settled(wards.total_hidden)
    loose = frozenset(ward for ward, known in groups.items() if -1 in known)
    if -1 in city:
        return Pieces(calendar, wards.areas, [])
    tied = [group for ward in wards.areas if ward not in loose for group in groups[ward].values()]
    each = list[Piece]()
    for ward in wards.areas:
        if ward not in loose:
            row = wards.values[wards.areas.index(ward)]
            known = sorted(groups[ward].values(), key=lambda months: months & -months)
            each += _of_ward(ward, known, (calendar, row), sectors.get(ward))
    each += _of_loose_wards(wards, loose, _joined([*tied, *city.values()]))
    told = {ward: frozenset(of.areas) for ward, of in sectors.items() if ward not in loose}
    return Pieces(calendar, wards.areas, each, told)


def _of_ward(
    ward: str, known: Sequence[int], row: tuple[Calendar, Sequence[int]], sectors: Sectors | None
) -> Iterator[Piece]:
    for months in known:
        if sectors is None:
            yield Piece(frozenset({ward}), months, _visits_in(row, months))
        else:
            yield from _of_sectors(sectors, months)


def _of_sectors(sectors: Sectors, months: int) -> Iterator[Piece]:
    """Yield each sector that is told in these months, and the others together."""
    hidden: dict[str, int] = {}
    for area in sectors.areas:
        visits, is_told = sectors.inside(area, months)
        if is_told:
            yield Piece(frozenset({area}), months, visits)
        else:
            hidden[area] = visits
    if hidden:
        yield Piece(frozenset(hidden), months, sum(hidden.values()))


def _of_loose_wards(
    wards: Publication, loose: frozenset[str], groups: Sequence[int]
) -> Iterator[Piece]:
    rows = [wards.values[at] for at, ward in enumerate(wards.areas) if ward in loose]
    for months in groups if loose else ():
        yield Piece(loose, months, sum(_visits_in((wards.calendar, row), months) for row in rows))


def _visits_in(row: tuple[Calendar, Sequence[int]], months: int) -> int:
    calendar, values = row
    return sum(values[leaf] for leaf in calendar.leaves if calendar.masks[leaf] & months)


def _joined(groups: Sequence[int]) -> list[int]:
    """Return the finest groups of months that keep each of ``groups`` together."""
    joined = list[int]()
    for each in sorted(set(groups), key=int.bit_count, reverse=True):
        touched = [other for other in joined if other & each]
        joined = [other for other in joined if not other & each]
        joined.append(reduce(or_, touched, each))
    return sorted(joined, key=lambda months: months & -months)
