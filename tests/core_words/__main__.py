"""``python -m tests.core_words``: bring the files of translators up to what the core says now.

New patterns come in without a translation, what is not said any more goes out; Qt Linguist opens the files.
"""

import sys
from pathlib import Path

from resources import folder
from tests.core_words.linguist import Message, merged, read_messages, write_messages
from tests.core_words.patterns import patterns_of_the_core
from ui.languages.speaking import LANGUAGES, SOURCE


def main(translations: Path) -> int:
    """Update all files; return 1 where something is to be translated."""
    found = patterns_of_the_core()
    open_ones: list[Message] = []
    translated = ((code, one.locale.name()) for code, one in LANGUAGES.items() if code != SOURCE)
    for name, language in translated:
        path = translations / f"core_{name}.ts"
        messages = merged(found, read_messages(path))
        write_messages(path, language, messages)
        missing = [message for message in messages if not message.finished]
        sys.stdout.writelines(f"{path.name}: to be translated: {message.pattern}\n" for message in missing)
        open_ones += missing
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main(folder("translations")))
