"""Names for people who do not exist, and details that reach nobody."""

from __future__ import annotations

from desktop.domain.text import fold
from desktop.services.demo.chance import Chance

FIRST = (
    *("An", "Bart", "Chloé", "Dirk", "Els", "Frédéric", "Griet", "Hilde", "Ilse", "Joris"),
    *("Katrien", "Loïc", "Marijke", "Noémie", "Pieter", "Renée", "Stijn", "Tine", "Wannes"),
    *("Ayşe", "Çağla", "Emine", "İbrahim", "Okan", "Zeynep", "Aïcha", "Bilal", "Hafsa", "Ilyas"),
    *("Jamila", "Mounir", "Nour", "Rachid", "Soukaina", "Youssef", "Agnieszka", "Łukasz"),
    *("Małgorzata", "Zbigniew", "Jiří", "Željko", "Đorđe", "Ștefan", "Ilinca", "Ásta", "Søren"),
    *("José", "Lucía", "João", "Conceição", "Amina", "Kwame", "Ngozi", "Tekle", "Selam"),
    *("Thảo", "Minh", "Parwana", "Farhad", "Reşan", "Berfîn", "Pasang", "Sunita", "Oleksandra"),
)
LAST = (
    *("Van Dijck", "Vandyck", "De Smedt", "Peeters", "Verlinden", "Wouters", "Dhondt", "Maes"),
    *("Van den Broeck", "Ceulemans", "D’hooghe", "Lefèvre", "Müller", "Yılmaz", "Öztürk"),
    *("Şahin", "Aydın", "El Amrani", "Ben Haddou", "Ouali", "Bouzid", "Kowalska", "Wiśniewski"),
    *("Nowak", "Dvořák", "Petrović", "Šarić", "Ionescu", "Țurcanu", "García Núñez", "Gonçalves"),
    *("Mensah", "Okafor", "Gebremariam", "Nguyễn", "Trần", "Rahimi", "Noorzai", "Xelîl"),
    *("Tamang", "Gurung", "Shevchenko", "Bondarenko", "Sørensen", "Jónsdóttir", "Diallo"),
)
OTHER_SCRIPTS = (
    *("Олександра Бондаренко", "Мария Петрова", "محمد العلي", "فاطمة الزهراء", "زهرا رحیمی"),
    *("ელენე ბერიძე", "Ελένη Παπαδάκη", "李小雨", "ሰላም ገብረማርያም", "पासांग तामाङ"),
)
"""Written as some people write their own name."""

SMALL_DEMO = 2_000
_COLLEAGUES = ("noor", "tom", "yasmina", "lien", "karim", "eva")


def full_name(chance: Chance) -> str:
    """Return a first and a last name put together by chance."""
    if chance.happens(0.06):
        return chance.choice(OTHER_SCRIPTS)
    return f"{chance.choice(FIRST)} {chance.choice(LAST)}"


def email(name: str, number: int) -> str:
    """Return an address that cannot exist: the ending ``.example`` is reserved for examples."""
    letters = "".join(letter for letter in fold(name) if letter.isalpha())
    return f"{letters or 'contact'}{number}@voorbeeld.example"


def phone(chance: Chance) -> str:
    """Return a number nobody has: within zone 015 no number starts with a zero."""
    return f"+32 15 0{chance.randrange(10)} {chance.randrange(100):02} {chance.randrange(100):02}"


def team(visits: int) -> tuple[str, ...]:
    """Return the account names of the colleagues; a large demo has a large team."""
    return _COLLEAGUES[: 3 if visits < SMALL_DEMO else len(_COLLEAGUES)]
