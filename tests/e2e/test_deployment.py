"""What a city's IT copies from ``packaging/server``: it parses, and names what exists."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from configparser import RawConfigParser
from importlib import metadata
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from desktop import __version__
from desktop.server.admin.command import SUBJECTS
from desktop.server.api.catalogue import BLOBS, MESSAGES, WATCHING
from desktop.server.api.measures import make_measures
from desktop.server.embedded import Cluster
from desktop.server.installation import embedded, owner_of, prepare
from desktop.server.serving import clock

yaml: Any = importlib.import_module("yaml")  # it comes with schemathesis, without types
ROOM = Path(__file__).parents[2] / "packaging" / "server"
SHELL = "/bin/sh"
SCRIPTS = sorted(ROOM.rglob("*.sh"))
UNITS = sorted((ROOM / "systemd").iterdir())
YAML = sorted([*ROOM.rglob("*.yml"), *ROOM.rglob("*.yaml")])
TEXTS = sorted(
    path for path in ROOM.rglob("*") if path.suffix in {".md", ".sh", ".service", ".yaml"}
)
_COMMAND = re.compile(r"(?:^|[/`\s])weefsel-server ([a-z]+)((?: [^`\n|;&#]+)?)", re.M)
OPTIONAL = {"weefsel", "setuptools", "pip", "pygments", "rich", "xstatic-leaflet"}
"""Not asked for by the server; libraries use them where they are."""
_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a server runs on Linux")


def parser_of(word: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(allow_abbrev=False)
    module = importlib.import_module(f"desktop.server.admin.{SUBJECTS[word][0]}")
    module.build(parser, word)
    return parser


def known_words(parser: argparse.ArgumentParser) -> tuple[set[str], set[str]]:
    """Return the sub-commands and all options of a command."""
    verbs: set[str] = set()
    options = set(parser._option_string_actions)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb, step in action.choices.items():
                verbs.add(verb)
                options |= set(step._option_string_actions)
    return verbs, options


def named_commands() -> Iterator[tuple[str, str, list[str]]]:
    """Yield file, command and its words, wherever a command is written."""
    for path in TEXTS:
        for found in _COMMAND.finditer(path.read_text("utf-8").replace("\\\n", " ")):
            yield path.name, found[1], found[2].split()


def test_every_command_that_is_written_exists() -> None:
    found = list(named_commands())
    wrong: list[tuple[str, ...]] = []
    for file, word, rest in found:
        if word not in SUBJECTS:
            wrong.append((file, word))
            continue
        verbs, options = known_words(parser_of(word))
        wrong += [(file, word, each) for each in rest if each[:2] == "--" and each not in options]
        if verbs and rest and rest[0].isalpha() and rest[0].islower() and rest[0] not in verbs:
            wrong.append((file, word, rest[0]))

    assert wrong == []
    assert {word for _, word, _ in found} >= {"run", "migrate", "backup", "restore", "durable"}


def test_containers_run_commands_that_exist() -> None:
    services = yaml.safe_load((ROOM / "compose.yaml").read_text("utf-8"))["services"]
    commands = [services[name]["command"] for name in ("api-1", "api-2", "migrate")]

    for word, *rest in commands:
        assert parser_of(word).parse_args(rest).work is not None


def test_every_file_that_is_named_is_there() -> None:
    text = (ROOM / "README.md").read_text("utf-8")
    named = re.findall(
        r"`((?:[a-z-]+/)?[A-Za-z@-]+\.(?:sh|yaml|yml|conf|service|timer|py|lock))`", text
    )

    assert [name for name in named if not list(ROOM.rglob(Path(name).name))] == []


@pytest.mark.parametrize("path", YAML, ids=lambda path: path.name)
def test_yaml_is_yaml(path: Path) -> None:
    assert yaml.safe_load(path.read_text("utf-8"))


def test_the_parts_of_the_compose_file_fit_together() -> None:
    whole = yaml.safe_load((ROOM / "compose.yaml").read_text("utf-8"))

    for name, service in whole["services"].items():
        assert set(service.get("networks", [])) <= set(whole["networks"]), name
        assert set(service.get("secrets", [])) <= set(whole["secrets"]), name
        assert set(service.get("depends_on", [])) <= set(whole["services"]), name
        image = service["image"]
        assert ":" in image, f"{image} has no version"
        assert not image.endswith(":latest")
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            there = (
                (ROOM / source).exists() if source.startswith(".") else source in whole["volumes"]
            )
            assert there, f"{name} mounts {source}"


def test_a_volume_of_ours_lies_where_the_image_has_a_folder_of_its_own() -> None:
    """Else it belongs to root, and the first backup of the night fails."""
    image = (ROOM / "Containerfile").read_text("utf-8")
    services = yaml.safe_load((ROOM / "compose.yaml").read_text("utf-8"))["services"]
    made = re.search(r"install -d -o weefsel .*", image)
    ours = [each for each in services.values() if each["image"].startswith("weefsel-server:")]
    volumes = [volume for each in ours for volume in each.get("volumes", ())]
    places = {volume.split(":")[1] for volume in volumes if not volume.startswith(".")}

    assert made is not None
    assert places <= set(made[0].split())
    assert {each["image"] for each in ours} == {f"weefsel-server:{__version__}"}


@_POSIX
@pytest.mark.parametrize("more", ["?sslmode=verify-full", ""])
def test_the_page_names_the_new_database_and_not_a_new_user(more: str, tmp_path: Path) -> None:
    page = (ROOM / "README.md").read_text("utf-8")
    (line,) = re.findall(r"^sed .*(?= /etc/weefsel/database-owner >)", page, re.M)
    address = tmp_path / "address"
    address.write_text(f"postgresql+psycopg://weefsel_owner:weefsel@host/weefsel{more}\n", "utf-8")

    said = run([SHELL, "-c", f"{line} {address}"], dict(os.environ))

    assert said == f"postgresql+psycopg://weefsel_owner:weefsel@host/weefsel_2{more}\n"


def test_alerts_ask_for_figures_that_the_server_has() -> None:
    text = (ROOM / "monitoring" / "alerts.yml").read_text("utf-8")
    measures = make_measures()
    measures.note("/v1/sync/pull", 200, 0.1, 10)
    measures.merged("applied", 1)
    page = measures.page().decode()

    for name in set(re.findall(r"weefsel_[a-z_]+(?=[{\[])", text)):
        assert f"\n{name}" in page, name
    for path in set(re.findall(r'path="([^"]+)"', text)):
        assert path in {call.path for call in MESSAGES}


def test_the_proxy_lets_every_call_of_a_laptop_through_and_hides_the_rest() -> None:
    caddy = (ROOM / "proxy" / "Caddyfile").read_text("utf-8")
    hidden = re.search(r"@inside path (.*)", caddy)
    assert hidden is not None
    words = {word.rstrip("*") for word in hidden[1].split()}

    assert {call.path for call in WATCHING} <= words
    assert all(call.path.startswith("/v1/") for call in (*MESSAGES, *BLOBS))
    assert not any(call.path.startswith(word) for word in words for call in (*MESSAGES, *BLOBS))


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_units_parse(path: Path) -> None:
    unit = RawConfigParser(strict=False, allow_no_value=True)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(path.read_text("utf-8"))

    assert unit.has_section("Unit")
    assert unit.has_section("Service") or unit.has_section("Timer")


def test_what_runs_each_night_runs_with_and_without_containers() -> None:
    services = yaml.safe_load((ROOM / "compose.yaml").read_text("utf-8"))["services"]
    nightly = {
        service["command"][1]: service
        for service in services.values()
        if str(service.get("entrypoint", [""])[-1]).endswith("nightly.sh")
    }
    timers = {path.stem for path in UNITS if path.suffix == ".timer"}

    for script, service in nightly.items():
        unit = f"weefsel-{script.removesuffix('.sh')}"
        assert unit in timers
        text = (ROOM / "systemd" / f"{unit}.service").read_text("utf-8")
        assert f"/{script}" in text
        assert "OnFailure=weefsel-failed@" in text
        assert any(f"./{script}:" in volume for volume in service["volumes"])
        assert f"{unit}.timer" in (ROOM / "README.md").read_text("utf-8")
    assert set(nightly) == {"backup.sh", "retention.sh"}


@_POSIX
def test_a_night_runs_its_script_with_what_it_is_given(tmp_path: Path) -> None:
    """The clock stands a second before the hour, and ``sleep`` comes back when it struck."""
    night = tmp_path / "nightly.sh"
    night.write_text((ROOM / "nightly.sh").read_text("utf-8"), "utf-8")
    for name, body in (
        ("date", '[ "$1" = +%s ] && echo 1000 || echo 1001'),
        ("sleep", f'[ -f "{tmp_path}/told" ] && kill $PPID; echo "$1" > "{tmp_path}/slept"'),
        ("work.sh", f'echo "$@" > "{tmp_path}/told"; exit 1'),
    ):
        (tmp_path / name).write_text(f"#!/bin/sh\n{body}\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    given = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}

    done = subprocess.run(
        [SHELL, str(night), "4", "work.sh", "/kept"],
        env=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )

    assert (tmp_path / "slept").read_text("utf-8") == "1\n"
    assert (tmp_path / "told").read_text("utf-8") == "/kept\n"
    assert "work.sh failed" in done.stderr


@_POSIX
@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_are_sound(path: Path) -> None:
    subprocess.run([SHELL, "-n", str(path)], check=True)
    if linter := shutil.which("shellcheck"):
        subprocess.run([linter, str(path)], check=True)


def test_the_lock_of_the_server_is_part_of_the_project_s() -> None:
    spec = importlib.util.spec_from_file_location("server_lock", ROOM / "lock.py")
    assert spec is not None
    assert spec.loader is not None
    lock = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(lock)

    assert lock.OWN.read_text("utf-8") == lock.text(), "run packaging/server/lock.py"


def test_the_lock_of_the_server_has_all_that_it_imports() -> None:
    locked = (ROOM / "requirements.lock").read_text("utf-8")
    names = set(re.findall(r"^([a-z0-9-]+)==", locked, re.M))
    ours = metadata.packages_distributions()
    probe = (
        "import sys; before = set(sys.modules);"
        "import desktop.server.serving, desktop.server.core, desktop.server.api,"
        " desktop.server.admin.backups, desktop.server.admin.running, desktop.server.migrate,"
        " alembic.command, uvicorn, uvicorn.supervisors, pyotp;"
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    said = subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True, text=True)
    used = {
        re.sub(r"[-_.]+", "-", each).lower()
        for module in said.stdout.split()
        for each in ours.get(module, ())
    }

    assert used - names <= OPTIONAL


@pytest.fixture
def commands(tmp_path: Path) -> dict[str, str]:
    """Return surroundings in which ``weefsel-server`` is a command."""
    program = tmp_path / "bin" / "weefsel-server"
    program.parent.mkdir()
    start = "import sys; from desktop.server.admin import main; sys.exit(main())"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{start}" "$@"\n', "utf-8")
    program.chmod(0o755)
    root = str(ROOM.parents[1])
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    return os.environ | {"PATH": path, "PYTHONPATH": root}


@_POSIX
@pytest.mark.slow
def test_a_backup_is_proven_kept_and_restored(commands: dict[str, str], tmp_path: Path) -> None:
    home, kept = tmp_path / "home", tmp_path / "kept"
    kept.mkdir()
    old = kept / "weefsel-20200101T000000Z.backup"
    old.touch()
    os.utime(old, (0, 0))
    with embedded(home) as addresses:
        database = owner_of(addresses.owner)
        prepare(database, city="Mechelen", new_id=uuid4, now=clock())
        database.close()
        given = commands | {"WEEFSEL_EMBEDDED": str(home)}
        run([SHELL, str(ROOM / "backup.sh"), str(kept)], given)

        made = sorted(path.name for path in kept.iterdir())
        assert [name.rpartition(".")[2] for name in made] == ["backup", "json"]
        assert old.name not in made

        said = run([SHELL, str(ROOM / "retention.sh")], given | {"WEEFSEL_DATA": str(home)})
        assert "0 records erased again" in said
        assert "0 refused operations and 0 failed sign-ins dropped" in said

        empty = tmp_path / "address"
        empty.write_text(_empty_database(home), "utf-8")
        given = commands | {
            "WEEFSEL_BACKUP_KEY_FILE": str(home / "backup.key"),
            "WEEFSEL_DATA": str(home),
        }
        said = run([SHELL, str(ROOM / "restore.sh"), str(kept / made[0]), str(empty)], given)

    assert "1 city restored" in said
    assert "Restored." in said


def _empty_database(home: Path) -> str:
    cluster = Cluster(home / "postgres")
    address = cluster.address().replace("+psycopg", "")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CREATE DATABASE anew")
    return cluster.address("anew")


def run(command: list[str], surroundings: dict[str, str]) -> str:
    done = subprocess.run(
        command, env=surroundings, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
