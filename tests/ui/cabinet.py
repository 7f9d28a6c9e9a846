"""Stand-ins for the services behind the forms of places, contacts and the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from desktop.domain.changes import Changes
from desktop.domain.person import Person
from desktop.domain.vocabulary import WordingAbout
from desktop.domain.wording import Filled
from desktop.services.consent.shipped_texts import shipped_text
from desktop.ui.forms.form import Form
from tests.ui.paper import SIGNED, Archive

ALI = Person(
    id=uuid4(), display_name="Ali Voorbeeld", review_on=date(2027, 5, 1), phone="015 00", **SIGNED
)


@dataclass
class Cabinet:
    """Stands in for the services of the other records; writes down every call."""

    calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)
    errors: dict[str, Exception] = field(default_factory=dict)
    archive: Archive = field(default_factory=Archive)
    answers: dict[str, Any] = field(default_factory=dict)

    def ports(self, kind: Callable[..., Any]) -> Any:
        wanted = getattr(kind, "__dataclass_fields__")  # noqa: B009 - of any ports class
        shared = {
            name: getattr(self.archive.ports(), name)
            for name in wanted
            if hasattr(self.archive.ports(), name)
        }
        own = {
            name: self._call(name)
            for name in wanted
            if (name not in shared or name == "change") and wanted[name].default is MISSING
        }
        return kind(**(shared | own))

    def _call(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **entries: Any) -> Any:
            self.calls.append((name, args, entries))
            if name in self.errors:
                raise self.errors[name]
            if name in self.answers:
                return self.answers[name]
            return SimpleNamespace(id=uuid4(), **entries), Changes.PLACES

        return call

    def called(self, name: str) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
        return [(args, entries) for each, args, entries in self.calls if each == name]


def person_cabinet(**answers: Any) -> Cabinet:
    nothing: dict[str, Any] = {"key_figure_of": None, "ties_of": [], "consents_of": []}
    spoken = shipped_text(WordingAbout.STORY, "nl")
    nothing |= {"files_of": [], "text_asked": (spoken, Filled(text=spoken.text))}
    return Cabinet(answers=nothing | answers)


def place_cabinet(**answers: Any) -> Cabinet:
    return Cabinet(answers={"assessments_of": []} | answers)


Open = Callable[[Form], Any]


def fill(form: Form, **entries: Any) -> None:
    for name, value in entries.items():
        entry = form.fields[name].entry
        entry.show_value(value)
        entry.changed.emit()
