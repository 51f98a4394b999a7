"""``python -m tests.ui.languages.update``: bring the translators' files up to the words in the sources.

New words come in without a translation, what is not said any more goes out; Qt Linguist opens the files.
"""

import subprocess
import sys
from pathlib import Path

import PySide6
from lxml import etree

import ui
from resources import folder
from ui.languages.speaking import LANGUAGES, SOURCE

__all__ = ["GERMAN", "LUPDATE", "SOURCES", "unfinished", "update"]

GERMAN = folder("translations", "copycue_de.ts")
LUPDATE = Path(PySide6.__file__).with_name("lupdate.exe" if sys.platform == "win32" else "lupdate")
SOURCES = sorted(Path(ui.__path__[0]).rglob("*.py"))


def update(path: Path, locale: str = "de_DE") -> None:
    """Let Qt's tool go through the sources; lines are left out, since they change with every edit."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    command = [str(LUPDATE), *options, *map(str, SOURCES), "-ts", str(path), "-target-language", locale]
    subprocess.run(command, check=True, capture_output=True)


def unfinished(path: Path) -> list[str]:
    """Return what is not translated yet."""
    messages = etree.parse(path).iterfind(".//message")
    return [
        message.findtext("source") or ""
        for message in messages
        if message.find("translation[@type='unfinished']") is not None
    ]


def main() -> int:
    """Update the file of each language; return 1 where something is to be translated."""
    complete = True
    for code, language in LANGUAGES.items():
        if code != SOURCE:
            path = folder("translations") / f"copycue_{code}.ts"
            update(path, language.locale.name())
            missing = unfinished(path)
            sys.stdout.writelines(f"{path.name}: to be translated: {text}\n" for text in missing)
            complete = complete and not missing
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
