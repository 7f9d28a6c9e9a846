"""Pictures of the screens: what is said about them afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import paths
from desktop.app.pictures import screenshots
from desktop.i18n import language, use_language


@pytest.fixture
def _dutch(tmp_path: Path) -> Iterator[None]:
    use_language("nl", paths.texts_folder())
    yield
    use_language("en", tmp_path)


@pytest.mark.usefixtures("_dutch")
@pytest.mark.parametrize("fails", [False, True])
def test_drawing_in_other_languages_leaves_the_language_of_the_person(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, fails: bool
) -> None:
    def draw(*_profile: object) -> list[Path]:
        use_language("fr", paths.texts_folder())
        if fails:
            raise OSError("no room")
        return [tmp_path / "map.png"]

    monkeypatch.setattr(screenshots, "_draw_profile", draw)
    try:
        screenshots.run(tmp_path, profiles=("empty",))
    except OSError:
        assert fails

    assert language() == "nl"
