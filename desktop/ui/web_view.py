"""A page of our own in the window, cut off from every network.

The page comes from the scheme ``app:`` and from nowhere else. Four walls stand around it: the
interceptor stops each request that is not ours, navigation is refused, a script takes WebRTC
away (it would pass the interceptor by), and the page brings its own policy.

Importing this module loads Chromium's library. Screens do that in a worker, after the window
is up. Set ``Qt.AA_ShareOpenGLContexts`` before the application is made, or Chromium warns.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, Qt, QUrl, Signal
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from desktop.i18n import translate
from desktop.ui.tiles import Tiles
from desktop.ui.web_tiles import TileDesk

logger = logging.getLogger(__name__)

Files = Mapping[str, Callable[[], bytes]]
"""What ``app://page/<name>`` serves, asked anew each time. Called in the main thread: hand out
what is ready, compute nothing."""

SCHEME = b"app"
OWN_SCHEMES = frozenset({"app", "data", "blob", "qrc"})
_CHANNEL = "qwebchannel.js"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
}
"""Our own list: on Windows ``mimetypes`` reads the registry, where ``.js`` may be anything."""
_WITHOUT_WEBRTC = """
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel"]) {
  Object.defineProperty(window, name, { value: undefined, writable: false });
}
"""
_Attribute = QWebEngineSettings.WebAttribute
_ON = (_Attribute.JavascriptEnabled, _Attribute.FocusOnNavigationEnabled)
_OFF = (
    _Attribute.LocalStorageEnabled,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.AutoLoadIconsForPage,
)


def register_scheme() -> None:
    """Make ``app:`` known to Chromium. Must come before the first page; again does nothing."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name() == SCHEME:
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flag = QWebEngineUrlScheme.Flag
    scheme.setFlags(flag.SecureScheme | flag.CorsEnabled | flag.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


class Guard(QWebEngineUrlRequestInterceptor):
    """Stops every request that would leave the computer, and counts what passes and what not.

    Only schemes and counts are kept: an address could hold something private.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.passed: dict[str, int] = {}
        self.blocked = 0

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        scheme = info.requestUrl().scheme()
        if scheme in OWN_SCHEMES:
            self.passed[scheme] = self.passed.get(scheme, 0) + 1
            return
        self.blocked += 1
        info.block(True)


class Shelf(QWebEngineUrlSchemeHandler):
    """Answers ``app://page/<file>``, ``app://assets/<folder>/<file>`` and ``app://tiles/…``."""

    def __init__(
        self,
        files: Files,
        folders: Mapping[str, Path],
        tiles: Tiles | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._folders = folders
        self._tiles = TileDesk(tiles, self) if tiles else None

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        url = job.requestUrl()
        if self._tiles and url.host() == "tiles":
            self._tiles.answer(job)
            return
        name = url.path().lstrip("/")
        content = self._page(name) if url.host() == "page" else self._asset(name)
        kind = _TYPES.get(Path(name).suffix)
        if content is None or kind is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        buffer = QBuffer(job)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(kind.encode()), buffer)

    def _page(self, name: str) -> bytes | None:
        file = self._files.get(name)
        return file() if file else None

    def _asset(self, name: str) -> bytes | None:
        if name == _CHANNEL:
            return _channel_script()
        folder, _, rest = name.partition("/")
        if folder not in self._folders:
            return None
        root = self._folders[folder].resolve()
        path = (root / rest).resolve()
        return path.read_bytes() if path.is_relative_to(root) and path.is_file() else None


class OwnPage(QWebEnginePage):
    """A page that stays where it is and tells the log nothing but where it stumbled."""

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main: bool
    ) -> bool:
        return is_main and kind in _OPENED_BY_US and QUrl(url).scheme() == SCHEME.decode()

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,  # noqa: ARG002 - never logged: it could quote what a person wrote
        line: int,
        source: str,
    ) -> None:
        file = QUrl(source).fileName() or "inline"
        logger.warning("A script reported %s at line %d of %s", level.name, line, file)


