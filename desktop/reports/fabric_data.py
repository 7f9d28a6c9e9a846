"""The network as data: GraphML for other programs, CSV for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.network.fabric import Link, weights
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.reports import fabric_sheet as words
from desktop.reports.coverage_table import dictionary_beside
from desktop.reports.delimited import write_together
from desktop.reports.fabric_sheet import Sheet
from desktop.reports.files import whole_file
from desktop.reports.texts import plain
from desktop.words.fabric import tie_style_name
from desktop.words.labels import label
from desktop.words.names import field_name

Cell = Any


def nodes_beside(out: Path) -> Path:
    """Return the name of the file with organisations that goes with the one with ties."""
    return out.with_name(f"{out.stem}.nodes{out.suffix}")


def write_csv(sheet: Sheet, out: Path) -> Path:
    """Write the ties, and beside them the organisations and what a reader must know.

    Raises:
        FileNotWritten: None of the three was changed.
    """
    ids = translate("fabric", "Id")
    ends = (translate("fabric", "Id of the giver"), translate("fabric", "Id of the getter"))
    ties: list[Sequence[Cell]] = [(ids, *ends, *tie_headings())]
    ties += (
        (str(link.id), str(link.from_id), str(link.to_id), *tie_cells(sheet, link))
        for link in sheet.seen.links
    )
    headings, rows = standing(sheet)
    order = sorted(sheet.seen.nodes.values(), key=lambda node: node.name)
    keyed = dict(zip(_standing_order(sheet), rows, strict=True))
    nodes: list[Sequence[Cell]] = [(ids, *headings)]
    nodes += ((str(node.id), *keyed[node.id]) for node in order)
    about: list[Sequence[Cell]] = [
        (translate("fabric", "Subject"), translate("fabric", "Explanation")),
        (translate("fabric", "Title"), words.title(sheet)),
        *words.facts(sheet),
    ]
    write_together({out: ties, nodes_beside(out): nodes, dictionary_beside(out): about})
    return out


def write_graphml(sheet: Sheet, out: Path) -> Path:
    """Write a directed graph with every tie an edge, and title, period, filter and source.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    import networkx

    graph = networkx.MultiDiGraph(
        title=plain(words.title(sheet)),
        period=plain(words.period(sheet)),
        filters=plain("; ".join(words.filters(sheet))),
        source=plain(words.source(sheet)),
    )
    for node in sheet.seen.nodes.values():
        x, y = sheet.places.get(node.id, (0.0, 0.0))
        known = {"name": plain(node.name), "kind": node.kind, "ward": node.ward, "x": x, "y": y}
        graph.add_node(str(node.id), **known)
    for link in sheet.seen.links:
        graph.add_edge(str(link.from_id), str(link.to_id), key=str(link.id), **_edge(link))
    with whole_file(out) as draft:
        networkx.write_graphml_xml(graph, str(draft), encoding="utf-8", prettyprint=True)
    return out


def standing(sheet: Sheet) -> tuple[Sequence[str], list[Sequence[Cell]]]:
    """Return headings, and a row an organisation, those with most partners first."""
    strong: dict[Any, float] = {}
    for pair, weight in weights(sheet.seen.links).items():
        for end in pair:
            strong[end] = strong.get(end, 0.0) + weight
    headings = (
        field_name("name"),
        field_name("kind"),
        field_name("ward"),
        translate("fabric", "Partners"),
        translate("fabric", "Strength"),
    )
    rows: list[Sequence[Cell]] = []
    for key in _standing_order(sheet):
        node = sheet.seen.nodes[key]
        ward = sheet.seen.wards.get(node.ward, node.ward)
        count = len(sheet.partners.get(key, ()))
        rows.append((node.name, words.kind_of(node.kind), ward, count, strong.get(key, 0.0)))
    return headings, rows


def tie_headings() -> Sequence[str]:
    """Return the headings above :func:`tie_cells`."""
    return (
        translate("fabric", "Who gives"),
        translate("fabric", "Who gets"),
        translate("fabric", "Both ways"),
        translate("fabric", "What flows"),
        translate("fabric", "Line"),
        field_name("from_on"),
        field_name("to_on"),
        translate("fabric", "Strength"),
        translate("fabric", "Through one person"),
        field_name("theme"),
    )


def tie_cells(sheet: Sheet, link: Link) -> Sequence[Cell]:
    """Return a tie as a row."""
    nodes = sheet.seen.nodes
    style = tie_style_name(is_material=link.is_material, is_occasional=link.is_occasional)
    return (
        nodes[link.from_id].name,
        nodes[link.to_id].name,
        _yes_no(is_so=link.mutual),
        label(link.flow) if link.flow else "",
        style,
        link.from_on,
        link.to_on,
        link.strength,
        _yes_no(is_so=link.one_person),
        ", ".join(label(theme) for theme in Theme if theme in link.themes),
    )


def _standing_order(sheet: Sheet) -> Sequence[Any]:
    count = {key: len(sheet.partners.get(key, ())) for key in sheet.seen.nodes}
    return sorted(sheet.seen.nodes, key=lambda key: (-count[key], sheet.seen.nodes[key].name))


def _edge(link: Link) -> Mapping[str, Any]:
    return dict(_known(link))


def _known(link: Link) -> Iterator[tuple[str, Any]]:
    yield "flow", str(link.flow)
    yield "material", link.is_material
    yield "regularity", str(link.regularity)
    yield "mutual", link.mutual
    yield "one_person", link.one_person
    yield "weight", link.weight
    yield "themes", ";".join(sorted(link.themes))
    for name, day in (("from_on", link.from_on), ("to_on", link.to_on)):
        if day is not None:
            yield name, day.isoformat()
    if link.strength is not None:
        yield "strength", link.strength


def _yes_no(*, is_so: bool) -> str:
    return translate("report", "yes") if is_so else translate("report", "no")
