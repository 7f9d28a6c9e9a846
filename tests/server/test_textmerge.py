"""Joining two texts by what both started from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.server.textmerge import Effort, join_texts

TEXT = st.lists(st.sampled_from(["a", "b", "c", "dd", ".", "\n"]), max_size=14).map(" ".join)


@pytest.mark.parametrize(
    ("before", "standing", "coming", "joined"),
    [
        ("a cat sat", "a black cat sat", "a cat sat down", "a black cat sat down"),
        ("One. Two.", "One. Two. Three.", "Zero. One. Two.", "Zero. One. Two. Three."),
        ("One.", "One. Two.", "One. Three.", "One. Two. Three."),
        ("One", "One two", "One three", "One two three"),
        ("a b c", "a c", "a b c d", "a c d"),
        ("a b c", "a x c", "a y c", None),
        ("a b c", "", "a b d", None),
        ("", "new", "other", None),
        ("a b", "a c", "a c", "a c"),
    ],
)
def test_examples(before: str, standing: str, coming: str, joined: str | None) -> None:
    assert join_texts(before, standing, coming) == joined


@given(TEXT, TEXT)
def test_a_change_of_one_alone_is_that_change(before: str, after: str) -> None:
    assert join_texts(before, after, before) == after
    assert join_texts(before, before, after) == after
    assert join_texts(before, after, after) == after


@given(TEXT, TEXT, TEXT)
def test_no_word_that_somebody_added_gets_lost(before: str, one: str, other: str) -> None:
    joined = join_texts(before, one, other)
    if joined is not None:
        added = (set(one.split()) | set(other.split())) - set(before.split())
        assert added <= set(joined.split())


@given(TEXT, st.integers(0, 6), st.integers(0, 6))
def test_additions_at_different_places_are_both_there_in_either_order(
    before: str, first: int, second: int
) -> None:
    words = before.split(" ")
    one = " ".join([*words[:first], "FIRST", *words[first:]])
    other = " ".join([*words[:second], "SECOND", *words[second:]])
    for joined in (join_texts(before, one, other), join_texts(before, other, one)):
        if before and joined is not None:
            assert "FIRST" in joined
            assert "SECOND" in joined
            left = joined.replace("FIRST", "").replace("SECOND", "")
            assert left.split() == before.split()


def test_effort_that_is_spent_joins_nothing_and_never_overdraws() -> None:
    effort = Effort(2_000)
    before, standing, coming = "a b " * 200, "a b " * 200 + "c", "d " + "a b " * 200
    joined = [join_texts(before, standing, coming, effort=effort) for _ in range(20)]
    assert joined[0] is not None
    assert joined[-1] is None
    assert 0 <= effort.left < 2_000


def test_texts_without_anything_in_common_cost_what_the_bound_says() -> None:
    effort = Effort()
    assert join_texts("a " * 9_000, "b " * 9_000, "c " * 9_000, effort=effort) is None
    assert 2_000_000 - effort.left < 100_000
