"""Rights of persons in the window: the page, the dialogs, what the first screen tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QDialog, QFileDialog

from desktop.app.entry.form_ports import hit_of
from desktop.app.entry.ports import Work
from desktop.app.record_history import server_steps
from desktop.domain.changes import Changes
from desktop.domain.listing import Hit
from desktop.domain.person import Person
from desktop.domain.privacy.erasure import Case, LocalClosure, Mention, Progress
from desktop.domain.rights import RightsRequest
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import Right
from desktop.errors import FileNotWritten
from desktop.i18n import speaking, translate
from desktop.paths import resources_folder
from desktop.services.desk import Desk
from desktop.services.person_file import gather, sentences_about, write_files_beside
from desktop.services.privacy import barred, erasure, rights
from desktop.ui.screens.care.asking import AnswerDialog, FileDialog, RequestDialog
from desktop.ui.screens.care.erasing import EraseDialog, MentionBox, MentionJobs
from desktop.ui.screens.care.rights import RightsPage
from desktop.ui.screens.care.rights_ports import RequestLine, RightsJobs
from desktop.ui.tasks import Lane
from desktop.ui.widgets.alive import while_alive

D = TypeVar("D", bound=QDialog)
FILE = "person-file"


def rights_page(work: Work) -> RightsPage:
    """Return the page for an open profile."""
    page = RightsPage(rights_jobs(work.desk), work.tasks)
    page.answer_requested.connect(partial(offer_answer, work))
    page.agree_requested.connect(partial(_agree, work, page))
    page.proof_requested.connect(partial(offer_proof, work))
    page.open_requested.connect(work.pages.open)
    return page


def rights_jobs(desk: Desk) -> RightsJobs:
    """Return what the page asks of the services."""
    return RightsJobs(
        requests=lambda: [RequestLine(*row) for row in rights.list_requests(desk)],
        doubted=lambda: _doubted(desk),
        done=partial(erasure.erasures_done, desk),
        progress=partial(_progress, desk),
        is_alone=partial(erasure.is_alone, desk),
        may_agree=desk.role is not None and desk.may(Deed.AGREE_ERASURE),
        today=desk.today,
    )


def waiting_line(desk: Desk) -> str:
    """Return what people ask that is due soon; empty when nothing is, or others answer."""
    if not desk.may(Deed.GIVE_FILE):
        return ""
    due = rights.due_requests(desk)
    if not due:
        return ""
    return translate("rights", "%n request(s) of people to answer this week", "", len(due))


def offer_file(work: Work, person: Person) -> FileDialog:
    """Ask why, and where to write somebody's file; return the open dialog."""
    dialog = FileDialog(person.display_name, work.tasks, parent=work.window)

    def job(values: Mapping[str, Any]) -> Mapping[str, Any]:
        return values

    work.tasks.start(
        lambda _report: sentences_about(work.desk, person.id),
        on_done=while_alive(dialog, dialog.offer_sentences),
    )

    def chosen(values: Mapping[str, Any]) -> None:
        quotes = dialog.ticked()
        title = translate("rights", "Folder for the file")
        folder = QFileDialog.getExistingDirectory(work.window, title)
        if folder:
            work.tasks.start(
                lambda _report: write_person_file(
                    work.desk,
                    person.id,
                    Path(folder),
                    reason=values["reason"],
                    language=values["language"],
                    quotes=quotes,
                ),
                on_done=partial(_written, work),
                lane=Lane.FREE,  # the server is asked for its part
            )

    dialog.set_job(job)
    dialog.done_with.connect(chosen)
    return _opened(dialog)


def write_person_file(
    desk: Desk,
    person_id: UUID,
    folder: Path,
    *,
    reason: str,
    language: str,
    quotes: Sequence[Mention] = (),
) -> Sequence[str]:
    """Write somebody's file into a folder; return the names of the files.

    Args:
        quotes: Sentences that were read and are handed over.

    Raises:
        FileNotWritten: Nothing half-written was left.
    """
    from desktop.reports.person_file import write_json, write_pdf

    if not folder.is_dir():
        raise FileNotWritten(folder.name, "no_folder")
    ask = None if erasure.is_alone(desk) else partial(server_steps, desk)
    found = gather(desk, person_id, reason=reason, ask=ask, quotes=quotes)
    with speaking(language, resources_folder() / "i18n"):
        written = [write_pdf(found, folder / f"{FILE}.pdf").name]
    written.append(write_json(found, folder / f"{FILE}.json").name)
    return [*written, *write_files_beside(desk, found, folder)]


def offer_proof(work: Work, progress: Progress | None) -> None:
    """Ask where to, and write the proof of erasures."""
    from desktop.reports.erasure_proof import write_proof

    title = translate("rights", "Save the proof")
    name = f"weefsel-erasures-{work.desk.today().isoformat()}.pdf"
    chosen, _kind = QFileDialog.getSaveFileName(
        work.window, title, str(Path.home() / name), "PDF (*.pdf)"
    )
    if chosen:
        work.tasks.start(
            lambda _report: [write_proof(erasure.prove(work.desk, progress), Path(chosen)).name],
            on_done=partial(_written, work),
        )


