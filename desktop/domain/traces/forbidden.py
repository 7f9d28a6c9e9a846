"""What a list of persons may not bring along: told by the heading of a column, or by its values.

Rules R1 and R2. Words in Dutch, French and English; a hint for people, so it says what it saw.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from desktop.domain.text import fold
from desktop.domain.traces.iban import holds_iban
from desktop.domain.traces.national_number import national_numbers

HEADINGS: Mapping[str, frozenset[str]] = {
    "origin": frozenset(
        (
            *("nationaliteit", "nationaliteiten", "nationality", "nationalite", "herkomst"),
            *("afkomst", "origine", "origin", "etniciteit", "ethnicity", "ethnie", "etnisch"),
            *("ethnic", "ras", "race", "geboorteland", "geboorteplaats", "landvanherkomst"),
            *("birthplace", "countryofbirth", "lieudenaissance", "paysdenaissance", "huidskleur"),
            *("verblijfsstatus", "verblijf", "verblijfstitel", "residencepermit", "titredesejour"),
            *("moedertaal", "mothertongue", "languematernelle", "migratieachtergrond"),
        )
    ),
    "belief": frozenset(
        (
            *("geloof", "religie", "godsdienst", "belief", "beliefs", "religion", "faith"),
            *("levensbeschouwing", "croyance", "overtuiging", "conviction"),
        )
    ),
    "orientation": frozenset(
        (
            *("geaardheid", "orientatie", "orientation", "seksualiteit", "sexuality"),
            *("sexualite", "lgbt", "lgbtq", "lgbtqi", "holebi"),
        )
    ),
    "gender": frozenset(
        ("geslacht", "gender", "sexe", "sex", "genre", "genderidentiteit", "genderidentity")
    ),
    "health": frozenset(
        (
            *("gezondheid", "health", "sante", "ziekte", "illness", "maladie", "handicap"),
            *("beperking", "disability", "diagnose", "diagnosis", "diagnostic", "medisch"),
            *("medical", "medicatie", "medication", "mutualiteit", "ziekenfonds", "mutuelle"),
        )
    ),
    "politics": frozenset(
        ("politiek", "politics", "politique", "partij", "vakbond", "union", "syndicat")
    ),
    "birth": frozenset(
        (
            *("geboortedatum", "geboorte", "geboortejaar", "verjaardag", "birthdate", "birthday"),
            *("birth", "dateofbirth", "dob", "bday", "naissance", "anniversaire"),
            *("leeftijd", "age", "birthyear", "birthmonth"),
        )
    ),
    "national_number": frozenset(
        (
            *("rijksregisternummer", "rijksregister", "rrnummer", "insz", "inss", "rrn", "niss"),
            *("nationalnumber", "nationalregisternumber", "numeronational", "registrenational"),
            *("bisnummer", "identiteitskaartnummer", "paspoortnummer", "passportnumber"),
            *("governmentidnumber",),
        )
    ),
    "family": frozenset(
        (
            *("gezin", "gezinssituatie", "gezinssamenstelling", "family", "famille", "kinderen"),
            *("children", "enfants", "burgerlijkestaat", "maritalstatus", "etatcivil"),
            *("partner", "spouse", "echtgenoot", "conjoint", "enfant", "kind"),
        )
    ),
    "justice": frozenset(("strafblad", "criminalrecord", "casierjudiciaire")),
    "money": frozenset(
        ("iban", "rekeningnummer", "bankaccount", "inkomen", "income", "revenu", "schulden")
    ),
}
"""What it would tell → headings that say so, folded, letters and digits only."""

_STARTS: Mapping[str, str] = {
    "nationali": "origin",
    "etni": "origin",
    "ethni": "origin",
    "religi": "belief",
    "seksu": "orientation",
    "sexual": "orientation",
    "gezondheid": "health",
    "geboorte": "birth",
    "leeftijd": "birth",
    "rijksregister": "national_number",
}
"""Beginnings of words that give the same away in any compound: *leeftijdsgroep*."""

_WHOLE = frozenset({"family", "famille", "kind", "union", "partner", "partij", "sex", "age"})
"""Words that tell nothing inside a longer heading: *family name*, *kind of contact*."""

_NATIONS = (
    *("belg", "belgisch", "belgische", "belgie", "belge", "belgique", "belgian", "belgium"),
    *("marokkaan", "marokkaans", "marokkaanse", "marokko", "marocain", "maroc", "moroccan"),
    *("turk", "turks", "turkse", "turkije", "turc", "turque", "turquie", "turkish"),
    *("syrier", "syrisch", "syrische", "syrie", "syrien", "syrian", "syria"),
    *("afghaan", "afghaans", "afghaanse", "afghanistan", "afghan", "irak", "iraaks", "irakees"),
    *("somalisch", "somalie", "somalia", "congolees", "congo", "pools", "poolse", "polen"),
    *("polonais", "polish", "roemeens", "roemenie", "bulgaars", "bulgarije", "oekraiens"),
    *("oekraine", "ukrainian", "ukraine", "nederlander", "nederlandse", "algerijn", "algerijns"),
    *("armeens", "assyrisch", "palestijn", "palestijns", "tunesisch", "ghanees", "guinees"),
)
_BELIEFS = (
    *("moslim", "moslima", "islam", "muslim", "musulman", "musulmane", "katholiek", "katholieke"),
    *("catholique", "catholic", "christen", "christelijk", "chretien", "chretienne"),
    *("protestant", "protestants", "evangelisch", "orthodox", "joods", "jood", "juif", "jewish"),
    *("hindoe", "hindu", "boeddhist", "bouddhiste", "buddhist", "sikh", "atheist", "athee"),
    *("vrijzinnig", "humanist", "laique", "geen geloof", "ongelovig"),
)
_ORIENTATIONS = (
    *("hetero", "heteroseksueel", "heterosexuel", "homo", "homoseksueel", "lesbisch", "lesbienne"),
    *("lesbian", "gay", "biseksueel", "bisexual", "bisexuel", "queer", "aseksueel", "panseksueel"),
)
_GENDERS = (
    *("m", "v", "f", "h", "man", "vrouw", "vr", "male", "female", "homme", "femme", "jongen"),
    *("meisje", "non binair", "nonbinair", "nonbinary", "transgender", "trans"),
)
_VALUES: Mapping[str, frozenset[str]] = {
    "origin": frozenset(_NATIONS),
    "belief": frozenset(_BELIEFS),
    "orientation": frozenset(_ORIENTATIONS),
    "gender": frozenset(_GENDERS),
}
_SHARE = 0.6
"""So much of a column has to look alike before it says what the column is."""
_DAY = re.compile(r"(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))")
_FIRST_YEAR = 1900


def forbidden_heading(heading: str) -> str | None:
    """Return what a column with this heading would tell of a person, a key of :data:`HEADINGS`."""
    words = [word for word in re.split(r"[^a-z0-9]+", fold(heading)) if word]
    together = "".join(words)
    for told, names in HEADINGS.items():
        if together in names or (names - _WHOLE) & set(words):
            return told
    return next(
        (told for start, told in _STARTS.items() if any(w.startswith(start) for w in words)), None
    )


def holds_national_number(text: str) -> bool:
    """Return whether a number of the Belgian national register stands in ``text``.

    See :func:`desktop.domain.traces.national_number.national_numbers`.
    """
    return any(True for _span in national_numbers(text))


def forbidden_values(values: Sequence[str], *, today: date) -> str | None:
    """Return what a column with these values would tell, whatever its heading says.

    Args:
        values: Those that are not empty.
        today: A day of some years ago is a birthday, one of last month a note.
    """
    if not values:
        return None
    tests: Mapping[str, Callable[[str], bool]] = {
        "national_number": holds_national_number,
        "money": holds_iban,
        "birth": lambda text: _is_birth(text, today),
        **{told: _among(words) for told, words in _VALUES.items()},
    }
    for told, test in tests.items():
        if _share(map(test, values)) >= _SHARE:
            return told
    return None


def _among(words: frozenset[str]) -> Callable[[str], bool]:
    return lambda text: " ".join(re.findall(r"[a-z]+", fold(text))) in words


def _share(answers: Iterable[bool]) -> float:
    found = list(answers)
    return sum(found) / len(found)


def _is_birth(text: str, today: date) -> bool:
    found = _DAY.fullmatch(text.strip())
    if not found:
        return False
    year = int(found[1] or found[6])
    return _FIRST_YEAR <= year <= today.year - 5
