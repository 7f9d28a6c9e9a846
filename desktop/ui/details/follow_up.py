"""How often the team wants to be in touch with a record, and how much it asks of a contact."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.domain.agenda import RhythmRow
from desktop.domain.contact_load import ContactLoad
from desktop.i18n import translate
from desktop.ui.details.sheet import Action, Sheet
from desktop.words.follow_up import load_line, names_in_a_row, rhythm_line


def with_follow_up(
    sheet: Sheet, row: RhythmRow | None, load: ContactLoad | None, today: date
) -> Sheet:
    """Return the sheet with the contact rhythm, and what was asked of the contact lately.

    Args:
        row: The rhythm; ``None`` = there is none.
        load: Of a person.
    """
    pairs = list(sheet.pairs)
    chips = list(sheet.chips)
    if row is not None:
        kept = names_in_a_row([row.assignee]) if row.assignee else ""
        said = " · ".join(filter(None, (rhythm_line(row, today), kept)))
        pairs.append((translate("details", "Contact rhythm"), said))
    if load is not None and load.times + load.planned:
        pairs.append((translate("details", "Lately"), load_line(load)))
        if load.is_much:
            chips.append(translate("details", "Asked much"))
    return replace(sheet, pairs=pairs, chips=chips, actions=_with_rhythm(sheet))


def _with_rhythm(sheet: Sheet) -> list[Action]:
    """Return the actions with one to set a rhythm before the last, which throws away."""
    if sheet.kind == "person" and getattr(sheet.record, "do_not_contact", False):
        return list(sheet.actions)
    rhythm = Action("rhythm", translate("details", "Keep in touch…"))
    return [*sheet.actions[:-1], rhythm, *sheet.actions[-1:]]
