"""Drafts and saved views stay on the laptop and come back as they were."""

from __future__ import annotations

import pytest

from desktop.errors import InvalidEntry
from desktop.services.desk import Desk
from desktop.services.safety.drafts import drafts, drop_draft, keep_draft
from desktop.services.views import drop_view, save_view, views_of
from desktop.storage.pending import outbox


def test_a_draft_comes_back_as_it_was_typed(desk: Desk) -> None:
    fields = {"note": " half\x00 a \ud800 word ", "reached": "1e9", "themes": ["youth"], "on": None}
    draft = keep_draft(desk, draft_id=None, form="visit", record_id=None, fields=fields)
    assert drafts(desk) == [draft]
    assert draft.fields == fields | {"note": " half\x00 a ? word "}


def test_typing_on_overwrites_the_draft(desk: Desk) -> None:
    first = keep_draft(desk, draft_id=None, form="visit", record_id=None, fields={"note": "a"})
    keep_draft(desk, draft_id=first.id, form="visit", record_id=None, fields={"note": "ab"})
    assert [draft.fields for draft in drafts(desk)] == [{"note": "ab"}]
    drop_draft(desk, first.id)
    drop_draft(desk, first.id)
    assert not drafts(desk)


def test_a_view_of_the_same_name_is_overwritten(desk: Desk) -> None:
    save_view(desk, "visits", "Mijn wijk", {"wards": ["12025W01"]})
    save_view(desk, "visits", " Mijn  wijk", {"wards": ["12025W02"]})
    save_view(desk, "places", "Mijn wijk", {})
    (view,) = views_of(desk, "visits")
    assert view.setup == {"wards": ["12025W02"]}
    drop_view(desk, view.id)
    assert not views_of(desk, "visits")


@pytest.mark.parametrize("name", ["", " \x00", "x" * 201])
def test_a_view_needs_a_name(desk: Desk, name: str) -> None:
    with pytest.raises(InvalidEntry):
        save_view(desk, "visits", name, {})


def test_neither_waits_for_the_server(desk: Desk) -> None:
    keep_draft(desk, draft_id=None, form="visit", record_id=None, fields={})
    save_view(desk, "visits", "Mijn wijk", {})
    with desk.store.reading() as session:
        assert outbox.pending_count(session) == 0
