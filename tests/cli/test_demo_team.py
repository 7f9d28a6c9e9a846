"""A demo whose sync does not come through says why, as any sync does."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from desktop import errors
from desktop.cli import demo_team
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.sync import round as rounds
from desktop.words.errors import words_for


@pytest.mark.parametrize(
    ("done", "kind", "said"),
    [
        (SyncReport(end=End.UNREACHABLE, reason="failing"), errors.ServerUnreachable, "fault of"),
        (SyncReport(end=End.BUSY, retry_after=5), errors.ServerBusy, "busy"),
        (SyncReport(end=End.REFUSED), errors.RequestRefused, "did not carry out"),
    ],
)
def test_a_sync_that_failed_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch,
    done: SyncReport,
    kind: type[errors.ExpectedError],
    said: str,
) -> None:
    monkeypatch.setattr(rounds, "sync_once", lambda *_store, **_how: done)
    lies: Any = SimpleNamespace(desk=SimpleNamespace(store=None))
    with pytest.raises(kind) as refused:
        demo_team._sync(lies)
    words = words_for(refused.value)
    assert said in words.title
    assert "by itself" not in words.advice
