"""What a merge remembers comes back as it was, and nothing that was forged does harm."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.duplicates.merge_story import Step, Story, read_story, repair_id, written

ONE, TWO = UUID(int=1), UUID(int=2)


def test_a_story_comes_back_as_it_was() -> None:
    story = Story(
        moved={"visit.persons": [ONE], "task.person_id": [ONE, TWO]},
        met={"visit.persons": [TWO]},
        steps=[Step("person", ONE, {"note": "b", "deleted_at": None}, {"note": "a"})],
        made=[("contact_rhythm", TWO)],
        loser={"display_name": "Fatma"},
    )

    assert read_story(written(story)) == story
    assert repair_id(ONE, story) == repair_id(ONE, read_story(written(story)))
    assert repair_id(ONE, story) != repair_id(TWO, story)


def test_nothing_in_a_story_changes_who_made_a_record() -> None:
    forged = (
        '{"steps":[["person","%s",{"id":"x","team_id":9,"created_by":"me","note":"n"},{}],'
        '["spell","%s",{},{}]],"moved":{"person.id":["%s"],"visit.spell":["%s"]},'
        '"made":[["spell","%s"]]}' % (5 * (ONE,))
    )

    story = read_story(forged)

    assert story.steps == [Step("person", ONE, {"note": "n"}, {})]
    assert not story.moved
    assert not story.made


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", "7", "{", '{"steps":[[1]]}'])
def test_what_cannot_be_read_is_an_empty_story(text: str) -> None:
    assert read_story(text).is_empty


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    read_story(text)
