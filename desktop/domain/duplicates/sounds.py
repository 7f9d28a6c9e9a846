"""How names sound, across spelling and script: the consonants that a name keeps.

``Mohamed``, ``Muhammed``, ``Mehmet`` and ``محمد`` are one name; so are ``Van den Berghe`` and
``Vandenberghe``, ``Khadija`` and ``Hatice``, ``De Backer`` and ``Debakker``. What vowels are
written differs by language and by clerk, so names are compared by consonants first. Letters
that French, Dutch and Turkish read differently give a word more than one skeleton.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product
from typing import NamedTuple

from desktop.domain.text import fold

MOST_WORDS = 8
_MOST_SKELETONS = 4
_ARTICLES = frozenset({"el", "al", "l", "ad", "ar", "as", "at", "ech", "ed", "er", "es"})
"""Articles that one clerk writes and another leaves out."""
_ATTACHED = frozenset(
    {
        *("van", "von", "vande", "vanden", "vander", "de", "den", "der", "des", "du", "d", "la"),
        *("le", "les", "ten", "ter", "te", "het", "t", "op", "da", "dos", "di", "mc", "mac"),
        *("ben", "bin", "bn", "ibn", "ait", "abu", "abou", "bou", "bu", "oulad", "ould", "o"),
        *("abd", "abdel", "abdul", "abdoul", "abdal", "abdu", "haj", "hadj", "sint", "saint"),
    }
)
"""Words that belong to the one after them, with or without a space between."""
_WORD = re.compile(r"[a-z0-9]+")
_AT = re.compile(r"(?<=\w)@(?=\w)")
_MARKS = re.compile(r"['`‘’ʼ´]")
_LATIN_ONLY = re.compile(r"[ -~]*")
_ARABIC_ARTICLE = re.compile(r"\bال(?=\w{3})")
_ARABIC = str.maketrans(
    {"ة": "a", "ى": "a", "ـ": None, "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ع": "a"}
)
_DOUBLE = re.compile(r"(.)\1+")
_W_AT_START = re.compile(r"^(?:ou|oe|u)(?=[aeiou])")
_VOWELS = re.compile(r"[aeiouwy]")
_LETTERS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(written), sounded)
    for written, sounded in (
        (r"ij(?![aeiou])", "y"),
        (r"^abt?d[aeiou]*l(?=[rstdzn])", "abd"),
        (r"oglu$|ogullari$", "ol"),
        (r"tch|tsj|tj", "C"),
        (r"dzj|dj|dzh|dz", "j"),
        (r"sch|sh|sj", "s"),
        (r"kh", "H"),
        (r"ch", "X"),
        (r"ph", "f"),
        (r"gh|gu(?=[ei])", "g"),
        (r"th|dt|tt|d", "t"),
        (r"ck|qu|q", "k"),
        (r"cc", "k"),
        (r"c(?=[eiy])", "S"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"v", "f"),
        (r"b$", "p"),
    )
)
_READINGS = {"H": ("h", "k"), "X": ("s", "h"), "S": ("s", "j"), "C": ("s",), "j": ("j", "y")}
"""Letters that differ by language: Turkish ``c`` is ``dj``, Dutch ``ch`` is ``kh``."""


class Word(NamedTuple):
    """A word of a name.

    Args:
        written: Folded letters, with what belongs to it joined.
        skeletons: How it may sound, in consonants; the likeliest first.
    """

    written: str
    skeletons: tuple[str, ...]

    @property
    def is_initial(self) -> bool:
        """Whether it stands for a longer name."""
        return len(self.written) == 1


def words_of(name: str) -> tuple[Word, ...]:
    """Return the words of a name with how they sound: articles away, particles joined."""
    plain = (
        fold(name)
        if _LATIN_ONLY.fullmatch(name)
        else fold(_ARABIC_ARTICLE.sub("", name).translate(_ARABIC))
    )
    found = _WORD.findall(_AT.sub("a", _MARKS.sub("", plain)))[: 2 * MOST_WORDS]
    joined: list[str] = []
    waiting = ""
    for place, word in enumerate(found):
        is_last = place == len(found) - 1
        if word in _ARTICLES and not is_last and not waiting:
            continue
        if word in _ATTACHED and not is_last and not _is_lone(word, found):
            waiting += word
            continue
        joined.append(waiting + word)
        waiting = ""
    return tuple(_word(each) for each in joined[:MOST_WORDS])


def _is_lone(word: str, found: list[str]) -> bool:
    """Return whether a particle may be an initial: ``O. Benali`` and not ``O Brien``."""
    return len(word) == 1 and len(found) == 2 and word not in {"d", "t", "l"}


@lru_cache(maxsize=65_536)
def _word(written: str) -> Word:
    return Word(written, _skeletons(written))


def _skeletons(written: str) -> tuple[str, ...]:
    stripped = written
    for article in ("el", "al"):
        rest = written.removeprefix(article)
        if rest != written and len(rest) >= (5 if rest[:1] in "aeiou" else 4):
            stripped = rest
    found = [*_readings(written), *(_readings(stripped) if stripped != written else ())]
    if written.startswith("l") and len(written) > 4 and written[1] not in "aeiouhy":
        found += _readings(written[1:])  # what transliteration leaves of the Arabic article
    return tuple(dict.fromkeys(found))[:_MOST_SKELETONS]


def _readings(word: str) -> list[str]:
    text = _W_AT_START.sub("W", _DOUBLE.sub(r"\1", word))
    for written, sounded in _LETTERS:
        text = written.sub(sounded, text)
    first, rest = text[:1], text[1:]
    head = {"w": "W", "y": "y", "h": "h"}.get(first, "A" if first in "aeiou" else first)
    skeleton = head + _VOWELS.sub("", rest.replace("h", ""))
    choices = [_sounds_of(letter, place) for place, letter in enumerate(skeleton)]
    return ["".join(letters) for letters in islice(product(*choices), _MOST_SKELETONS)]


def _sounds_of(letter: str, place: int) -> tuple[str, ...]:
    """Return how a letter may sound; within a word an h is not heard."""
    found = _READINGS.get(letter, (letter,))
    return tuple("" if each == "h" else each for each in found) if place else found
