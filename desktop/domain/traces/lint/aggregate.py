"""What a visit can keep as a theme and a count in place of a sentence about somebody."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.text import fold
from desktop.domain.traces.lint.remark import Remark
from desktop.domain.traces.lint.words import words_of
from desktop.domain.vocabulary import Theme

_THEMES: Mapping[str, Theme] = {
    "belief": Theme.BELIEF,
    "origin": Theme.ETHNO_CULTURAL,
    "orientation": Theme.RAINBOW,
    "family": Theme.LIFE_COURSE,
    "money": Theme.SOCIO_ECONOMIC,
}
_CLOSER: Mapping[Theme, tuple[str, ...]] = {
    Theme.MENTAL_HEALTH: (
        *("depress", "psych", "burn", "angst", "paniek", "zelf", "suicid", "verslaa", "alcohol"),
        *("trauma", "bipola", "schizo", "mental", "addict", "anxi", "drugs", "overspan"),
    ),
    Theme.NEURODIVERSITY: ("autis", "adhd", "tdah"),
    Theme.DISABILITY_VISIBLE: ("rolstoel", "blind", "fauteuil", "wheel", "aveugle"),
    Theme.NEWCOMERS: (
        *("asiel", "asyl", "vlucht", "refug", "verblijf", "papier", "sejour", "residence"),
        *("illega", "undocu", "clandes", "uitgew", "expuls", "deport", "gezinsher"),
    ),
}
"""Themes that fit better when one of the words begins so."""


def theme_for(remark: Remark) -> Theme | None:
    """Return the theme of a visit that says the same of nobody, if there is one."""
    words = fold(remark.word).split()
    for theme, stems in _CLOSER.items():
        if any(word.startswith(stems) for word in words):
            return theme
    return _THEMES.get(remark.what)


def sentence_around(text: str, place: int) -> tuple[int, int]:
    """Return where the sentence begins and ends that ``place`` is in, with the blank after it."""
    words = words_of(text)
    at = max((n for n, start in enumerate(words.starts) if start <= place), default=0)
    if not len(words):
        return 0, len(text)
    mine = [n for n, number in enumerate(words.sentence) if number == words.sentence[at]]
    after = mine[-1] + 1
    begin = words.starts[mine[0]] if mine[0] else 0
    return begin, words.starts[after] if after < len(words) else len(text)