_OPENED_BY_US = frozenset(
    {
        QWebEnginePage.NavigationType.NavigationTypeTyped,
        QWebEnginePage.NavigationType.NavigationTypeReload,
        QWebEnginePage.NavigationType.NavigationTypeRedirect,
    }
)


class WebView(QWidget):
    """Shows one page of ours, and a button to load it again should its process die.

    Args:
        files: What the page may fetch, by name.
        folders: Folders with scripts and styles, by the name they have under ``app://assets``.
        bridge: Talks with the page; its signals and slots are all the page can reach.
        tiles: What ``app://tiles/<z>/<x>/<y>`` serves.
    """

    crashed = Signal()

    def __init__(
        self,
        *,
        files: Files,
        folders: Mapping[str, Path],
        bridge: QObject,
        tiles: Tiles | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        register_scheme()
        self._address = QUrl()
        profile = QWebEngineProfile()  # without a name: no cache, cookies or storage on disk
        self.guard = Guard(profile)
        self._shelf = Shelf(files, folders, tiles, profile)
        profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        profile.installUrlSchemeHandler(QByteArray(SCHEME), self._shelf)
        profile.setUrlRequestInterceptor(self.guard)
        profile.scripts().insert(_script_without_webrtc())
        self.page = OwnPage(profile, self)
        profile.setParent(self)  # after the page: children go in order, the page goes first
        self.view = QWebEngineView(self)
        self.glass: QWidget = self.view
        self._notice = _crash_notice(self.reload)
        self._prepare(bridge)

    def open(self, name: str) -> None:
        """Load ``app://page/<name>``."""
        self._address = QUrl(f"{SCHEME.decode()}://page/{name}")
        self.reload()

    def reload(self) -> None:
        """Load the page from the start; also after its process died."""
        self._stack.setCurrentWidget(self.view)
        self.page.load(self._address)

    def order_tabs(self, before: QWidget, after: QWidget) -> None:
        """Let Tab go from ``before`` to the page and on to ``after``. Call once it is painted.

        Chromium makes the widget that takes the keys late, so it stands last in the chain; and
        the view around it would be a second stop for the same page.
        """
        self.glass = self.view.focusProxy() or self.glass
        self.view.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes a null pointer here
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QWidget.setTabOrder(before, self.glass)
        QWidget.setTabOrder(self.glass, after)

    def _prepare(self, bridge: QObject) -> None:
        for attributes, on in ((_ON, True), (_OFF, False)):
            for attribute in attributes:
                self.page.settings().setAttribute(attribute, on)
        channel = QWebChannel(self.page)
        channel.registerObject("bridge", bridge)
        self.page.setWebChannel(channel)
        self.page.renderProcessTerminated.connect(self._show_crash)
        self.view.setPage(self.page)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setAcceptDrops(False)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._notice)
        QApplication.instance().aboutToQuit.connect(self._let_go)  # type: ignore[union-attr]

    def _show_crash(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        logger.error("The page's process ended: %s, code %d", status.name, code)
        self._stack.setCurrentWidget(self._notice)
        self.crashed.emit()

    def _let_go(self) -> None:
        """Delete the page while its profile still lives; Chromium complains otherwise."""
        if Shiboken.isValid(self.page):
            Shiboken.delete(self.page)


def _script_without_webrtc() -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName("without-webrtc")
    script.setSourceCode(_WITHOUT_WEBRTC)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
    script.setRunsOnSubFrames(True)
    return script


def _channel_script() -> bytes:
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data())


def _crash_notice(reload: Callable[[], None]) -> QWidget:
    notice = QWidget()
    text = QLabel(translate("web", "The map stopped working. Your data are safe."))
    button = QPushButton(translate("web", "Load the map again"))
    button.clicked.connect(reload)
    layout = QVBoxLayout(notice)
    layout.addStretch()
    for widget in (text, button):
        layout.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch()
    return notice
