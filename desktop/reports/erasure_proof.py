"""The proof of erasures, to print and keep: a tagged PDF (PDF/UA-1) that names nobody erased."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.domain.privacy.erasure import Proof
from desktop.i18n import language, translate
from desktop.reports.tagged import write_tagged
from desktop.words.erasure import case_proof, done_line, late_lines, progress_line
from desktop.words.formats import moment_text


def write_proof(found: Proof, out: Path) -> Path:
    """Write the proof in the language spoken now.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    return write_tagged("person", document(found), out, made_at=found.made_at)


def document(found: Proof) -> dict[str, Any]:
    """Return the proof in words, as the template takes it."""
    made = translate("erasure proof", "Made on {moment} by {who}")
    return {
        "lang": language(),
        "title": translate("erasure proof", "Proof of erasures"),
        "foot": made.format(moment=moment_text(found.made_at), who=found.made_by),
        "intro": list(_intro(found)),
        "sections": [section for section in _sections(found) if section["parts"]],
    }


def _intro(found: Proof) -> Iterator[str]:
    yield translate(
        "erasure proof",
        "This page tells that people were erased, when and why. It names none of them: that is "
        "what erasing means.",
    )
    if found.progress is None:
        yield translate(
            "erasure proof",
            "This laptop has no server. What was erased is gone from its database, its safety net "
            "and the copies that it makes. Backups that somebody made by hand are not known here.",
        )
    else:
        yield translate(
            "erasure proof",
            "A laptop counts once nothing of them is left in any of its files. The ids also lie "
            "outside the server's database: one that is put back is held against them.",
        )


def _sections(found: Proof) -> Iterator[dict[str, Any]]:
    title = translate("erasure proof", "What was erased")
    if found.progress is None:
        nobody = translate("erasure proof", "Nobody was erased yet.")
        yield _section(title, [done_line(each) for each in found.alone] or [nobody])
        return
    lines = [progress_line(found.progress), *late_lines(found.progress)]
    yield _section(translate("erasure proof", "How far it came"), lines)
    cases = found.progress.cases
    yield _section(title, [case_proof(each) for each in cases if each.done_at])
    waiting = [case_proof(each) for each in cases if not each.done_at]
    yield _section(translate("erasure proof", "What still waits"), waiting)


def _section(title: str, lines: list[str]) -> dict[str, Any]:
    parts = [{"title": "", "pairs": [], "lines": lines}] if lines else []
    return {"title": title, "text": "", "parts": parts}
