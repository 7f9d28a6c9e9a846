"""Two records that are one: making them one, with a preview, and taking them apart for good.

A merge is ordinary changes and one :class:`~desktop.domain.merging.MergeRecord` that tells
them, in one transaction. The record that went lies in the bin and its id keeps working.
"""

from __future__ import annotations

from desktop.services.merging.mending import mend
from desktop.services.merging.merge import (
    latest_merges,
    merge,
    preview,
    preview_by_default,
    taken_up,
)
from desktop.services.merging.split import merged_from, preview_split, split

__all__ = [
    "latest_merges",
    "mend",
    "merge",
    "merged_from",
    "preview",
    "preview_by_default",
    "preview_split",
    "split",
    "taken_up",
]
