"""The sectors of the whole country pass through in bounded memory.

Here a fifth of the official file. All of it (227 MB unpacked): ``WEEFSEL_LONG=1``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from maps import facts
from tests.maps import publisher

LONG = bool(os.environ.get("WEEFSEL_LONG"))
SECTORS, CORNERS = (20_678, 253) if LONG else (4_100, 253)
MOST_MEGABYTES = 300
MOST_GROWTH = 60
READ = """
import json, resource, sys, threading, time
from pathlib import Path
import psutil, pyogrio, pyproj, shapely
from maps.areas import read_edition

me, peak, done = psutil.Process(), [0], threading.Event()
before = me.memory_info().rss
def watch():
    while not done.wait(0.005):
        peak[0] = max(peak[0], me.memory_info().rss)
watcher = threading.Thread(target=watch)
watcher.start()
edition, report = read_edition(Path(sys.argv[1]))
done.set()
watcher.join()
print(json.dumps([before / 1e6, peak[0] / 1e6, report.wards, report.sectors, report.foreign]))
"""


@pytest.mark.slow
def test_the_country_passes_in_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / publisher.SECTORS_2025
    publisher.write_sectors(path, facts.EDITION_NOW, foreign=SECTORS, corners=CORNERS)
    with zipfile.ZipFile(path) as archive:
        unpacked = archive.infolist()[0].file_size / 1e6

    said = subprocess.run(
        [sys.executable, "-c", READ, str(path)],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )

    before, peak, wards, sectors, foreign = json.loads(said.stdout)
    assert unpacked > (227 if LONG else 40)
    assert (wards, sectors, foreign) == (12, 103, SECTORS)
    assert peak < MOST_MEGABYTES
    assert peak - before < MOST_GROWTH
