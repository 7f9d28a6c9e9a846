"""``weefsel task export``: my plan for a calendar program."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Shell


def test_my_plan_is_written_without_names_unless_a_reason_is_given(
    weefsel: Shell, tmp_path: Path
) -> None:
    added = weefsel.json(
        *("task", "add", "--title", "Zoë Voorbeeld bellen", "--ward", "Leest"),
        *("--due", "2020-03-01", "--promise"),
    )
    assert added["is_promise"]
    listed = weefsel.json("task", "list", "--promised", "--mine")["items"]
    assert added["id"] in {row["id"] for row in listed}
    out = tmp_path / "plan.ics"
    done = weefsel.json("task", "export", "--out", str(out), "--format", "ics", "--only", "task")
    text = out.read_text("utf-8")
    assert done == {"file": str(out), "total": text.count("BEGIN:VEVENT")}
    assert "CLASS:PRIVATE" in text
    assert added["id"] in text
    assert "Zoë" not in text
    refused = weefsel.refused("task", "export", "--out", str(tmp_path / "x.ics"), "--names")
    assert "say why" in refused.lower()
    assert not (tmp_path / "x.ics").exists()
    weefsel.json("task", "export", "--out", str(out), "--names", "--reason", "Op mijn telefoon")
    assert "Zoë" in out.read_text("utf-8")
    assert "--format" in weefsel.refused("task", "export", "--out", str(out), "--format", "pdf")
    weefsel.refused(
        "task", "export", "--out", str(out), "--from", "2026-02-01", "--to", "2026-01-01"
    )
