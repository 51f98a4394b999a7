"""The bundle holds what is used, and no library that only something left out has asked for."""

from collections.abc import Iterable, Mapping

import pytest

from installers.bundle.lean import Row, lean

QT = "PySide6/Qt"


def binary(target: str) -> Row:
    return (target, f"/from/{target}", "BINARY")


def extension(target: str) -> Row:
    return (target, f"/from/{target}", "EXTENSION")


def kept(rows: Iterable[Row], asking: Mapping[str, tuple[str, ...]] | None = None) -> list[str]:
    """Return the places of what is kept, where files ask for libraries so."""
    asking = asking or {}

    def imports(source: str) -> list[tuple[str, str | None]]:
        return [(name, None) for name in asking.get(source.removeprefix("/from/"), ())]

    return [row[0] for row in lean(rows, ["en", "de"], imports)]


@pytest.mark.parametrize("name", ["platforms/libqxcb.so", "iconengines/libqsvgicon.so", "styles/qmodern.dll"])
def test_a_plugin_that_a_window_needs_is_kept(name: str) -> None:
    assert kept([binary(f"{QT}/plugins/{name}")])


@pytest.mark.parametrize(
    "name", ["platforms/libqeglfs.so", "platformthemes/libqgtk3.so", "tls/libqopenssl.so"]
)
def test_a_plugin_of_another_kind_is_left_out(name: str) -> None:
    assert not kept([binary(f"{QT}/plugins/{name}")])


def test_a_library_goes_with_the_last_that_asked_for_it() -> None:
    rows = [
        binary(f"{QT}/plugins/platformthemes/libqgtk3.so"),
        binary("libgtk-3.so.0"),
        binary("libcairo.so.2"),
    ]
    asking = {rows[0][0]: ("libgtk-3.so.0",), "libgtk-3.so.0": ("libcairo.so.2",)}
    assert not kept(rows, asking)


def test_a_library_that_a_kept_library_asks_for_is_kept() -> None:
    rows = [extension("lxml/etree.so"), binary("libxslt.so.1"), binary("libxml2.so.2")]
    asking = {"lxml/etree.so": ("libxslt.so.1",), "libxslt.so.1": ("libxml2.so.2",)}
    assert len(kept(rows, asking)) == 3


def test_libraries_may_ask_for_each_other() -> None:
    rows = [extension("a.so"), binary("libb.so"), binary("libc.so")]
    asking = {"a.so": ("libb.so",), "libb.so": ("libc.so",), "libc.so": ("libb.so",)}
    assert len(kept(rows, asking)) == 3


def test_a_link_stays_with_its_library() -> None:
    rows = [
        extension("PySide6/QtCore.so"),
        binary(f"{QT}/lib/libQt6Core.so.6"),
        ("libQt6Core.so.6", f"{QT}/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Qml.so.6", f"{QT}/lib/libQt6Qml.so.6", "SYMLINK"),
    ]
    assert "libQt6Core.so.6" in kept(rows, {"PySide6/QtCore.so": ("libQt6Core.so.6",)})
    assert "libQt6Qml.so.6" not in kept(rows, {"PySide6/QtCore.so": ("libQt6Core.so.6",)})


def test_a_framework_goes_whole() -> None:
    qml = "PySide6/Qt/lib/QtQml.framework"
    rows = [binary(f"{qml}/Versions/A/QtQml"), (f"{qml}/Resources/Info.plist", "/from/list", "DATA")]
    assert not kept(rows)
    assert len(kept([extension("x.so"), *rows], {"x.so": ("@rpath/QtQml.framework/Versions/A/QtQml",)})) == 3


def test_printers_need_the_libraries_of_the_system() -> None:
    plugin = f"{QT}/plugins/printsupport/libcupsprintersupport.so"
    assert kept([binary(plugin), binary("libcups.so.2")], {plugin: ("libcups.so.2",)}) == [plugin]


@pytest.mark.parametrize(
    "name", ["libpython3.11.so.1.0", "python312.dll", "Python.framework/Versions/3.12/Python"]
)
def test_nothing_asks_for_python_and_it_is_kept(name: str) -> None:
    assert kept([binary(name)])


def test_words_of_qt_and_of_dates_are_there_for_the_languages_of_the_program() -> None:
    words = [f"{QT}/translations/{name}.qm" for name in ("qtbase_de", "qtbase_fr", "qt_help_de")]
    dates = [f"babel/locale-data/{name}.dat" for name in ("root", "de", "en_GB", "fr")]
    assert kept([(place, place, "DATA") for place in (*words, *dates)]) == [words[0], *dates[:3]]


def test_translations_are_there_compiled() -> None:
    places = ["resources/translations/copycue_de.ts", "resources/translations/de.qm"]
    assert kept([(place, place, "DATA") for place in places]) == places[1:]


def test_places_are_read_as_windows_writes_them() -> None:
    assert not kept([binary("PySide6\\plugins\\tls\\qopensslbackend.dll")])
