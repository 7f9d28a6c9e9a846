"""What no linter checks for us."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST_FILE = 400
TOP_LEVEL = {
    *("desktop", "resources", "maps", "tests", "packaging"),
    *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"),
}
EMPTY_NAMES = {"utils", "util", "helpers", "common", "manager", "controller", "base", "misc"}
NOT_FOR_READERS = re.compile(
    "|".join(
        (
            r"/wo" r"rk/",
            r"/tm" r"p/",
            r"/ro" r"ot/",
            r"/ho" r"me/[a-z]",
            r"py" r"pi\.org",
            r"pythonho" r"sted",
            r"index-u" r"rl",
            r"\bTO" r"DO\b",
            r"\bFIX" r"ME\b",
        )
    )
)
"""Paths of one machine, hosts of package registries, promises. Split, so as not to find itself."""
READ = {".py", ".toml", ".md", ".sh", ".ps1", ".txt", ".lock", ".css", ".js", ".sql", ".typ"}
READ |= {".yml", ".yaml", ".conf", ".service", ".timer", ".mako", ".ts", ".html", ""}
ALLOWED = {"packaging/README.md", "packaging/prepare.sh", "packaging/server/compose.yaml"}
"""They name an option of the tool that makes the lock files, or paths of the system."""
SHARED_WITH_THE_SERVER = {
    *("protocol", "parts", "phrases", "checksum", "forgetting", "logbook", "ruling"),
    "along",
}


@cache
def tracked() -> tuple[Path, ...]:
    """Return the files that git knows; without git, those that lie in the rooms."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"],  # noqa: S607 - any git will do
            cwd=ROOT,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        rooms = ("desktop", "maps", "tests", "packaging")
        return tuple(
            path
            for room in rooms
            for path in (ROOT / room).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        )
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


@cache
def sources() -> tuple[Path, ...]:
    return tuple(path for path in tracked() if path.suffix == ".py")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_file_fits_in_one_reading() -> None:
    counted = {shown(path): len(path.read_text("utf-8").splitlines()) for path in sources()}

    assert not {name: lines for name, lines in counted.items() if lines > LONGEST_FILE}


def test_packaging_is_no_package() -> None:
    """It would hide the library of that name, and with it pytest and alembic."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_top_level_stays_as_the_client_fixed_it() -> None:
    found = {path.relative_to(ROOT).parts[0] for path in tracked()}

    assert {name for name in found if not name.startswith(".")} <= TOP_LEVEL


def test_modules_are_named_after_something() -> None:
    """``storage.models.base`` is SQLAlchemy's own word for the class all rows descend from."""
    named = [shown(path) for path in sources() if path.stem in EMPTY_NAMES]

    assert set(named) <= {"desktop/storage/models/base.py"}


def test_every_module_says_what_it_is() -> None:
    silent = [
        shown(path)
        for path in sources()
        if (text := path.read_text("utf-8")) and not text.startswith('"""')
    ]

    assert not silent


def test_translated_text_is_literal() -> None:
    """A text built at run time (f-string, format, +) is one that nobody can translate."""
    built = [
        f"{shown(path)}:{call.lineno}"
        for path in sources()
        if shown(path).startswith("desktop/") and "translate" in path.read_text("utf-8")
        for call in translations(tree_of(path))
        if len(call.args) < 2 or not all(is_text(text) for text in call.args[:3])
    ]

    assert not built


def translations(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "translate" and isinstance(node.func, ast.Name):
                yield node


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize("seeded", ["translate('a', f'b {c}')", "translate('a', b)"])
def test_a_built_text_would_be_found(seeded: str) -> None:
    (call,) = translations(ast.parse(seeded))

    assert not all(is_text(text) for text in call.args[:3])


def test_nothing_is_here_that_readers_have_no_use_for() -> None:
    found = [
        f"{shown(path)}: {match[0]}"
        for path in tracked()
        if path.suffix in READ
        if shown(path) not in ALLOWED
        for match in NOT_FOR_READERS.finditer(path.read_text("utf-8"))
    ]

    assert not found


def test_the_server_may_open_no_new_module_of_synchronising() -> None:
    """The contract names each one, because import-linter knows no *all but*."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    (of_server,) = (
        set(contract["forbidden_modules"])
        for contract in contracts["contracts"]
        if contract.get("source_modules") == ["desktop.server"]
    )
    modules = {path.stem for path in (ROOT / "desktop" / "sync").glob("*.py")}
    kept_out = modules - SHARED_WITH_THE_SERVER - {"__init__"}

    assert of_server >= {f"desktop.sync.{name}" for name in kept_out}


def test_the_program_writes_no_temporary_files_of_its_own() -> None:
    """The system's folder for them is shared and plain; exports are written beside their place.

    Screenshots show fictional people only, and come in no profile of somebody.
    """
    users = {
        shown(path)
        for path in sources()
        if shown(path).startswith("desktop/")
        if "tempfile" in path.read_text("utf-8") and "tempfile" in imported(tree_of(path))
    }

    assert users <= {"desktop/app/pictures/screenshots.py"}


def imported(tree: ast.AST) -> set[str]:
    nodes = list(ast.walk(tree))
    whole = {name.name for node in nodes if isinstance(node, ast.Import) for name in node.names}
    return whole | {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("seeded", ["import tempfile", "from tempfile import mkdtemp"])
def test_a_temporary_file_would_be_found(seeded: str) -> None:
    assert "tempfile" in imported(ast.parse(seeded))
