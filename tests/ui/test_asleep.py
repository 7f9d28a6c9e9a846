"""The computer says that it goes to sleep, in the way of Linux and in that of Windows."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.ui import asleep

LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from desktop.ui.asleep import watch_sleep

app = QCoreApplication(sys.argv)
owner = QObject()
heard = []

def asleep():
    heard.append("asleep")
    app.quit()

print(watch_sleep(owner, asleep), flush=True)
logind = QDBusConnection.connectToBus(sys.argv[1], "logind")
logind.registerService("org.freedesktop.login1")

def tell(begins):
    signal = QDBusMessage.createSignal(
        "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
    )
    signal.setArguments([begins])
    logind.send(signal)

tell(False)
QTimer.singleShot(0, lambda: tell(True))
QTimer.singleShot(20_000, app.quit)
app.exec()
print(heard, flush=True)
"""

LOGIND = """
import os, sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from PySide6.QtDBus import (
    QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject
)

app = QCoreApplication(sys.argv)
bus = QDBusConnection.connectToBus(sys.argv[1], "logind")
ours, theirs = os.pipe()

class Manager(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        what, who, _why, mode = message.arguments()
        print(message.member(), what, who, mode, flush=True)
        connection.send(message.createReply(QDBusUnixFileDescriptor(theirs)))
        os.close(theirs)
        QTimer.singleShot(0, go_to_sleep)
        return True

def go_to_sleep():
    signal = QDBusMessage.createSignal(
        "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
    )
    signal.setArguments([True])
    bus.send(signal)

def sleep():
    print("asleep now", flush=True)
    app.quit()

manager = Manager()
bus.registerVirtualObject("/org/freedesktop/login1", manager)
bus.registerService("org.freedesktop.login1")
released = QSocketNotifier(ours, QSocketNotifier.Type.Read)
released.activated.connect(sleep)
QTimer.singleShot(20_000, app.quit)
print("ready", flush=True)
app.exec()
"""
LOCKING = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from desktop.app.anew import Left, begin_anew
from desktop.ui.asleep import watch_sleep

app = QCoreApplication(sys.argv)
owner = QObject()

def lock():
    print("locking", flush=True)
    begin_anew([sys.executable, "-c", "import sys; print('locked'); sys.stdin.read()"], Left())

watch_sleep(owner, lock)
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a bus of this test alone."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("no dbus-daemon on this computer")
    config = tmp_path / "bus.conf"
    config.write_text(
        "<busconfig><type>session</type>"
        f"<listen>unix:path={tmp_path}/bus</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
    )
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells it otherwise")
def test_logind_says_that_sleep_begins(bus: str) -> None:
    environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": bus}
    ended = subprocess.run(
        [sys.executable, "-c", LISTENER, bus],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ended.stdout.split("\n")[:2] == ["True", "['asleep']"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells it otherwise")
def test_the_computer_does_not_sleep_before_the_process_with_the_key_is_gone(bus: str) -> None:
    environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": bus}
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", LOGIND, bus], stdout=pipe, text=True) as logind:
        assert logind.stdout
        assert logind.stdout.readline() == "ready\n"
        command = [sys.executable, "-c", LOCKING]
        with subprocess.Popen(
            command, env=environment, stdin=pipe, stdout=pipe, text=True
        ) as window:
            assert window.stdout
            assert logind.stdout.readline() == "Inhibit sleep Weefsel delay\n"
            assert logind.stdout.readline() == "asleep now\n"
            assert window.poll() is None, "it goes on, as another"
            said, _ = window.communicate(timeout=20)
    assert said.splitlines() == ["locking", "locked"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells it otherwise")
def test_without_a_bus_nothing_is_heard(tmp_path: Path) -> None:
    code = LISTENER.partition("logind =")[0]
    environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    ended = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert ended.stdout == "False\n"


class Message(ctypes.Structure):
    """The beginning of ``MSG`` of Windows."""

    _fields_ = (
        ("hWnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
    )


@pytest.mark.parametrize(
    ("message", "what", "begins"), [(0x218, 4, True), (0x218, 7, False), (0x219, 4, False)]
)
def test_windows_says_it_in_a_message(message: int, what: int, begins: bool) -> None:
    told = (Message * 4)()
    told[0].message, told[0].wParam = message, what
    assert asleep.told_sleep(ctypes.addressof(told)) is begins
