"""Unpack the files we know from a zip archive that somebody chose, and nothing else from it.

What the archive says about itself is not believed: bytes are counted while they come out.
"""

from __future__ import annotations

import errno
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from maps.errors import FileRefused

SHAPEFILE_PARTS = frozenset({".shp", ".shx", ".dbf", ".prj", ".cpg"})
MAP_FILES = frozenset({".shp", ".geojson", ".json", ".gpkg", ".sqlite", ".db"})
MOST_MEMBERS = 1_000
MOST_BYTES = 1_500_000_000
"""Some six times the largest official file, the sectors of the country as GeoJSON."""
HIGHEST_RATIO = 100
"""Maps shrink to a fifth or a tenth; only a bomb shrinks more than a hundredfold."""
_RATIO_COUNTS_FROM = 10_000_000
_BLOCK = 1 << 20
_SIGNS_OF_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,  # the library's word for "needs a password"
)
_NONSENSE_INSIDE = (None, errno.EINVAL)
"""What bz2 says of bad data, and the disk of a place before the start of the file."""


def unpack_maps(path: Path, folder: Path) -> list[Path]:
    """Unpack the map files in the archive ``path`` into ``folder``.

    Returns:
        The files to open, in order of their names; side files of a Shapefile lie beside it.

    Raises:
        FileRefused: ``damaged``, ``unsafe_archive`` or ``no_map_in_archive``.
    """
    found = unpack(path, folder, SHAPEFILE_PARTS | MAP_FILES, "no_map_in_archive")
    maps = [file for file in found if file.suffix in MAP_FILES]
    if not maps:
        raise FileRefused("no_map_in_archive")
    return maps


def unpack(path: Path, folder: Path, suffixes: frozenset[str], nothing: str) -> list[Path]:
    """Unpack the files with these suffixes, and return them in order of their names.

    Args:
        suffixes: In small letters, with their point.
        nothing: Reason to refuse an archive that has none of them.

    Raises:
        FileRefused: ``damaged``, ``unsafe_archive`` or ``nothing``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            wanted = _wanted(archive, suffixes)
            found = [_unpack(archive, member, folder) for member in wanted]
    except _SIGNS_OF_DAMAGE as error:
        raise FileRefused("damaged") from error
    except OSError as error:
        if error.errno not in _NONSENSE_INSIDE:
            raise  # the disk, not the archive
        raise FileRefused("damaged") from error
    if not found:
        raise FileRefused(nothing)
    return sorted(found)


def _wanted(archive: zipfile.ZipFile, suffixes: frozenset[str]) -> Iterator[zipfile.ZipInfo]:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise FileRefused("unsafe_archive", str(len(members)))
    for member in members:
        name = PurePosixPath(member.filename.replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or ":" in member.filename:
            raise FileRefused("unsafe_archive", name.name)
        if not member.is_dir() and name.suffix.lower() in suffixes:
            yield member
    if sum(member.file_size for member in members) > MOST_BYTES:
        raise FileRefused("unsafe_archive")


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path) -> Path:
    inside = PurePosixPath(member.filename.replace("\\", "/"))
    # Folders inside the archive are kept apart, so that two files of one name do not mix.
    target = folder.joinpath(*inside.parts[:-1], inside.stem + inside.suffix.lower())
    target.parent.mkdir(parents=True, exist_ok=True)
    limit = min(MOST_BYTES, max(_RATIO_COUNTS_FROM, HIGHEST_RATIO * member.compress_size))
    written = 0
    with archive.open(member) as packed, target.open("wb") as file:
        while block := packed.read(_BLOCK):
            written += len(block)
            if written > limit:
                raise FileRefused("unsafe_archive", inside.name)
            file.write(block)
    return target
