import pytest

from app.catalogue.language import language_code, language_name, language_of, without_language
from app.catalogue.scan import scan
from tests.app.catalogue import made


def language(file: str, text: str = "<a/>") -> str:
    """The language that a file with that name tells."""
    source = made.source(text, file)
    return language_of(file, source, scan(source.scanned))


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("res/values-de/strings.xml", "de"),
        ("res/values-pt-rBR/strings.xml", "pt"),
        ("res/values-b+sr+Latn/strings.xml", "sr"),
        ("res/values-night/strings.xml", ""),
        ("res/values/strings.xml", ""),
        ("Languages/German/Keyed/Ui.xml", "de"),
        ("de.lproj/Texts.plist", "de"),
        ("en/copy.xml", "en"),
        ("Texts.de.resx", "de"),
        ("Texts.de-AT.resx", "de"),
        ("Texts.resx", ""),
        ("de.locallang.xlf", "de"),
        ("locallang.xlf", ""),
        ("texts_de.xml", "de"),
        ("texts_en-GB.xml", "en"),
        ("language_plugin-en-US.xml", "en"),
        ("german.xml", "de"),
        ("KioskEnglish.xml", "en"),
        ("menu_id.xml", ""),
        ("copy.xml", ""),
        ("kiosk.en.xml", "en"),
    ],
)
def test_folder_and_name_tell_the_language(file: str, expected: str) -> None:
    assert language(file) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<a xml:lang="de-DE"/>', "de"),
        ('<a><file target-language="fr"/></a>', "fr"),
        ('<a culture="it"/>', "it"),
        ('<a Name="English"/>', "en"),
        ('<a><b name="Deutsch"/></a>', "de"),
        ('<a name="Kiosk" lang="x-none"/>', ""),
    ],
)
def test_the_root_tells_the_language_where_the_name_does_not(text: str, expected: str) -> None:
    assert language("copy.xml", text) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [("de", "de"), ("pt-BR", "pt"), ("zh-Hans", "zh"), ("qq", ""), ("Danish", "da"), ("", "")],
)
def test_codes_and_names_of_languages(code: str, expected: str) -> None:
    assert language_code(code) == expected


@pytest.mark.parametrize(
    ("file", "common"),
    [
        ("res/values-de/strings.xml", "res/values/strings.xml"),
        ("res/values/strings.xml", "res/values/strings.xml"),
        ("values-b+sr+Latn/strings.xml", "values/strings.xml"),
        ("values-land/strings.xml", "values-land/strings.xml"),
        ("Texts.de.resx", "Texts.resx"),
        ("Texts.de-DE.resx", "Texts.resx"),
        ("de.locallang.xlf", "locallang.xlf"),
        ("messages.de.xlf", "messages.xlf"),
        ("Languages/German/Keyed/Gate.xml", "Languages/*/Keyed/Gate.xml"),
        ("de.lproj/Gate.strings", "*/Gate.strings"),
        ("Base.lproj/Gate.strings", "*/Gate.strings"),
        ("texts_de-DE.xml", "texts.xml"),
        ("menu_id.xml", "menu_id.xml"),
        ("german.xml", "*.xml"),
        ("KioskGerman.xml", "Kiosk*.xml"),
        ("gate", "gate"),
    ],
)
def test_files_of_several_languages_share_a_name_without_it(file: str, common: str) -> None:
    assert without_language(file) == common


@pytest.mark.parametrize(("code", "name"), [("de", "German"), ("en", "English"), ("mt", "mt"), ("", "")])
def test_languages_have_the_names_people_know(code: str, name: str) -> None:
    assert language_name(code) == name
