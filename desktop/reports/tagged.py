"""Documents for people as a tagged PDF (PDF/UA-1), from data and a template of ours."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.paths import resources_folder
from desktop.reports.files import whole_file
from desktop.reports.texts import in_letters


def tagged_pdf(template: str, data: Mapping[str, Any], *, made_at: datetime) -> bytes:
    """Return what a template makes of ``data``.

    Args:
        template: Name in ``resources/reports``, without its ending.
    """
    import typst

    made: bytes = typst.compile(
        (resources_folder() / "reports" / f"{template}.typ").read_bytes(),
        ignore_system_fonts=True,  # the same page on every computer; Libertinus is built in
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        format="pdf",
        pdf_standards=["ua-1"],
        timestamp=int(made_at.timestamp()),
    )
    return made


def write_tagged(template: str, data: Mapping[str, Any], out: Path, *, made_at: datetime) -> Path:
    """Write what a template makes of ``data``, in letters that its fonts have.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft:
        draft.write_bytes(tagged_pdf(template, in_letters(data), made_at=made_at))
    return out
