"""Asks about the libraries of the locks, and writes the bills of materials. See ``audit.sh``.

A service that knows no library at all is one that was not reached: a proxy that answers
"not found" to everything must not pass for a clean bill of health.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
LOCKS = {
    "weefsel": ROOT / "packaging" / "requirements.lock",
    "weefsel-server": ROOT / "packaging" / "server" / "requirements.lock",
    "weefsel-dev": ROOT / "packaging" / "requirements-dev.lock",
}
SERVICES = ("pypi", "osv")
PATIENCE = 300
CLEAN, WEAK, NOT_ASKED = 0, 1, 2
_MARKER = re.compile(r" ;[^\\\n]*(?=\\?$)", re.M)


class Answer(NamedTuple):
    """What a service knows about the libraries of a lock.

    Args:
        known: Sentences about weaknesses.
        silent: Libraries that nobody could say anything about.
    """

    known: Sequence[str]
    silent: Sequence[str]


def for_every_platform(lock: str) -> str:
    """Return the text of a lock in which libraries of all platforms count.

    Laptops run Windows; the audit may run anywhere.
    """
    return _MARKER.sub(" ", lock)


def understood(report: Mapping[str, Any]) -> Answer | None:
    """Return what a report of pip-audit says; ``None`` if the service knew no library at all."""
    asked: Iterable[Mapping[str, Any]] = report.get("dependencies", ())
    known, silent, heard = [], [], 0
    for each in asked:
        if "skip_reason" in each:
            silent.append(each["name"])
            continue
        heard += 1
        for weakness in each["vulns"]:
            mended = ", ".join(weakness["fix_versions"]) or "no version yet"
            known.append(f"{each['name']} {each['version']}: {weakness['id']}; mended in {mended}")
    return Answer(known, silent) if heard else None


def verdict(answers: Mapping[str, Answer | None]) -> int:
    """Return how the audit ends: the worst of what was heard about the locks."""
    heard = [answer for answer in answers.values() if answer is not None]
    if any(answer.known for answer in heard):
        return WEAK
    if len(heard) < len(answers) or any(answer.silent for answer in heard):
        return NOT_ASKED
    return CLEAN


def ask(tools: Path, lock: Path) -> Answer | None:
    """Ask one service after the other about a lock."""
    with tempfile.TemporaryDirectory() as folder:
        every = Path(folder) / "every.lock"
        every.write_text(for_every_platform(lock.read_text("utf-8")), "utf-8")
        for service in SERVICES:
            said = _run(
                [tools / "pip-audit", "--vulnerability-service", service, "--format", "json"],
                ["--disable-pip", "--require-hashes", "--progress-spinner", "off", "-r", every],
            )
            answer = understood(json.loads(said)) if said.startswith("{") else None
            if answer is not None:
                return answer
    return None


def write_bill(tools: Path, lock: Path, file: Path) -> None:
    """Write what a lock holds as CycloneDX; the same lock gives the same bytes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    _run(
        [tools / "cyclonedx-py", "requirements", lock.relative_to(ROOT), "--of", "JSON"],
        ["--pyproject", "pyproject.toml", "--output-reproducible", "--validate", "-o", file],
        check=True,
    )


def _run(command: Sequence[str | Path], more: Sequence[str | Path], *, check: bool = False) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - our own tools and files
            [*command, *more],
            cwd=ROOT,
            env=os.environ | {"PYTHONWARNINGS": "ignore"},
            capture_output=True,
            check=check,
            text=True,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout


def _say(line: str) -> None:
    sys.stdout.write(f"audit: {line}\n")


def main(tools: Path, folder: Path) -> int:
    """Audit all locks; say what was found."""
    for name, lock in LOCKS.items():
        write_bill(tools, lock, folder / f"{name}.cdx.json")
    answers = {name: ask(tools, lock) for name, lock in LOCKS.items()}
    for name, answer in answers.items():
        if answer is None:
            _say(f"{name}: not audited, no advisory service could be reached")
            continue
        for line in answer.known:
            _say(f"{name}: {line}")
        if answer.silent:
            _say(f"{name}: not audited: {', '.join(answer.silent)}")
        if not (answer.known or answer.silent):
            _say(f"{name}: nothing known")
    _say(f"bills of materials are in {folder}")
    return verdict(answers)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute()))
