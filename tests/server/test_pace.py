"""How often one caller may call."""

from __future__ import annotations

from desktop.server.api.pace import Pace


def test_a_caller_has_so_many_calls_a_minute_and_does_not_use_up_those_of_others() -> None:
    pace = Pace(2)
    assert [pace.allows("an", now) for now in (0.0, 1.0, 2.0)] == [True, True, False]
    assert pace.allows("bo", 2.0)
    assert not pace.allows("an", 59.0)
    assert pace.allows("an", 60.0)
