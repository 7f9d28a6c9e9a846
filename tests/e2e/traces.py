"""What processes wrote, and whether anything of a person can be read in it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import psutil

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
_HIGHEST = 1 << 63
"""Above that the kernel has memory of its own."""


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


def family(process: int) -> set[int]:
    """Return the numbers of a process and of all that it started, directly or not."""
    parents = psutil.Process(process)
    return {process, *(each.pid for each in parents.children(recursive=True))}


def in_memory(processes: Iterable[int], wanted: Mapping[str, bytes]) -> Mapping[str, int]:
    """Return how often each of some byte strings stands in the memory of processes.

    A process that ended has none.
    """
    counts = dict.fromkeys(wanted, 0)
    for process in processes:
        with suppress(FileNotFoundError, ProcessLookupError):
            for content in _memory(process):
                for name, what in wanted.items():
                    counts[name] += content.count(what)
    return counts


def _memory(process: int) -> Iterator[bytes]:
    """Yield all that a process holds and shares, but no library as it stands on the disk."""
    with Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            span, rights, _offset, _device, file = line.split()[:5]
            start, end = (int(each, 16) for each in span.split("-"))
            is_library = file != "0" and rights[1] != "w" and rights[3] == "p"
            if rights[0] == "r" and not is_library and end < _HIGHEST:
                with suppress(OSError, ValueError):  # memory of a device
                    memory.seek(start)
                    yield memory.read(end - start)
