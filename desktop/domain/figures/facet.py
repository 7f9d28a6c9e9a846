"""Visits with one theme, goal, network or consultant: what may be told beside all visits.

With the counts of all visits given, the visits that have the value can be anywhere where there
are visits. So the table *wards by months* of them, with quarters, years, all time and the city
as sums, is one circulation (:mod:`~.disclosure`) in which nothing is larger than
the count of all visits. Hidden is what is small, and what leaves few visits without the value:
the complement is a table too, and everybody can take it off. Partners are hidden until each
hidden count has an interval of at least the threshold.

The months are those that a reader of all visits can tell apart (:mod:`~.pieces`).
Where he knows nothing of all visits together, nothing is told of the value. In the smallest
stretches that are told of a ward, its sectors are, as far as all visits of them are
(:mod:`desktop.domain.figures.breakdown`).

One value says nothing about another one: any visit may have any of them. So it is enough to
protect each by itself. That ends where two are crossed (:mod:`desktop.domain.figures.crossing`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.figures.aggregate import SUPPRESSED, THRESHOLD, Figure, figure
from desktop.domain.figures.breakdown import WITH, WITHOUT, Maker, Node, count_in
from desktop.domain.figures.capped import CappedRow, capped_row, protect_capped
from desktop.domain.figures.pieces import SEVERAL, Pieces, Stretches
from desktop.domain.figures.publication import Counts
from desktop.domain.figures.table import Protect, protect


@dataclass(frozen=True, slots=True)
class Facet:
    """What may be told of visits that have one value.

    Args:
        wards: Ward, or ``SEVERAL`` → what is told of it.
        sectors: Ward → what is told of its sectors, one node a stretch of months.
    """

    pieces: Pieces
    wards: Mapping[str, CappedRow]
    city: CappedRow
    sectors: Mapping[str, Sequence[Node]]

    def figure(self, area: str | None, first: int, last: int) -> Figure:
        """Return the figure of months from ``first`` to ``last``.

        Args:
            area: A ward, a sector, or ``None`` for the city.
        """
        everybody = self.pieces.visits(area, first, last)
        if everybody == figure(0):
            return everybody
        if self.is_all(area, first, last):
            return everybody
        count = self._count(area, first, last)
        return SUPPRESSED if count is None else figure(count)

    def is_all(self, area: str | None, first: int, last: int) -> bool:
        """Whether everybody can see that all visits asked for have the value."""
        asked = self.pieces.asked(area, first, last)
        if asked is None or (area is not None and self._in_several(sum(asked))):
            return False
        if area is None or area in self.wards:
            row = self.city if area is None else self.wards[area]
            return row.is_full(self.pieces.calendar.months(first, last))
        return self._in_sector(area, sum(asked), 0) == self.pieces.visits_in(sum(asked))

    def _count(self, area: str | None, first: int, last: int) -> int | None:
        months = self.pieces.calendar.months(first, last)
        asked = self.pieces.asked(area, first, last)
        if asked is None:
            return None
        if area is None:
            return self.city.count(months)
        several = self._in_several(sum(asked))
        if any(self.wards[SEVERAL].count(self.pieces.each[at].months) != 0 for at in several):
            return None
        if area in self.wards:
            return self.wards[area].count(months)
        others = sum(1 << at for at in several)
        return self._in_sector(area, asked[0] & ~others, asked[1] & ~others)

    def _in_several(self, asked: int) -> list[int]:
        """Return which of these pieces belong to several wards together."""
        several = asked & self.pieces.several
        return [at for at in range(several.bit_length()) if several >> at & 1]

    def _in_sector(self, area: str, whole: int, some: int) -> int | None:
        """Return the count of pieces of a sector; of ``some`` it has a part only."""
        total, left = 0, whole | some
        for node in self.sectors.get(self.pieces.ward_of(area), ()):
            count = count_in(node, WITH, whole, self.pieces.visits_in)
            none = count_in(node, WITH, some, self.pieces.visits_in) == 0
            if count is None or not none:
                return None
            total += count
            left &= ~node.pieces
        rest = None if left & some else self._alone(self.pieces.ward_of(area), left)
        return None if rest is None else total + rest

    def _alone(self, ward: str, left: int) -> int | None:
        """Return the count of pieces that are all their ward has in their months."""
        months = [piece.months for at, piece in enumerate(self.pieces.each) if left >> at & 1]
        of_ward = (
            1 << at
            for at, piece in enumerate(self.pieces.each)
            if piece.ward == ward and piece.visits and piece.months in months
        )
        return self.wards[ward].count(sum(set(months))) if sum(of_ward) == left else None


def publish_value(
    counts: Mapping[str, Counts],
    pieces: Pieces,
    *,
    threshold: int = THRESHOLD,
    protected: Protect = protect,
) -> Facet:
    """Decide what may be told of visits with one theme, goal, network or consultant.

    Args:
        counts: Ward (or sector, where ``pieces`` has those) → month → visits that have it.
        protected: As for :func:`desktop.domain.figures.publication.publish`.
    """
    having = pieces.counts(counts)
    lacking = [each.visits - count for each, count in zip(pieces.each, having, strict=True)]
    rows = [_row(pieces, each, having) for each in pieces.of_wards.values()]
    city = _row(pieces, pieces.of_city, having)
    *told, of_city = protect_capped(rows, city, pieces.calendar, threshold)
    wards = dict(zip(pieces.of_wards, told, strict=True))
    maker = Maker(pieces, {WITH: having, WITHOUT: lacking}, threshold, protected)
    sectors = {
        ward: [
            maker.of_sectors(each) for each in _told_together(wards[ward], pieces.of_wards[ward])
        ]
        for ward in pieces.sectors
    }
    return Facet(pieces, wards, of_city, sectors)


def _row(pieces: Pieces, inside: Stretches, having: Sequence[int]) -> CappedRow:
    leaves = {
        months: (sum(having[at] for at in each), sum(pieces.each[at].visits for at in each))
        for months, each in inside.pieces.items()
    }
    return capped_row(inside.calendar, leaves)


def _told_together(row: CappedRow, inside: Stretches) -> Iterator[Sequence[int]]:
    """Yield the pieces of each stretch of months of which the count is told."""
    for leaf in row.calendar.leaves:
        if leaf not in row.hidden and row.calendar.masks[leaf]:
            yield inside.pieces[row.calendar.masks[leaf]]
