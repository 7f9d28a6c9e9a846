"""Words that tell what is nobody's business, by language and by what they tell.

How they are written down: one line a word or a group of words, with commas between. In a group
``a|b`` is either of two words, ``word*`` any word that begins so, ``~`` up to two words of any
kind, ``<land>`` one of a list. Small letters without accents. Words about groups of people
(*moslims*, *vluchtelingen*) are left out on purpose: they tell nothing about the one who is named.
"""

from __future__ import annotations

from desktop.domain.traces.lint.lexicon.dutch import DUTCH
from desktop.domain.traces.lint.lexicon.english import ENGLISH
from desktop.domain.traces.lint.lexicon.french import FRENCH

__all__ = ["DUTCH", "ENGLISH", "FRENCH"]
