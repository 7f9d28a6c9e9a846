"""A column gives away what Weefsel does not keep: by its heading, or by its values alone."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.traces.forbidden import (
    forbidden_heading,
    forbidden_values,
    holds_national_number,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Nationaliteit", "origin"),
        ("Land van herkomst", "origin"),
        ("Pays de naissance", "origin"),
        ("geloof", "belief"),
        ("Levensbeschouwing (optioneel)", "belief"),
        ("Seksuele geaardheid", "orientation"),
        ("GESLACHT", "gender"),
        ("Sexe", "gender"),
        ("Genre", "gender"),
        ("État de santé", "health"),
        ("Beperking?", "health"),
        ("Geboorte-datum", "birth"),
        ("Birthday", "birth"),
        ("date de naissance", "birth"),
        ("Leeftijdsgroep", "birth"),
        ("Rijksregister nr", "national_number"),
        ("INSZ", "national_number"),
        ("Numéro national", "national_number"),
        ("Aantal kinderen", "family"),
        ("Burgerlijke staat", "family"),
        ("IBAN", "money"),
    ],
)
def test_headings_tell(heading: str, told: str) -> None:
    assert forbidden_heading(heading) == told


@pytest.mark.parametrize(
    "heading",
    ["Naam", "Family name", "Kind of contact", "Partnerorganisatie", "E-mail", "Wijk", "Taal", ""],
)
def test_usual_headings_tell_nothing(heading: str) -> None:
    assert forbidden_heading(heading) is None


@pytest.mark.parametrize(
    "text",
    ["85.07.30-033.28", "85073003328", "zie 85 07 30 033 28 in dossier", "17.07.30-033.84"],
)
def test_a_national_number_is_known_by_its_check(text: str) -> None:
    assert holds_national_number(text)


@pytest.mark.parametrize(
    "text", ["85.07.30-033.29", "0470 12 34 56", "BE0404616494", "32470123456", "99999999999", ""]
)
def test_other_numbers_are_none(text: str) -> None:
    assert not holds_national_number(text)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (["85.07.30-033.28", "17073003384", ""], "national_number"),
        (["12/03/1984", "1990-01-02", "31.12.2001", "onbekend"], "birth"),
        (["Belg", "Marokkaanse", "Syrië"], "origin"),
        (["moslim", "katholiek", "geen idee"], "belief"),
        (["M", "V", "V", "x"], "gender"),
        (["hetero", "lesbisch"], "orientation"),
    ],
)
def test_values_tell_without_their_heading(values: list[str], told: str) -> None:
    assert forbidden_values([value for value in values if value], today=TODAY) == told


@pytest.mark.parametrize(
    "values",
    [
        [],
        ["belt liever niet", "spreekt ook Turks"],
        ["12/11/2026", "15/11/2026"],
        ["An Peeters", "Bo Turk", "Jan Christen"],
        ["0470 12 34 56", "015 20 20 20"],
    ],
)
def test_usual_values_tell_nothing(values: list[str]) -> None:
    assert forbidden_values(values, today=TODAY) is None
