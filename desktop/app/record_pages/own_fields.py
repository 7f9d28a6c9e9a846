"""Fields of a team's own in the window: the dialog, and the section on pages."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from desktop.app.entry.ports import Work
from desktop.app.record_pages.page_heads import Subject
from desktop.domain.changes import Changes
from desktop.i18n import translate
from desktop.services import custom_fields
from desktop.services.walls import may_change
from desktop.ui.own_fields.dialog import OwnFieldJobs, OwnFieldsDialog
from desktop.ui.pages.content import Content, Deed, Row, SectionPlan
from desktop.words.own_fields import entry_text


def offer_own_fields(work: Work) -> OwnFieldsDialog:
    """Show the fields of the team; return the open dialog."""
    adds = may_change(work.desk, "custom_field")
    jobs = OwnFieldJobs(
        load=partial(custom_fields.fields_of, work.desk),
        add=partial(work.forms.open, "custom_field") if adds else None,
        change=partial(_change, work),
    )
    dialog = OwnFieldsDialog(jobs, work.tasks, work.window)
    work.news.data_changed.connect(dialog.hear)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    return dialog


def own_section(subject: Subject) -> SectionPlan:
    """Return what a record says in the own fields; hidden while there are none."""
    return SectionPlan(
        name="own",
        title=lambda: translate("own fields", "Own fields"),
        load=partial(_load, subject),
        concerns=Changes.CUSTOM,
        is_aside=True,
    )


def _change(work: Work, field_id: UUID) -> None:
    work.forms.open("custom_field", field_id)


def _load(subject: Subject, _most: int) -> Content:
    fill_in = Deed("fill_in", "")
    return Content(
        rows=[
            Row(title=entry_text(each) or "–", detail=each.field.label, does=fill_in)
            for each in custom_fields.entries_of(subject.desk, subject.kind, subject.id)
        ]
    )
