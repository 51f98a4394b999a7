"""Texts with several forms, from the client's file to the reply."""

from pathlib import Path

import pytest

from app.model import Finding
from app.workspace import TriagedNote, Workspace

ANDROID = """<resources>
  <string name="title">Ferry kiosk</string>
  <plurals name="seats">
    <item quantity="one">%d free seat in the saloon</item>
    <item quantity="other">%d free seats in the saloon</item>
  </plurals>
</resources>
"""
STRINGSDICT = """<plist version="1.0"><dict>
  <key>seats</key>
  <dict>
    <key>NSStringLocalizedFormatKey</key><string>%#@count@</string>
    <key>count</key>
    <dict>
      <key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
      <key>one</key><string>%d free seat in the saloon</string>
      <key>other</key><string>%d free seats in the saloon</string>
    </dict>
  </dict>
</dict></plist>
"""
QT = """<TS version="2.1" language="en" sourcelanguage="de"><context><name>Hall</name>
  <message numerus="yes"><source>%n Platz/Plätze</source><translation>
    <numerusform>%n free seat in the saloon</numerusform>
    <numerusform>%n free seats in the saloon</numerusform>
  </translation></message>
</context></TS>
"""
WISH = 'On the seats line please change "in the saloon" to "in the lounge".'


def triaged(folder: Path, name: str, text: str) -> TriagedNote:
    """What is made of the wish against one copy file."""
    (folder / name).write_text(text, "utf-8")
    journal = folder / "notes.csv"
    journal.write_text(f'ID,Note\n1,"{WISH.replace(chr(34), chr(34) * 2)}"\n', "utf-8")
    (note,) = Workspace.of(copy=[folder / name], journals=[journal]).triage().notes
    return note


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("strings.xml", ANDROID, 'These two lines below <plurals name="seats">:'),
        ("Kiosk.stringsdict", STRINGSDICT, "These two lines below <key>seats</key>:"),
        ("kiosk.ts", QT, "These two lines below <source>%n Platz/Plätze</source>:"),
    ],
)
def test_a_wish_about_a_text_with_forms_names_all_forms_that_hold_the_words(
    tmp_path: Path, name: str, text: str, told: str
) -> None:
    note = triaged(tmp_path, name, text)
    assert note.verdict.finding is Finding.CHANGE
    assert [match.edit.verified for match in note.verdict.claimed if match.edit] == [True, True]
    assert len({match.entry.family for match in note.verdict.claimed}) == 1
    assert note.reply is not None
    assert told in note.reply.text


def test_a_form_without_the_words_is_not_told(tmp_path: Path) -> None:
    text = ANDROID.replace("%d free seat in", "One free seat below")
    note = triaged(tmp_path, "strings.xml", text)
    assert [match.entry.key for match in note.verdict.claimed] == ["seats#other"]
