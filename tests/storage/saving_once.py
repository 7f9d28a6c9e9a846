"""A program that saves one visit and says how that went, for a disk that reports errors.

``python -m tests.storage.saving_once FOLDER``
"""

from __future__ import annotations

import sys
from pathlib import Path

from desktop.errors import ExpectedError
from desktop.storage import records
from desktop.storage.profiles import profile as profiles
from tests.storage.examples import PASSPHRASE, a_visit


def main() -> None:
    """Save, and print ``saved`` or the name of the error."""
    opened = profiles.open_profile(Path(sys.argv[1]), PASSPHRASE)
    try:
        with opened.store.writing() as session:
            records.insert(session, a_visit())
        said = "saved"
    except ExpectedError as error:
        said = type(error).__name__
    sys.stdout.write(said + "\n")


if __name__ == "__main__":
    main()
