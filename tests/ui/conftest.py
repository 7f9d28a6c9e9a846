"""What every test of the window leaves behind: no widgets."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Delete what a test closed before the next one begins; around all other ends of a test.

    Left to the next event loop, the widgets of many tests die at once; Qt's cache of style
    rules then keeps some that are gone, and the next change of theme reads them.
    """
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
