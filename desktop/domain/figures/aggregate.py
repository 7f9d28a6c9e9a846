"""What a published figure is; and tables of what is on file today, by ward and something else.

Counts of visits are decided in :mod:`~.publication`. Here are key figures by ward
and team (rule R6), which have no period:

1. *Primary.* A count of 1 up to the threshold (5) is hidden. Zero stays zero, unknown stays
   unknown.
2. *Lines* (cells that add up to a total). A hidden cell that stands alone, or hidden cells
   that are small together, follow from the total. So the smallest published cells are hidden
   with them, until there are at least two and together they leave room for ``threshold``
   units to move. If no cells are left for that, the total is withheld, and in every other
   line with the same total at least one cell, or the total could be added up again.
3. *Grids* (rows by columns with margins). The margins are lines, treated first. Inside,
   partners are found along the cheapest cycle until every hidden cell has an interval of at
   least ``threshold`` (:mod:`~.disclosure` computes that exactly). If that cannot
   be reached, the inside of the grid is withheld as a whole.
4. What is computed from a hidden count is hidden as well: rates.

The reader we defend against knows this text, all figures of the grid and that a hidden count
is not zero, and uses linear algebra. He cannot bring any hidden cell within an interval shorter
than the threshold. What he always knows is that a cell may be hidden because it is small. The
result depends on the counts only: the same question gives the same answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.figures.coverage import ValueState
from desktop.domain.figures.disclosure import LEAST, Edge, Web

THRESHOLD = 5
"""Counts below this are hidden, unless the data protection officer sets another."""
LEAST_THRESHOLD, MOST_THRESHOLD = 3, 100

Hidden = frozenset[int]
"""Positions of the cells of a line that are not published."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure. ``value`` is ``None`` unless ``state`` is VALUE or ZERO."""

    value: float | None
    state: ValueState


