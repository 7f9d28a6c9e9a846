"""What records say in fields of a team's own."""

from __future__ import annotations

from datetime import date

from desktop.domain.custom import CustomField, OwnEntry
from desktop.domain.vocabulary import CustomType
from desktop.i18n import translate
from desktop.words.formats import number, short_day_year


def yes_no(code: str) -> str:
    """Return ``1`` and ``0`` as words."""
    return translate("own fields", "Yes") if code == "1" else translate("own fields", "No")


def entry_text(entry: OwnEntry) -> str:
    """Return an entry as people write it; an unreadable one of a newer program as it is."""
    try:
        return _read(entry.field, entry.value)
    except ValueError:
        return entry.value


def _read(field: CustomField, value: str) -> str:
    if not value:
        return ""
    match field.type:
        case CustomType.DAY:
            return short_day_year(date.fromisoformat(value))
        case CustomType.YES_NO:
            return yes_no(value)
        case CustomType.NUMBER:
            decimals = len(value.partition(".")[2])
            return number(float(value), decimals)
        case _:
            return value
