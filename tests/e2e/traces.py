"""What processes wrote, and whether anything of a person can be read in it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

STRACE = (
    "strace",
    "-f",
    "--seccomp-bpf",
    "-y",
    "-qq",
    "-s",
    "512",
    "-e",
    "trace=%file,memfd_create",
    "-o",
)
_OPENED = re.compile(r"(?:openat?|creat)\(.*O_(?:WRONLY|RDWR|CREAT).* = \d+<([^>]+)>")
_MOVED = re.compile(r'(?:rename\w*|link\w*|symlink\w*)\(.*"([^"]+)"(?:, \w+)?\) = 0$')
_PACKED = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x1f\x8b\x08")
_MOST = 8 << 20


def written(trace: Path) -> set[Path]:
    """Return every file that was opened for writing, or moved into place, by a traced process."""
    found = set()
    for line in trace.read_text("utf-8", errors="replace").splitlines():
        if seen := _OPENED.search(line) or _MOVED.search(line):
            found.add(Path(seen[1].removesuffix("(deleted)")))
    return {path for path in found if path.is_absolute()}


def canaries_in(content: bytes, canaries: Sequence[str]) -> Mapping[str, int]:
    """Return how often each canary can be read, also inside zip and zlib; those that can."""
    counts = {
        canary: sum(
            layer.count(canary.encode(encoding))
            for layer in _layers(content)
            for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        )
        for canary in canaries
    }
    return {canary: count for canary, count in counts.items() if count}


def _layers(content: bytes) -> Iterator[bytes]:
    yield content
    if content[:2] == b"PK":
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield archive.read(name)
    for head in _PACKED:
        at = content.find(head)
        while at >= 0:
            with suppress(zlib.error):
                yield zlib.decompressobj(wbits=47).decompress(content[at:], _MOST)
            at = content.find(head, at + 1)


def files_under(*folders: Path) -> Iterator[Path]:
    """Yield every file in some folders."""
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


def in_memory(process: int, wanted: Mapping[str, bytes]) -> Mapping[str, int]:
    """Return how often each of some byte strings stands in the memory of a process."""
    counts = dict.fromkeys(wanted, 0)
    with Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for start, end in _readable(process):
            with suppress(OSError, ValueError, OverflowError):
                memory.seek(start)
                content = memory.read(end - start)
                for name, what in wanted.items():
                    counts[name] += content.count(what)
    return counts


def _readable(process: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{process}/maps").read_text().splitlines():
        span, rights = line.split()[:2]
        if rights.startswith("rw") and "/dev/" not in line:
            start, _, end = span.partition("-")
            yield int(start, 16), int(end, 16)
