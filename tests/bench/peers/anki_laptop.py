"""Two laptops with Anki; run by the Python that has it, driven by lines on its input.

Arguments: address of the server, name of the user, working folder, file with the records.
Anki's import is by name: the project's own Python has no Anki.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any

library: Any = importlib.import_module("anki.collection")


class Laptop:
    """One collection, paired with the server.

    Args:
        first: Whether it is the first of its user: that one fills the empty server.
    """

    def __init__(self, file: Path, address: str, user: str, *, first: bool) -> None:
        self.collection = library.Collection(str(file))
        self._auth = self.collection.sync_login(user, "bench", address)
        self.collection.sync_collection(self._auth, False)
        self.collection.close_for_full_sync()
        self.collection.full_upload_or_download(auth=self._auth, server_usn=None, upload=first)
        self.collection.reopen(after_full_sync=True)

    def save(self, records: Path) -> None:
        """Store each record as a note: its id in front, its text on the back."""
        kind = self.collection.models.by_name("Basic")
        requests = []
        for line in records.read_text("utf-8").splitlines():
            note = self.collection.new_note(kind)
            note["Front"], note["Back"] = json.loads(line)["id"], line
            requests.append(library.AddNoteRequest(note, 1))
        self.collection.add_notes(requests)

    def change(self, count: int) -> None:
        """Change the note of some records: two fields of each, as the others do."""
        notes = []
        for note_id in self.collection.find_notes("")[:count]:
            note = self.collection.get_note(note_id)
            record = json.loads(note["Back"])
            record |= {"reached_total": record["reached_total"] + 1, "duration": 55}
            note["Back"] = json.dumps(record, separators=(",", ":"))
            notes.append(note)
        self.collection.update_notes(notes)

    def sync(self) -> None:
        """Synchronise, both ways: Anki knows no other."""
        said = self.collection.sync_collection(self._auth, False)
        if said.required not in {said.NO_CHANGES, said.NORMAL_SYNC}:
            raise RuntimeError("Anki wants a full sync")


def main() -> None:
    """Carry out the commands of ``peer.STEPS`` until the input ends."""
    address, user, folder, records = sys.argv[1:]
    room = Path(folder)
    room.mkdir(parents=True, exist_ok=True)
    a = Laptop(room / "a.anki2", address, user, first=True)
    b = Laptop(room / "b.anki2", address, user, first=False)
    commands = {
        "save": lambda: a.save(Path(records)),
        "change": lambda: a.change(100),
        "push": a.sync,
        "pull": b.sync,
        "nothing": a.sync,
        "count": b.collection.note_count,
    }
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        before = time.perf_counter()
        said = commands[line.strip()]()
        taken = (time.perf_counter() - before) * 1000
        print(json.dumps({"ms": taken, "said": said}), flush=True)


if __name__ == "__main__":
    main()
