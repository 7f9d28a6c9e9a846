"""``weefsel organisation graph``, ``findings`` and ``matrix``: the network of organisations."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from desktop.cli import entries, names, records
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.domain.network.fabric import Lens
from desktop.domain.network.findings import Finding, FindingKind
from desktop.domain.vocabulary import Theme, TieFlow
from desktop.i18n import translate
from desktop.words.fabric import finding_name, finding_subject, reason_in_words

_FIRST, _LAST = 1900, 2200


def add_fabric(commands: Commands) -> None:
    """Say which commands and options there are."""
    draw = commands.add(
        "graph", graph, summary=translate("commands", "write the network of organisations")
    )
    _out(draw, ("png", "svg", "pdf", "graphml", "csv"))
    _lens_options(draw)
    draw.option("--around", translate("commands", "only this organisation and its partners"))
    draw.option("--reason", translate("commands", "why, for a list of organisations"))
    listed = commands.add(
        "findings", findings, summary=translate("commands", "list what stands out in the network")
    )
    _lens_options(listed)
    listed.option(
        "--kind", records.codes(FindingKind), read=entries.one_of(FindingKind), repeated=True
    )
    holes = commands.add(
        "matrix", matrix, summary=translate("commands", "list who does what in which ward")
    )
    _out(holes, ("xlsx", "csv"), required=False)


def graph(context: Context, _options: Namespace) -> Answer:
    """Write the network to a file."""
    from desktop.services.organising.fabric.exports import DATA, DRAWINGS, export_fabric

    out = _file(context, (*DRAWINGS, *DATA))
    assert out is not None  # noqa: S101 - argparse demands it
    around = context.given("around", "")
    centre = names.organisation(context.desk, around) if around else None
    export_fabric(
        context.desk,
        _lens(context),
        out,
        centre=centre,
        reason=context.given("reason", ""),
        report=context.report,
    )
    return Answer({"file": str(out)}, [str(out)])


def findings(context: Context, _options: Namespace) -> Answer:
    """List what stands out, with the reasons."""
    from desktop.services.organising.fabric.findings import find, known_findings
    from desktop.services.organising.fabric.reading import read_fabric

    lens = _lens(context)
    found = find(read_fabric(context.desk, lens.year), lens, report=context.report)
    found = known_findings(context.desk, found)
    wanted = set(context.given("kind", FindingKind))
    rows = [row for row in found.rows if row.kind in wanted]
    answer = listing(
        rows,
        len(rows),
        {
            translate("fabric", "What"): lambda row: finding_name(row.kind),
            translate("fabric", "Who"): finding_subject,
            translate("fabric", "Why"): _why,
        },
        empty=translate("commands", "Nothing stands out."),
    )
    items = [plain(row) | {"why": list(map(reason_in_words, row.reasons))} for row in rows]
    about = {
        "year": lens.year,
        "flows": sorted(lens.flows),
        "themes": sorted(lens.themes),
        "organisations": found.organisations,
        "ties": found.ties,
        "is_sampled": found.is_sampled,
        "left_out": {kind.value: count for kind, count in found.left_out},
    }
    return Answer({**answer.document, "items": items, **about}, answer.lines)


def matrix(context: Context, _options: Namespace) -> Answer:
    """List the holes, or write all of it to a file."""
    from desktop.services.organising.fabric.matrix import FORMATS, export_matrix, read_matrix

    out = _file(context, FORMATS)
    if out is not None:
        export_matrix(context.desk, out, report=context.report)
        return Answer({"file": str(out)}, [str(out)])
    from desktop.words.labels import label

    found = read_matrix(context.desk)
    cells = [
        {"theme": theme.value, "ward": ward, "ward_name": name, "services": found.at(theme, ward)}
        for theme in Theme
        for ward, name in found.wards.items()
    ]
    answer = listing(
        cells,
        len(cells),
        {
            translate("fabric", "Theme"): lambda cell: label(Theme(cell["theme"])),
            translate("commands", "Ward"): lambda cell: cell["ward_name"],
            translate("fabric", "Services"): lambda cell: _offered(cell["services"]),
        },
        empty=translate("commands", "Nothing like this yet."),
    )
    return Answer({**answer.document, "holes": sum(1 for _hole in found.holes())}, answer.lines)


def _offered(services: Sequence[object]) -> str:
    names_of = "; ".join(str(getattr(each, "name", "")) for each in services)
    return names_of or translate("fabric", "hole")


def _why(row: Finding) -> str:
    return " · ".join(map(reason_in_words, row.reasons))


def _lens_options(parser: Parser) -> None:
    parser.option("--year", translate("commands", "ties of this year; now by default"), read=_year)
    parser.option("--flow", records.codes(TieFlow), read=entries.one_of(TieFlow), repeated=True)
    parser.option("--theme", records.codes(Theme), read=entries.one_of(Theme), repeated=True)


def _lens(context: Context) -> Lens:
    return Lens(
        context.given("year", context.desk.today().year),
        frozenset(context.given("flow", ())),
        frozenset(context.given("theme", ())),
    )


def _year(text: str) -> int:
    if not text.isdigit() or not _FIRST <= int(text) <= _LAST:
        raise WrongUse(translate("commands", "--year: write a year, like 2018."))
    return int(text)


def _out(parser: Parser, forms: Sequence[str], *, required: bool = True) -> None:
    said = translate("commands", "file to write; its name ends in {suffixes}")
    suffixes = " ".join(f".{form}" for form in forms)
    parser.option("--out", said.format(suffixes=suffixes), read=entries.file, required=required)


def _file(context: Context, forms: Sequence[str]) -> Path | None:
    """Return the file to write, before anything is read."""
    out: Path | None = context.given("out")
    if out is not None and out.suffix.lower().removeprefix(".") not in forms:
        sentence = translate("commands", "--out: the file's name must end in {accepted}.")
        raise WrongUse(sentence.format(accepted=", ".join(f".{form}" for form in forms)))
    return out
