"""A number over all records of a scope, by which laptop and server see that they agree.

Records that are alive count, those in the bin and conflicts included; erased ones do not.
"""

from __future__ import annotations

from desktop.domain.syncing.checksum import moved, term, total

__all__ = ["moved", "term", "total"]
