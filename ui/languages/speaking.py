"""Which language the window speaks: its words, Qt's own words, dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.model import Language
from ui.languages.compiled import compiled

__all__ = ["NAMES", "chosen_language", "speak", "spoken"]

NAMES = {Language.DE: "Deutsch", Language.EN: "English"}
"""Each language in its own words, so that whoever landed in the wrong one finds back."""

_LOCALES = {
    Language.DE: QLocale(QLocale.Language.German, QLocale.Country.Germany),
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def chosen_language(choice: str, system: QLocale | None = None) -> Language:
    """Return the language to speak.

    Args:
        choice: a language such as "de"; "", or none that there is: the first of the system's that there is.
        system: the system's settings, for tests.
    """
    wishes = [choice, *(system or QLocale.system()).uiLanguages()]
    for wish in wishes:
        if (name := wish[:2].lower()) in set(Language):
            return Language(name)
    return Language.EN


def speak(app: QCoreApplication, language: Language) -> None:
    """Speak a language from now on. Windows that are there keep their words until they are built anew."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(_locale(language))
    if language is Language.EN:  # what the sources are written in
        return
    translations = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, f"{translations}/qtbase_{language}.qm")
    if (ours := compiled(language)) is not None:
        _install(app, str(ours))


def spoken() -> Language:
    """Return the language that is spoken now."""
    return chosen_language(QLocale().name())


def _locale(language: Language) -> QLocale:
    """Return how dates and numbers are written; as the system has it, where that is the language."""
    system, ours = QLocale.system(), _LOCALES[language]
    return system if system.language() == ours.language() else ours


def _install(app: QCoreApplication, path: str) -> None:
    translator = QTranslator(app)
    if translator.load(path):
        app.installTranslator(translator)
    else:
        translator.deleteLater()