def offer_request(work: Work, person: Person) -> RequestDialog:
    """Ask what somebody asks; return the open dialog."""
    desk = work.desk
    dialog = RequestDialog(person.display_name, desk.today, work.tasks, parent=work.window)
    dialog.set_job(
        lambda values: rights.add_request(
            desk, person.id, Right(values["right"]), asked_on=values["asked_on"]
        )
    )
    dialog.done_with.connect(partial(_noted, work))
    return _opened(dialog)


def offer_answer(work: Work, request: RightsRequest) -> AnswerDialog:
    """Ask what was answered; return the open dialog."""
    dialog = AnswerDialog(request.right, work.tasks, parent=work.window)
    dialog.set_job(
        lambda values: rights.close_request(
            work.desk, request.id, values["answer"] or "", state=values["state"]
        )
    )
    dialog.done_with.connect(partial(_noted, work))
    return _opened(dialog)


def set_restricted(work: Work, person: Person) -> None:
    """Stop using the data of somebody, or begin again."""
    change = rights.lift_restriction if person.restricted else rights.restrict
    work.tasks.start(
        lambda _report: change(work.desk, person.id),
        on_done=lambda result: work.news.tell(result[1]),
    )


def offer_erasure(work: Work, person: Person) -> None:
    """Find out what forgetting somebody would reach, then show it."""
    desk = work.desk
    work.tasks.start(
        lambda _report: (
            erasure.preview(desk, person.id),
            erasure.find_mentions(desk, person.id),
            erasure.is_alone(desk),
        ),
        on_done=partial(_ask_erasure, work, person),
    )


def _ask_erasure(
    work: Work, person: Person, found: tuple[LocalClosure, Sequence[Mention], bool]
) -> EraseDialog:
    closure, mentions, is_alone = found
    box = MentionBox(mentions, _mention_jobs(work.desk, person.id), work.tasks)
    box.changed.connect(work.news.tell)
    dialog = EraseDialog(closure, box, work.tasks, is_alone=is_alone, parent=work.window)
    if is_alone:
        dialog.set_long_job(
            lambda values, report: erasure.erase_alone(
                work.desk,
                person.id,
                typed=values["typed"],
                reason=values["reason"],
                report=report,
            )
        )
        dialog.done_with.connect(partial(_forgotten, work))
    else:
        dialog.set_job(lambda values: values["reason"])
        dialog.done_with.connect(partial(_request, work, person.id, box))
    return _opened(dialog)


def _mention_jobs(desk: Desk, person_id: UUID) -> MentionJobs:
    return MentionJobs(
        find=partial(erasure.find_mentions, desk, person_id),
        take_out=partial(erasure.take_name_out, desk),
        rewrite=partial(erasure.rewrite, desk),
        leave=lambda _mention, reason: erasure.leave_name(desk, person_id, reason),
    )


def _request(work: Work, person_id: UUID, box: MentionBox, reason: str) -> None:
    """Ask the server; the changes of texts go with the next sync, before anybody agrees."""

    def ask(_report: object) -> Progress:
        from desktop.sync import asking
        from desktop.sync.forgetting import ErasureAsk

        message = ErasureAsk(
            request=work.desk.new_id(), person=person_id, reason=reason, beside=box.reworded
        )
        with asking.server_of(work.desk.store, work.desk.now) as server:
            return asking.ask_erasure(server, message)

    said = translate("rights", "Asked. A team lead or the DPO has to agree.")
    work.tasks.start(ask, on_done=lambda _done: work.window.say(said), lane=Lane.NETWORK)


def _agree(work: Work, page: RightsPage, case: Case) -> None:
    def agree(_report: object) -> Progress:
        from desktop.sync import asking

        work.desk.require(Deed.AGREE_ERASURE)
        with asking.server_of(work.desk.store, work.desk.now) as server:
            return _named(work.desk, asking.agree_erasure(server, case.request))

    work.tasks.start(agree, on_done=page.show_progress, lane=Lane.NETWORK)


def _progress(desk: Desk) -> Progress:
    from desktop.sync import asking

    with asking.server_of(desk.store, desk.now) as server:
        return _named(desk, asking.erasures(server))


def _named(desk: Desk, progress: Progress) -> Progress:
    """Return the same with names: the server tells none, a laptop knows its own team."""
    names = {case.person: hit_of(desk, "person", case.person) for case in progress.cases}
    cases = [
        replace(case, name=found.title) if (found := names[case.person]) else case
        for case in progress.cases
    ]
    return replace(progress, cases=cases)


def _doubted(desk: Desk) -> Sequence[Hit]:
    found = (hit_of(desk, "person", id_) for id_ in barred.doubted_persons(desk))
    return [hit for hit in found if hit is not None]


def _written(work: Work, names: Sequence[str]) -> None:
    said = translate("rights", "Written: {files}").format(files=", ".join(names))
    work.window.say(said)


def _noted(work: Work, answer: tuple[RightsRequest, Changes]) -> None:
    request, changes = answer
    work.news.tell(changes)
    if request.is_open:
        said = translate("rights", "Noted. The answer is due in a month.")
        if request.right is Right.RECTIFICATION:
            work.forms.open("person", request.person_id)
    else:
        said = translate("rights", "The answer was noted.")
    work.window.say(said)


def _forgotten(work: Work, answer: tuple[Any, Changes]) -> None:
    work.news.tell(answer[1])
    work.window.go_inside("care", "rights")
    work.window.say(translate("rights", "Forgotten. The proof stands in the list."))


def _opened(dialog: D) -> D:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
