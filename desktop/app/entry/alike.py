"""Who is likely there already, told in the form of a new record."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from desktop.domain.merging import MERGED_KINDS
from desktop.domain.privacy.access import Way
from desktop.services import duplicates
from desktop.services.desk import Desk
from desktop.services.privacy.shown import telling
from desktop.ui.forms.form import Form
from desktop.ui.tasks import Runner


def look_for_alike(
    form: Form, desk: Desk, tasks: Runner, open_record: Callable[[str, UUID], object]
) -> None:
    """Tell in the form of a new record who is likely there already."""
    if form.name in MERGED_KINDS:
        from desktop.ui.forms.alike import watch_alike

        watch_alike(
            form,
            telling(desk, Way.SEARCH, partial(duplicates.alike, desk)),
            tasks,
            open_record,
        )
