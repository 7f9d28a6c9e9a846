"""Texts that tell too much of somebody, as items to look at."""

from __future__ import annotations

from uuid import uuid5

from desktop.domain.traces.lint import Remark
from desktop.domain.traces.lint.aggregate import sentence_around
from desktop.domain.traces.lint.fields import TellingText
from desktop.i18n import translate
from desktop.ui.screens.review.items import Choice, Group, Item, Version
from desktop.words.lint import subject_name
from desktop.words.names import field_name, record_name

REWRITE = "rewrite"
FINE = "fine"
LEAVE = "leave_text"
_MOST_SHOWN = 4


def item_of_text(found: TellingText) -> Item:
    """Return a text in words."""
    title = found.title or record_name(found.kind)
    said = translate("review", "%n thing(s) that tell of somebody", "", len(found.remarks))
    subjects = dict.fromkeys(subject_name(remark.what) for remark in found.remarks)
    return Item(
        key=uuid5(found.record_id, found.field),
        group=Group.TEXTS,
        entity=found.kind,
        record_id=found.record_id,
        title=title,
        what=", ".join(subjects),
        who=f"{record_name(found.kind)} · {field_name(found.field, found.kind)}",
        heading=f"{title} · {field_name(found.field, found.kind)}",
        explanation=f"{said}. "
        + translate(
            "review",
            "Such words are often not needed to do the work. Rewrite them, or say that they are "
            "no problem. This list stays on this laptop.",
        ),
        concerns_me=True,
        versions=[_version(found, remark) for remark in found.remarks[:_MOST_SHOWN]],
        choices=_choices(found),
        telling=found,
    )


def _choices(found: TellingText) -> list[Choice]:
    rewrite = Choice(text=translate("review", "&Rewrite…"), deed=REWRITE, done="")
    return [
        *([rewrite] if found.open_kind else []),
        Choice(
            text=translate("review", "This is &no problem"),
            deed=FINE,
            done=translate("review", "Remembered, for every text"),
        ),
        Choice(
            text=translate("review", "Leave it &here"),
            deed=LEAVE,
            done=translate("review", "Left as it is in this text"),
        ),
    ]


def _version(found: TellingText, remark: Remark) -> Version:
    begin, end = sentence_around(found.text, remark.start)
    subject = subject_name(remark.what)
    beside = " · ".join(f"“{each}”" for each in (remark.name, remark.word) if each)
    return Version(
        title=subject[:1].upper() + subject[1:], by=beside, text=found.text[begin:end].strip()
    )