SUPPRESSED = Figure(None, ValueState.SUPPRESSED)
UNKNOWN = Figure(None, ValueState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Line:
    """Cells that add up to a total, as they may be published."""

    cells: tuple[Figure, ...]
    total: Figure

    @property
    def hidden(self) -> Hidden:
        """Positions of the suppressed cells."""
        return frozenset(
            index for index, cell in enumerate(self.cells) if cell.state is ValueState.SUPPRESSED
        )

    @property
    def is_total_hidden(self) -> bool:
        """Whether the total is suppressed."""
        return self.total.state is ValueState.SUPPRESSED


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows by columns with margins, as they may be published.

    Args:
        withheld: Nothing of the inside is published, also no zeros; the margins are.
    """

    cells: tuple[tuple[Figure, ...], ...]
    rows: Line
    columns: Line
    withheld: bool = False


def figure(value: float | None, *, hidden: bool = False) -> Figure:
    """Return ``value`` as a figure: hidden, unknown, zero or a value."""
    if hidden:
        return SUPPRESSED
    if value is None:
        return UNKNOWN
    return Figure(value, ValueState.VALUE if value else ValueState.ZERO)


def is_small(count: int, threshold: int = THRESHOLD) -> bool:
    """Whether ``count`` alone is reason to hide it. Zero is not small."""
    return 0 < count < threshold


def rate(of: Figure, divisor: float | None, per: float = 1000) -> Figure:
    """Return ``of`` per ``per`` units of ``divisor``; hidden or unknown when ``of`` is.

    A divisor that is unknown or zero gives an unknown rate, never 0.
    """
    if of.state is ValueState.SUPPRESSED:
        return SUPPRESSED
    if of.value is None or not divisor:
        return UNKNOWN
    return figure(per * of.value / divisor)


def protect_lines(
    lines: Mapping[str, Sequence[int]], *, threshold: int = THRESHOLD
) -> dict[str, Line]:
    """Return several breakdowns of one total (per ward, per team) as they may be published.

    Args:
        lines: True counts per breakdown; each adds up to the same total.

    Raises:
        ValueError: The breakdowns do not have the same total, which is a bug upstream.
    """
    total = _total(lines)
    hidden = {name: _hide_in_line(counts, threshold) for name, counts in lines.items()}
    gives_back = any(
        hidden[name] and not _is_safe(counts, hidden[name], threshold)
        for name, counts in lines.items()
    )
    withheld = is_small(total, threshold) or gives_back
    if withheld:
        hidden = {name: hidden[name] or _smallest(lines[name], hidden[name]) for name in lines}
    return {
        name: Line(
            tuple(figure(count, hidden=i in hidden[name]) for i, count in enumerate(counts)),
            figure(total, hidden=withheld),
        )
        for name, counts in lines.items()
    }


def protect_grid(counts: Sequence[Sequence[int]], *, threshold: int = THRESHOLD) -> Grid:
    """Return rows by columns, with both margins and the total, as they may be published."""
    rows, columns = _margins(counts, threshold)
    width = len(columns.cells)
    inside = range(len(rows.cells) * width)
    web = Web(*_circulation(counts, rows, columns))
    hidden = _hide_in_grid(web, inside, threshold)
    withheld = hidden is None
    if hidden is None:
        hidden = {i * width + j for i in _open_rows(rows) for j in _open_rows(columns)}
    cells = tuple(
        tuple(figure(count, hidden=i * width + j in hidden) for j, count in enumerate(row))
        for i, row in enumerate(counts)
    )
    return Grid(cells, rows, columns, withheld)


def _open_rows(margin: Line) -> list[int]:
    """Return the positions whose margin is not zero: only there is something to withhold."""
    return [i for i, cell in enumerate(margin.cells) if cell.state is not ValueState.ZERO]


def _total(lines: Mapping[str, Sequence[int]]) -> int:
    totals = {sum(counts) for counts in lines.values()}
    if len(totals) > 1:
        raise ValueError(f"breakdowns of one total add up to {sorted(totals)}")
    return totals.pop() if totals else 0


def _hide_in_line(counts: Sequence[int], threshold: int) -> Hidden:
    hidden = frozenset(i for i, count in enumerate(counts) if is_small(count, threshold))
    while hidden and not _is_safe(counts, hidden, threshold):
        partner = _smallest(counts, hidden)
        if not partner:
            break
        hidden |= partner
    return hidden


def _is_safe(counts: Sequence[int], hidden: Hidden, threshold: int) -> bool:
    """Whether the hidden cells, of which the sum is known, leave each other enough room.

    Each of them holds at least ``LEAST``.
    """
    units = sum(counts[index] for index in hidden)
    return len(hidden) > 1 and units - LEAST * len(hidden) >= threshold


def _smallest(counts: Sequence[int], hidden: Hidden) -> Hidden:
    """Return the position of the smallest published cell that is not zero, if there is one."""
    choice = min(
        ((count, i) for i, count in enumerate(counts) if count and i not in hidden), default=None
    )
    return frozenset({choice[1]}) if choice else frozenset()


def _margins(counts: Sequence[Sequence[int]], threshold: int) -> tuple[Line, Line]:
    rows = [sum(row) for row in counts]
    columns = [sum(column) for column in zip(*counts, strict=True)]
    lines = protect_lines({"rows": rows, "columns": columns}, threshold=threshold)
    return lines["rows"], lines["columns"]


def _hide_in_grid(web: Web, inside: Sequence[int], threshold: int) -> set[int] | None:
    """Return the positions (row by row) to hide, or ``None`` to withhold the inside."""
    edges = web.edges
    web.hide([index for index in inside if is_small(edges[index].value, threshold)])
    web.offer({index: edges[index].value for index in inside if edges[index].value})
    unchecked = sorted(web.hidden)
    while unchecked:
        target = unchecked.pop(0)
        if web.is_open(target, threshold):
            continue
        partners = web.cheapest_partners(target, enough=threshold)
        if partners is None:
            return None
        web.hide(partners)
        unchecked += sorted(partners)
    return web.hidden & set(inside)


def _circulation(
    counts: Sequence[Sequence[int]], rows: Line, columns: Line
) -> tuple[list[Edge], set[int]]:
    """Return the grid as edges, and which of its margins are hidden already.

    Cells come first, row by row. All flow passes the total.
    """
    height, width = len(rows.cells), len(columns.cells)
    source, sink = height + width, height + width + 1
    hidden: set[int] = set()
    edges = [Edge(i, height + j, counts[i][j]) for i in range(height) for j in range(width)]
    for cells, hidden_cells in (
        ([Edge(source, i, sum(counts[i])) for i in range(height)], rows.hidden),
        ([Edge(height + j, sink, sum(r[j] for r in counts)) for j in range(width)], columns.hidden),
        ([Edge(sink, source, sum(map(sum, counts)))], {0} if rows.is_total_hidden else set[int]()),
    ):
        hidden |= {len(edges) + index for index in hidden_cells}
        edges += cells
    return edges, hidden
