"""What a text tells of a person that it had better not tell (rule R5).

Everything here is worked out on the laptop, from the text alone; nothing is kept or sent.
"""

from __future__ import annotations

from desktop.domain.traces.lint.finding import find
from desktop.domain.traces.lint.known import NO_NAMES, Names
from desktop.domain.traces.lint.remark import Kind, Remark, mark_of

__all__ = ["NO_NAMES", "Kind", "Names", "Remark", "find", "mark_of"]
