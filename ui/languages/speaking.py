"""Which language the window speaks: its words, Qt's own words, dates and numbers."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ui.languages.compiled import compiled

__all__ = ["LANGUAGES", "NAMES", "SOURCE", "WindowLanguage", "chosen_language", "speak", "spoken"]

SOURCE = "en"
"""What the sources are written in: it needs no translation."""


@dataclass(frozen=True, slots=True)
class WindowLanguage:
    """A language that the window speaks. Replies have languages of their own (``app.model.Language``).

    Attributes:
        name: in its own words, so that whoever landed in the wrong one finds back.
        locale: how dates and numbers are written, where the system does not say it for this language.
    """

    name: str
    locale: QLocale


LANGUAGES = {
    "de": WindowLanguage("Deutsch", QLocale("de_DE")),
    "en": WindowLanguage("English", QLocale("en_GB")),
}
"""By code. A line here, and its words in ``resources/translations``: docs/extending/language.md."""

NAMES = {code: language.name for code, language in LANGUAGES.items()}


def chosen_language(choice: str, system: QLocale | None = None) -> str:
    """Return the code of the language to speak.

    Args:
        choice: a language such as "de"; "", or none that there is: the first of the system's that there is.
        system: the system's settings, for tests.
    """
    wishes = [choice, *(system or QLocale.system()).uiLanguages()]
    found = (name for wish in wishes if (name := wish[:2].lower()) in LANGUAGES)
    return next(found, SOURCE)


def speak(app: QCoreApplication, language: str) -> None:
    """Speak a language from now on. Windows that are there keep their words until they are built anew."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(_locale(language))
    if language == SOURCE:
        return
    translations = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, f"{translations}/qtbase_{language}.qm")
    if (ours := compiled(language)) is not None:
        _install(app, str(ours))


def spoken() -> str:
    """Return the code of the language that is spoken now."""
    return chosen_language(QLocale().name())


def _locale(language: str) -> QLocale:
    """Return how dates and numbers are written; as the system has it, where that is the language."""
    system, ours = QLocale.system(), LANGUAGES[language].locale
    return system if system.language() == ours.language() else ours


def _install(app: QCoreApplication, path: str) -> None:
    translator = QTranslator(app)
    if translator.load(path):
        app.installTranslator(translator)
    else:
        translator.deleteLater()
