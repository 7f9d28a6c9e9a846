"""Words for imports and exports."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.domain.exchange import ImportRun, ImportState, Likeness
from desktop.domain.traces.forbidden import forbidden_heading
from desktop.i18n import translate

_Words = Mapping[str, Callable[[], str]]

_FORMS: _Words = {
    "xlsx": lambda: translate("exchange", "Excel workbook (.xlsx)"),
    "csv": lambda: translate("exchange", "Text for Excel (.csv)"),
    "vcf": lambda: translate("exchange", "Address cards for every program (.vcf)"),
    "vcf4": lambda: translate("exchange", "Address cards, version 4.0 (.vcf)"),
    "jsonld": lambda: translate("exchange", "Open data in terms of OSLO (.jsonld)"),
}
_LIKE: _Words = {
    Likeness.NAME: lambda: translate("exchange", "the same name"),
    Likeness.PHONE: lambda: translate("exchange", "the same phone number"),
    Likeness.EMAIL: lambda: translate("exchange", "the same e-mail address"),
    Likeness.NUMBER: lambda: translate("exchange", "the same register number"),
    Likeness.POINT: lambda: translate("exchange", "the same name in the same spot"),
}
_FORBIDDEN: _Words = {
    "origin": lambda: translate("exchange", "origin"),
    "belief": lambda: translate("exchange", "belief"),
    "orientation": lambda: translate("exchange", "orientation"),
    "gender": lambda: translate("exchange", "gender"),
    "health": lambda: translate("exchange", "health"),
    "politics": lambda: translate("exchange", "politics or union"),
    "birth": lambda: translate("exchange", "birth or age"),
    "national_number": lambda: translate("exchange", "national number"),
    "family": lambda: translate("exchange", "family"),
    "justice": lambda: translate("exchange", "justice"),
    "money": lambda: translate("exchange", "money"),
}


def export_form(form: str) -> str:
    """Return what a person calls a form of file."""
    return _FORMS[form]() if form in _FORMS else form


def likeness(like: Likeness) -> str:
    """Return in what a row is like a record that is there already."""
    return _LIKE[like]()


def forbidden_subject(told: str) -> str:
    """Return what a column would tell of a person."""
    return _FORBIDDEN[told]() if told in _FORBIDDEN else told


def never_kept_text(found: Mapping[str, int]) -> str:
    """Return what cards say that is never kept, by name and how often; empty for nothing."""
    if not found:
        return ""
    named: dict[str, int] = {}
    for told, count in found.items():
        name = card_word(told)
        named[name] = max(count, named.get(name, 0))
    said = ", ".join(f"{name} ({count})" for name, count in named.items())
    return translate("import", "Never kept (rule R2): {what}").format(what=said)


def card_word(told: str) -> str:
    """Return what a person calls a property of a card: ``BDAY`` is the birthday."""
    if told in _CARD_WORDS:
        return _CARD_WORDS[told]()
    subject = forbidden_heading(told)
    return forbidden_subject(subject) if subject else told


_CARD_WORDS: Mapping[str, Callable[[], str]] = {
    "BDAY": lambda: translate("exchange", "birthday"),
    "BIRTHPLACE": lambda: translate("exchange", "place of birth"),
    "GENDER": lambda: translate("exchange", "gender"),
    "RELATED": lambda: translate("exchange", "relatives"),
    "X-ABRELATEDNAMES": lambda: translate("exchange", "relatives"),
    "ANNIVERSARY": lambda: translate("exchange", "anniversary"),
    "X-ANNIVERSARY": lambda: translate("exchange", "anniversary"),
    "X-ABDATE": lambda: translate("exchange", "anniversary"),
}


def import_state(run: ImportRun) -> str:
    """Return how an import stands."""
    if run.state is ImportState.TAKEN_BACK:
        if run.kept:
            return translate("exchange", "Taken back, %n kept", "", run.kept)
        return translate("exchange", "Taken back")
    if run.state is ImportState.BEGUN:
        return translate("exchange", "Not finished")
    return translate("exchange", "Read in")
