"""Texts come in the language of the person; what is not translated stays English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.i18n import language, translate, use_language

DUTCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context><name>visits</name>
  <message><source>Open</source><translation>Openen</translation></message>
  <message><source>Open</source><comment>state</comment><translation>Open</translation></message>
  <message numerus="yes"><source>%n visit(s)</source>
    <translation><numerusform>%n bezoek</numerusform><numerusform>%n bezoeken</numerusform>
    </translation></message>
  <message><source>Later</source><translation type="unfinished"></translation></message>
</context></TS>"""


def test_one_context_can_be_read_alone(tmp_path: Path) -> None:
    (tmp_path / "weefsel_nl.ts").write_text(
        DUTCH.replace("</TS>", "") + "<context><name>other</name>"
        "<message><source>Open</source><translation>Anders</translation></message>"
        "</context></TS>",
        "utf-8",
    )

    for only, said in (("visits", "Openen"), ("other", "Open"), ("none", "Open"), (None, "Openen")):
        use_language("nl", tmp_path, only=only)
        assert translate("visits", "Open") == said


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use_language("en", Path("no such folder"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("nl", "fr"):
        (tmp_path / f"weefsel_{name}.ts").write_text(DUTCH, "utf-8")
    return tmp_path


def test_a_translated_text_is_shown_in_dutch(folder: Path) -> None:
    use_language("nl", folder)
    assert (language(), translate("visits", "Open")) == ("nl", "Openen")


def test_a_comment_tells_equal_texts_apart(folder: Path) -> None:
    use_language("nl", folder)
    assert translate("visits", "Open", "state") == "Open"


def test_unknown_and_unfinished_texts_stay_english(folder: Path) -> None:
    use_language("nl", folder)
    assert translate("visits", "Later") == "Later"
    assert translate("elsewhere", "Open") == "Open"


@pytest.mark.parametrize(
    ("spoken", "shown"),
    [
        ("nl", ["0 bezoeken", "1 bezoek", "2 bezoeken"]),
        ("fr", ["0 bezoek", "1 bezoek", "2 bezoeken"]),
    ],
)
def test_plurals_follow_the_language(folder: Path, spoken: str, shown: list[str]) -> None:
    use_language(spoken, folder)
    assert [translate("visits", "%n visit(s)", "", n) for n in (0, 1, 2)] == shown


def test_a_missing_file_leaves_everything_english(tmp_path: Path) -> None:
    use_language("nl", tmp_path)
    assert translate("visits", "Open") == "Open"
