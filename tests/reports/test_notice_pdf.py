"""The notice is tagged, in its language, from right to left where it has to be."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.domain.vocabulary import WordingAbout
from desktop.domain.wording import LANGUAGES, isolated
from desktop.reports.notice_pdf import Notice, notice_pdf, write_notice
from desktop.services.consent.shipped_texts import shipped_text
from tests.conftest import NOW
from tests.reports.test_texts import HOSTILE


def printed(language: str, text: str) -> PdfReader:
    notice = Notice(language=language, text=text, foot="Stad · v1")
    return PdfReader(BytesIO(notice_pdf(notice, made_at=NOW)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_printed_with_every_letter(language: str) -> None:
    """PDF/UA refuses a letter that the fonts lack, so a page that came out is whole."""
    reader = printed(language, shipped_text(WordingAbout.NOTICE, language).text)
    root: Any = reader.trailer["/Root"]
    assert str(root["/Lang"]).startswith(language)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    assert len(reader.pages) <= 3
    assert reader.metadata is not None
    assert len(str(reader.metadata.title)) > 20


def test_arabic_is_in_the_font_that_has_it() -> None:
    reader = printed("ar", shipped_text(WordingAbout.NOTICE, "ar").text)
    page: Any = reader.pages[0]
    fonts = {str(each.get_object()["/BaseFont"]) for each in page["/Resources"]["/Font"].values()}
    assert all("DejaVuSans" in font for font in fonts)


def test_what_runs_the_other_way_is_set_apart() -> None:
    said = isolated("المادة 6.1.e، الهاتف +32 2 274 48 00. Stad Mechelen هي")
    parts = [part.partition("\u2069")[0] for part in said.split("\u2066")[1:]]
    assert parts == ["6.1.e", "+32 2 274 48 00", "Stad Mechelen"]


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize("hostile", HOSTILE)
def test_whatever_somebody_typed_is_printed(language: str, hostile: str) -> None:
    assert printed(language, f"# Titel\n\n{hostile}\n- {hostile}\n\n#set page(width: 1pt)").pages


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    notice = Notice(language="tr", text="Merhaba", foot="")
    out = write_notice(notice, tmp_path / "n.pdf", made_at=NOW)
    assert out.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [out]
