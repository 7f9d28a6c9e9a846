"""The texts that come with the program, and what they say about the city until it is filled in."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from desktop.domain.vocabulary import WordingAbout
from desktop.domain.wording import SHIPPED_VERSION, SpokenText, city_text
from desktop.paths import resources_folder


def shipped_text(about: WordingAbout, language: str) -> SpokenText:
    """Return a text as it comes with the program.

    Raises:
        KeyError: There is none in this language.
    """
    read = _read("city" if about is WordingAbout.CITY else language)
    said = city_text(read) if about is WordingAbout.CITY else read[str(about)].strip()
    return SpokenText(about=about, language=language, version=SHIPPED_VERSION, text=said)


@cache
def _read(name: str) -> Mapping[str, str]:
    with (resources_folder() / "wordings" / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
