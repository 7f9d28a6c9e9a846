"""The words of the register of processing and of its annex."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.domain.privacy.data_classes import About, DataClass, Where
from desktop.i18n import translate

_Names = Mapping[str, Callable[[], str]]

_CLASSES: Mapping[DataClass, Callable[[], str]] = {
    DataClass.IDENTIFYING: lambda: translate("processing", "who somebody is"),
    DataClass.CONTACT: lambda: translate("processing", "how to reach somebody"),
    DataClass.CONTENT: lambda: translate("processing", "what people wrote"),
    DataClass.SPECIAL: lambda: translate(
        "processing", "sensitive (article 9), or sensitive beside a name"
    ),
    DataClass.OPERATIONAL: lambda: translate("processing", "counts, days, states, places"),
    DataClass.COLLEAGUE: lambda: translate("processing", "accounts of colleagues"),
}
_ABOUT: Mapping[About, Callable[[], str]] = {
    About.CONTACTS: lambda: translate("processing", "contacts and key figures"),
    About.RESIDENTS: lambda: translate("processing", "residents who were met: counted, not named"),
    About.COLLEAGUES: lambda: translate("processing", "colleagues of the city"),
    About.NOBODY: lambda: translate("processing", "no persons"),
}
_WHERE: Mapping[Where, Callable[[], str]] = {
    Where.LAPTOP: lambda: translate("processing", "laptop"),
    Where.SERVER: lambda: translate("processing", "server of the city"),
    Where.BOTH: lambda: translate("processing", "laptop and server of the city"),
}
_MEASURES: _Names = {
    "no_special_fields": lambda: translate(
        "processing",
        "A contact has no field for origin, belief, orientation, health, family, gender or birth, "
        "and nothing ties a contact to a theme. Imports that bring such columns are refused.",
    ),
    "gate": lambda: translate(
        "processing",
        "A named person is tied to something sensitive only with a public role or explicit "
        "consent: checked by the program, by the database and again by the server.",
    ),
    "counts_first": lambda: translate(
        "processing", "A visit needs no person; the short form has no field for a name."
    ),
    "text_lint": lambda: translate(
        "processing",
        "While somebody writes, the program points at names beside sensitive words, numbers of "
        "the register, accounts and phones. It stays on the laptop, and the person decides.",
    ),
    "access_log": lambda: translate(
        "processing",
        "Who looked at a contact or took something out is logged, in a chain that shows every "
        "later change. The data protection officer reads it; an erasure takes the names out.",
    ),
    "logs_cut": lambda: translate(
        "processing",
        "Logs do not outlive their use: what is too old goes from their beginning by rule. The "
        "rest still proves itself, and a cut that no rule made is found.",
    ),
    "small_counts": lambda: translate(
        "processing",
        "Figures below the threshold are hidden, in a way that no total or difference gives back.",
    ),
    "roles": lambda: translate(
        "processing", "What a role may not see does not come onto its laptop."
    ),
    "no_persons_on_map": lambda: translate(
        "processing", "Persons are never points on the map; a visit with a person has no point."
    ),
    "retention": lambda: translate(
        "processing",
        "When its time is over, a visit loses note, names and point; its counts stay. Contacts "
        "are looked at again and erased.",
    ),
    "erasure": lambda: translate(
        "processing",
        "Who is erased goes from every table, log, file, laptop and backup that is put back, and "
        "does not come in again by an import.",
    ),
    "encryption": lambda: translate(
        "processing", "Everything on a laptop is encrypted; without the passphrase it is noise."
    ),
    "lock": lambda: translate(
        "processing", "The window locks when nobody is there and when the computer sleeps."
    ),
    "slow_guessing": lambda: translate(
        "processing", "Wrong passphrases and passwords have to wait, longer each time."
    ),
    "server_walls": lambda: translate(
        "processing",
        "On the server a second wall in the database keeps cities and teams apart; sign-in takes "
        "a second factor where much can be done.",
    ),
    "transport": lambda: translate(
        "processing", "Between laptop and server all is encrypted; an unknown server is refused."
    ),
    "files_cleaned": lambda: translate(
        "processing", "Files lose place, camera and author before they are kept."
    ),
    "backups": lambda: translate(
        "processing", "Backups are encrypted, tested, and held against the list of what was erased."
    ),
    "no_loss": lambda: translate(
        "processing", "What was saved survives power cuts, full disks and lost connections."
    ),
    "closed_map": lambda: translate(
        "processing", "The map page has no way to the network; no person is in it."
    ),
    "fictional_tests": lambda: translate(
        "processing", "The program is tested and shown with fictional people only."
    ),
}
_RISKS: _Names = {
    "stolen_laptop": lambda: translate("processing", "A laptop is lost or stolen."),
    "revealing_tie": lambda: translate(
        "processing", "A name beside a community or place reveals belief, origin or orientation."
    ),
    "figures_point_at_one": lambda: translate(
        "processing", "A figure, table or map points at one person or family."
    ),
    "other_use": lambda: translate(
        "processing", "Somebody asks for a list for another purpose, such as control."
    ),
    "kept_too_long": lambda: translate("processing", "Data stay longer than they are needed."),
    "forgotten_and_back": lambda: translate(
        "processing", "Somebody who was forgotten comes back with a backup or an import."
    ),
    "curious_colleague": lambda: translate(
        "processing", "A colleague looks at people they have nothing to do with."
    ),
    "lost_data": lambda: translate("processing", "What people entrusted to the team is lost."),
    "listened_in": lambda: translate("processing", "Somebody listens in on the network."),
    "hidden_in_files": lambda: translate(
        "processing", "A photo tells where it was taken, or who made it."
    ),
}


def class_name(class_: DataClass) -> str:
    """Return what a class of data is called."""
    return _CLASSES[class_]()


def about_name(about: About) -> str:
    """Return whose data it is."""
    return _ABOUT[about]()


def where_name(where: Where) -> str:
    """Return where something is kept."""
    return _WHERE[where]()


def measure_text(name: str) -> str:
    """Return what a measure does."""
    return _MEASURES[name]()


def risk_text(name: str) -> str:
    """Return what could go wrong."""
    return _RISKS[name]()
