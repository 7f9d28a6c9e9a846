"""The real files that the tests of this room read, where they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

_GEODATA = Path(__file__).parents[3] / "shared" / "geodata"


@pytest.fixture(scope="session")
def geodata() -> Path:
    """Return the folder with real borders; they are not part of the program."""
    if not _GEODATA.is_dir():
        pytest.skip("the folder shared/geodata does not lie beside the project")
    return _GEODATA
