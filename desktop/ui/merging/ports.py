"""What the dialogs ask of the outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.duplicates.merge_fields import Side
from desktop.domain.duplicates.merge_story import MergePreview, SplitPreview, Two

Done = tuple[Any, Changes]


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeJobs:
    """Functions that run in the database lane.

    Args:
        suggest: ``suggest(kind, one, other)``: a preview with the better one staying.
        preview: ``preview(two, chosen)``.
        merge: ``merge(two, chosen)``; its first result is the merge.
        preview_split, split: By the id of the merge.
    """

    suggest: Callable[[str, UUID, UUID], MergePreview]
    preview: Callable[[Two, Mapping[str, Side]], MergePreview]
    merge: Callable[[Two, Mapping[str, Side]], Done]
    preview_split: Callable[[UUID], SplitPreview]
    split: Callable[[UUID], Done]
