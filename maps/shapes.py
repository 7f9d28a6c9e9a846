"""Tiles of shapes (Mapbox Vector Tile 2.1), read as lines and rings; after its specification.

A tile may come from anybody: what does not fit the form ends the reading, and no number in it
makes us reserve memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from maps.errors import FileRefused

POINT, LINE, AREA = 1, 2, 3
MOST_SHAPES = 30_000
MOST_CORNERS = 400_000
"""In one tile; a dense city has a twentieth of it."""
_KIND_KEYS = ("class", "kind", "pmap:kind", "highway")
_EXTENT = 4096
_LAYER = 3
_LONGEST_VARINT = 10
_MOVE, _DRAW, _CLOSE = 1, 2, 7

Part = list[tuple[int, int]]


class Shape(NamedTuple):
    """Lines or rings of one thing, in units of its layer.

    Args:
        form: ``POINT``, ``LINE`` or ``AREA``.
        kind: What it is, in the words of its maker; may be empty.
    """

    form: int
    kind: str
    parts: list[Part]


class ShapeLayer(NamedTuple):
    """Shapes of one subject.

    Args:
        extent: Units along a side of the tile.
    """

    name: str
    extent: int
    shapes: Sequence[Shape]


def layers_of(tile: bytes) -> list[ShapeLayer]:
    """Return the layers of a tile, from the bottom up.

    Raises:
        FileRefused: ``damaged``.
    """
    budget = _Budget()
    try:
        return [_layer(content, budget) for content in _messages(tile, _LAYER)]
    except (IndexError, ValueError) as error:
        raise FileRefused("damaged") from error


class _Budget:
    """What is left to be read in one tile."""

    def __init__(self) -> None:
        self.shapes, self.corners = MOST_SHAPES, MOST_CORNERS

    def take_shape(self) -> None:
        self.shapes -= 1
        if self.shapes < 0:
            raise ValueError("too many shapes")

    def take_corners(self, count: int) -> None:
        self.corners -= count
        if self.corners < 0:
            raise ValueError("too many corners")


def _layer(content: bytes, budget: _Budget) -> ShapeLayer:
    name, extent = "", _EXTENT
    keys: list[str] = []
    values: list[str] = []
    features: list[bytes] = []
    for each in _fields(content):
        match each:
            case 1, bytes(text):
                name = _decoded(text)
            case 2, bytes(feature):
                features.append(feature)
            case 3, bytes(text):
                keys.append(_decoded(text))
            case 4, bytes(value):
                values.append(next(map(_decoded, _messages(value, 1)), ""))
            case 5, int(number):
                extent = number or _EXTENT
            case _:
                pass
    shapes = [_shape(feature, keys, values, budget) for feature in features]
    return ShapeLayer(name, extent, shapes)


def _shape(content: bytes, keys: list[str], values: list[str], budget: _Budget) -> Shape:
    form, kind, parts = 0, "", list[Part]()
    budget.take_shape()
    for each in _fields(content):
        match each:
            case 2, bytes(tags):
                kind = _kind(list(_numbers(tags)), keys, values)
            case 3, int(number):
                form = number
            case 4, bytes(path):
                parts = _parts(path, budget)
            case _:
                pass
    return Shape(form, kind, parts)


def _messages(content: bytes, wanted: int) -> Iterator[bytes]:
    """Yield the fields of one number that hold bytes."""
    for field, value in _fields(content):
        if field == wanted and isinstance(value, bytes):
            yield value


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _kind(tags: list[int], keys: list[str], values: list[str]) -> str:
    said = {keys[key]: values[value] for key, value in zip(tags[::2], tags[1::2], strict=False)}
    return next((said[key] for key in _KIND_KEYS if said.get(key)), "")


def _parts(content: bytes, budget: _Budget) -> list[Part]:
    """Follow the pen: commands with a count, steps in zigzag numbers."""
    parts: list[Part] = []
    x = y = 0
    numbers = _numbers(content)
    for command in numbers:
        what, count = command & 7, command >> 3
        if what == _CLOSE:
            continue
        if what not in {_MOVE, _DRAW}:
            raise ValueError("no such command")
        for _ in range(count):
            budget.take_corners(1)
            dx, dy = next(numbers, None), next(numbers, None)
            if dx is None or dy is None:
                raise ValueError("cut off")
            x, y = x + _step(dx), y + _step(dy)
            if what == _MOVE:
                parts.append([(x, y)])
            else:
                parts[-1].append((x, y))
    return parts


def _step(number: int) -> int:
    return (number >> 1) ^ -(number & 1)


def _fields(content: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Yield the fields of a message: numbers and bytes; others are passed over."""
    place, end = 0, len(content)
    while place < end:
        head, place = _varint(content, place)
        kind = head & 7
        if kind == 0:
            number, place = _varint(content, place)
            yield head >> 3, number
        elif kind == 2:  # noqa: PLR2004 - bytes with their length
            length, place = _varint(content, place)
            if place + length > end:
                raise ValueError("cut off")
            yield head >> 3, content[place : place + length]
            place += length
        elif kind in _FIXED:
            place += _FIXED[kind]
        else:
            raise ValueError("no such kind")


_FIXED = {1: 8, 5: 4}


def _numbers(content: bytes) -> Iterator[int]:
    place = 0
    while place < len(content):
        number, place = _varint(content, place)
        yield number


def _varint(content: bytes, place: int) -> tuple[int, int]:
    number = content[place]
    if number < 0x80:  # noqa: PLR2004 - the bit that says "more to come"
        return number, place + 1
    number &= 0x7F
    for count in range(1, _LONGEST_VARINT):
        byte = content[place + count]
        number |= (byte & 0x7F) << 7 * count
        if byte < 0x80:  # noqa: PLR2004
            return number, place + count + 1
    raise ValueError("a number without an end")
