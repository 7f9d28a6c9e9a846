"""``weefsel demo``: the main job from end to end, with people who do not exist."""

from __future__ import annotations

import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from desktop import paths
from desktop.cli.answers import Answer
from desktop.cli.context import Context, now
from desktop.cli.demo_team import Agreed, add_people, agree, running_server
from desktop.cli.display import has_display
from desktop.cli.parser import Parser
from desktop.cli.profiles import early
from desktop.domain.figures.coverage import Measure
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period, day_of
from desktop.domain.record import WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import Outcome, Theme, VisitKind
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.safety import profile
from desktop.services.safety.profile import Unlocked

PASSPHRASE = "vier gewone demo woorden"  # noqa: S105 - it protects nothing: nobody in it exists
DAYS = 90
VISITS = 3_000


def build(parser: Parser, _name: str) -> None:
    """Say which options there are."""
    parser.set_defaults(run=show)
    parser.flag("--no-window", translate("commands", "do not open the window at the end"))


def show(context: Context, _options: Namespace) -> Answer:
    """Make or reuse the demo, do the main job in it, and say where everything is."""
    folder = context.folder if context.given("profile") else paths.demo_folder()
    opened = _open(context, folder)
    with running_server(folder / "server") as address:
        try:
            visit = _log(opened.desk)
            files = [
                _draw(context, opened.desk, folder / "dekking.html"),
                *_export(context, opened.desk, folder),
            ]
            add_people(folder / "server")
            agreed = agree(address, opened, folder / "profile-sara", visit=visit.id)
        finally:
            opened.close()
        answer = Answer(
            {
                "profile": str(opened.folder),
                "passphrase": PASSPHRASE,
                "visit": str(visit.id),
                "files": [str(file) for file in files],
                "server": address,
                "second_profile": str(agreed.sara),
                "conflict": {
                    "field": agreed.field,
                    "stood": agreed.stood,
                    "put_aside": agreed.aside,
                    "chosen": agreed.chosen,
                },
            },
            [*_told(opened.folder, files), *_told_of_sync(agreed), *_to_try(opened.folder)],
        )
        if context.given("no_window", False) or context.wants_json:
            return answer
        return _with_window(context, answer, opened.folder)


def _open(context: Context, folder: Path) -> Unlocked:
    from desktop.services.demo import Sizes
    from desktop.services.demo.whole import make_demo

    whole = folder / "profile"
    if not whole.exists():
        make_demo(
            whole,
            PASSPHRASE,
            account=context.account,
            now=now,
            moment=early(day_of(now())),
            sizes=Sizes(visits=VISITS),
            report=context.report,
        )
    return profile.unlock(whole, PASSPHRASE, account=context.account, now=now)


def _log(desk: Desk) -> Visit:
    from desktop.services.geography.areas import wards
    from desktop.services.visits import log_visit

    battel = next(area for area in wards(desk) if area.name == "Battel")
    visit, _changes = log_visit(
        desk,
        start=desk.now() - timedelta(hours=1),
        kind=VisitKind.STREET_ROUND,
        ward=WardCode(battel.code),
        duration=45,
        reached_total=12,
        reached_new=3,
        themes=frozenset({Theme.YOUTH}),
        goals=frozenset({"1.2"}),
        outcomes=frozenset({Outcome.CONTACT_MADE}),
        note="Demo: rondje langs de Battelsesteenweg, veel jongeren op het plein.",
    )
    return visit


def _draw(context: Context, desk: Desk, out: Path) -> Path:
    from desktop.services.figures.coverage_files import export_coverage

    return export_coverage(
        desk,
        Measure.VISITS,
        _period(desk),
        today=desk.today(),
        out=out,
        report=context.report,
    )


def _export(context: Context, desk: Desk, folder: Path) -> Iterator[Path]:
    from desktop.services.exchanging.exports import export_visits

    period = _period(desk)
    wanted = VisitFilter(first=period.first, last=period.last)
    for file_format in ("xlsx", "pdf"):
        yield export_visits(
            desk,
            wanted,
            file_format=file_format,
            out=folder / f"bezoeken.{file_format}",
            report=context.report,
        )


def _period(desk: Desk) -> Period:
    return Period(desk.today() - timedelta(days=DAYS - 1), desk.today())


def _told(folder: Path, files: list[Path]) -> Iterator[str]:
    yield translate("commands", "The demo is ready. Nobody in it exists.")
    yield translate("commands", "Profile: {folder}").format(folder=folder)
    yield translate("commands", "Demo passphrase: {passphrase}").format(passphrase=PASSPHRASE)
    yield translate("commands", "A visit in Battel was logged; these files show the last quarter:")
    yield from (f"  {file}" for file in files)


def _to_try(folder: Path) -> Iterator[str]:
    yield translate("commands", "Try, with the passphrase in WEEFSEL_PASSPHRASE:")
    start = f'  {_command()} --profile "{folder}"'
    yield f"{start} visit list --ward Battel --limit 5"
    yield f"{start} coverage --measure days_since_last"
    yield f"{start} search yilmaz"


def _told_of_sync(agreed: Agreed) -> Iterator[str]:
    yield translate(
        "commands",
        "Two laptops then changed the duration of that visit without each other: {stood} and "
        "{aside}.",
    ).format(stood=agreed.stood, aside=agreed.aside)
    yield translate(
        "commands",
        "After syncing, both values were kept until Lies chose {chosen}. Both laptops have it now.",
    ).format(chosen=agreed.chosen)
    yield translate("commands", "Profile of the second laptop: {folder}").format(folder=agreed.sara)


def _command() -> str:
    """Return how the person can start us again from here."""
    if shutil.which("weefsel"):
        return "weefsel"
    started = Path(sys.argv[0])
    return str(started) if started.stem == "weefsel" else f"{sys.executable} -m desktop"


def _with_window(context: Context, answer: Answer, folder: Path) -> Answer:
    if not has_display():
        said = translate("commands", "There is no display here, so the window stays closed.")
        return Answer(answer.document, [*answer.lines, said])
    from desktop.app import run

    context.print(answer)
    code = run(folder, PASSPHRASE)
    return Answer({}, failed=code != 0)
