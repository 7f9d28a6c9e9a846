"""The PDF is tagged, speaks its language, and survives what people type."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from desktop.domain.figures.aggregate import figure
from desktop.i18n import use_language
from desktop.paths import texts_folder
from desktop.reports import pdf
from desktop.reports.drawings import bar_chart
from desktop.reports.features import WardBorders
from tests.reports import samples
from tests.reports.samples import silent
from tests.reports.test_texts import HOSTILE

BORDERS = WardBorders(samples.areas(), schematic=True, source="a drawing of our own")


@pytest.fixture
def dutch() -> Iterator[None]:
    use_language("nl", texts_folder())
    yield
    use_language("en", texts_folder())


def written(tmp_path: Path, **changes: Any) -> PdfReader:
    made = samples.summary(**changes)
    return PdfReader(pdf.write_summary(made, BORDERS, tmp_path / "k.pdf", report=silent))


def elements(node: DictionaryObject) -> Iterator[DictionaryObject]:
    """Yield every structure element of the document."""
    yield node
    children = node.get("/K")
    for child in children if isinstance(children, list) else [children]:
        resolved = child.get_object() if child is not None else None
        if isinstance(resolved, DictionaryObject) and "/S" in resolved:
            yield from elements(resolved)


def test_the_pdf_is_tagged_and_says_that_it_is_accessible(tmp_path: Path, dutch: None) -> None:
    reader = written(tmp_path)
    root: Any = reader.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value
    assert str(root["/Lang"]).startswith("nl")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert "2026" in str(reader.metadata.title)
    xmp = root["/Metadata"].get_object().get_data()
    assert b"<pdfuaid:part>1</pdfuaid:part>" in xmp


def test_headings_tables_and_pictures_have_their_tags(tmp_path: Path) -> None:
    root: Any = written(tmp_path).trailer["/Root"]
    found = list(elements(root["/StructTreeRoot"]["/K"][0].get_object()))
    kinds = {str(each["/S"]) for each in found if "/S" in each}

    assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/Figure"} <= kinds
    pictures = [each for each in found if each.get("/S") == "/Figure"]
    assert len(pictures) == 2
    assert all(each.get("/Alt") for each in pictures)
    assert "Centrum: 83" in str(pictures[0]["/Alt"])


def test_schematic_borders_are_called_so(tmp_path: Path) -> None:
    text = " ".join(page.extract_text() for page in written(tmp_path).pages)

    assert "schematic borders" in text
    assert "a drawing of our own" in text
    assert "1 / " in text


@pytest.mark.parametrize("text", [text for text in HOSTILE if len(text) < 1000])
def test_hostile_names_of_wards_are_only_text(tmp_path: Path, text: str) -> None:
    hostile = f'{text}#panic("x") $1$ *b* @ref <l>'
    reader = written(tmp_path, wards={**samples.WARDS, "12025W04": hostile})
    assert len(reader.pages) >= 2


def test_a_summary_without_borders_has_no_map(tmp_path: Path) -> None:
    out = pdf.write_summary(samples.summary(visits={}), None, tmp_path / "k.pdf", report=silent)
    assert "Visits per ward\n" not in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize(("months", "numbers"), [(3, 3), (60, 0)])
def test_a_chart_writes_numbers_only_where_there_is_room(months: int, numbers: int) -> None:
    drawn = bar_chart([("", figure(7), "7") for _ in range(months)])

    assert drawn.count(">7</text>") == numbers
