"""Dutch, French and the plurals of English are complete and fit the texts in the code."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
PLACEHOLDER = re.compile(r"\{\w*\}|%n")


def _texts() -> ModuleType:
    """Load the maintenance script; it is no module, because ``packaging`` is no package."""
    spec = importlib.util.spec_from_file_location("weefsel_texts", ROOT / "packaging" / "texts.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


texts = _texts()


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_text_has_a_translation(language: str) -> None:
    done = texts.stored(language)
    lacking = [
        text for text in texts.wanted(language, texts.texts_in_code()) if text[:3] not in done
    ]
    assert not lacking, f"run packaging/texts.py and translate: {lacking[:5]}"


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_no_translation_of_a_text_that_is_gone(language: str) -> None:
    wanted = {text[:3] for text in texts.wanted(language, texts.texts_in_code())}
    assert not set(texts.stored(language)) - wanted


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_translations_keep_the_placeholders(language: str) -> None:
    wrong = [
        (key, form)
        for key, forms in texts.stored(language).items()
        for form in forms
        if set(PLACEHOLDER.findall(form)) - {"%n"} != set(PLACEHOLDER.findall(key[1])) - {"%n"}
    ]
    assert not wrong


def test_plural_texts_have_two_forms() -> None:
    plurals = {text[:3] for text in texts.texts_in_code() if text.plural}
    for language in ("nl", "fr", "en"):
        done = texts.stored(language)
        assert not [key for key in plurals & done.keys() if len(done[key]) != 2], language
