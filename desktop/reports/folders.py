"""Writing a folder whole or not at all, among others of earlier days.

The folder is written under another name first and then renamed. Where one of that name stands
already, it steps aside for the moment between two renames; a run that was cut off right there
is put right by the next one.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from desktop.errors import FileNotWritten
from desktop.reports.files import reason_of, whole_file

DRAFT, ASIDE = ".draft", ".before-"
MARK = "about.json"
"""Says what a folder is; without it we do not touch what is there."""


def refuse_others(root: Path, mark: Mapping[str, Any]) -> None:
    """See that ``root`` may be written in: it is new, empty, or carries ``mark``.

    Raises:
        FileNotWritten: ``not_ours``: something else is in there; ``no_folder``: the folder
            around it is missing; or it cannot be read.
    """
    try:
        if not root.parent.is_dir():
            raise FileNotWritten(root.name, "no_folder")
        if root.exists() and not root.is_dir():
            raise FileNotWritten(root.name, "not_ours")
        if root.exists() and any(root.iterdir()):
            _see_mark(root, mark)
    except OSError as exc:
        raise FileNotWritten(root.name, reason_of(exc)) from exc


def claim(root: Path, mark: Mapping[str, Any]) -> None:
    """Make ``root`` ours, unless it is already.

    Raises:
        FileNotWritten: See :func:`refuse_others`; or it cannot be written in.
    """
    refuse_others(root, mark)
    try:
        root.mkdir(exist_ok=True)
    except OSError as exc:
        raise FileNotWritten(root.name, reason_of(exc)) from exc
    if not (root / MARK).exists():
        write_json(root / MARK, mark)


def _see_mark(root: Path, mark: Mapping[str, Any]) -> None:
    try:
        found = json.loads((root / MARK).read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as exc:
        raise FileNotWritten(root.name, "not_ours") from exc
    if not isinstance(found, dict) or found.get("what") != mark["what"]:
        raise FileNotWritten(root.name, "not_ours")


@contextmanager
def whole_folder(root: Path, name: str) -> Iterator[Path]:
    """Give a new folder in ``root`` to write in; at the end it is called ``name``.

    When anything fails, or the person cancels, what was called ``name`` is still there. When
    the new folder holds the same as the old one, byte for byte, the old one is left alone.

    Raises:
        FileNotWritten: The disk is full or closed, or another program has a file open.
    """
    draft, aside, out = root / DRAFT, root / f"{ASIDE}{name}", root / name
    try:
        _mend(root)
        draft.mkdir()
        yield draft
        if not _is_same(draft, out):
            _take_place(draft, out, aside)
    except OSError as exc:
        raise FileNotWritten(name, reason_of(exc)) from exc
    finally:
        _remove(draft)


def write_json(out: Path, content: Mapping[str, Any]) -> None:
    """Write ``content``; the same content always gives the same bytes."""
    with whole_file(out) as draft:
        text = json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False)
        draft.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _mend(root: Path) -> None:
    """Put right what a run left that was cut off."""
    _remove(root / DRAFT)
    for aside in root.glob(f"{ASIDE}*"):
        out = root / aside.name.removeprefix(ASIDE)
        if out.exists():
            _remove(aside)
        else:
            aside.replace(out)


def _take_place(draft: Path, out: Path, aside: Path) -> None:
    if not out.exists():
        draft.replace(out)
        return
    out.replace(aside)
    try:
        draft.replace(out)
    except OSError:
        aside.replace(out)
        raise
    _remove(aside)


def _is_same(draft: Path, out: Path) -> bool:
    if not out.is_dir():
        return False
    new, old = _names(draft), _names(out)
    return new == old and all(
        (draft / name).read_bytes() == (out / name).read_bytes() for name in new
    )


def _names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def _remove(folder: Path) -> None:
    with suppress(OSError):  # it is in nobody's way; the next run tries again
        shutil.rmtree(folder)
