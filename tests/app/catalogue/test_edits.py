"""Each kind of edit in each kind of place, carried out for real in a copy of the file and looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from app.catalogue import Catalogue
from app.model import Edit, TextChange
from tests.app.catalogue import made

PLAIN = "<copy>\n<u>Other words</u>\n{}\n<v>More words</v>\n</copy>"
ANDROID = "<resources>\n<string name='u'>Other</string>\n{}\n<string name='v'>More</string>\n</resources>"
VALUE = "Pay now. Ride free."

PLACES: dict[str, tuple[str, str]] = {
    "text": (PLAIN.format('<t id="k">{}</t>'), VALUE),
    "CDATA": (PLAIN.format('<t id="k"><![CDATA[{}]]></t>'), VALUE),
    "double quotes": (PLAIN.format('<t id="k" tip="{}"/>'), VALUE),
    "single quotes": (PLAIN.format("<t id='k' tip='{}'/>"), VALUE),
    "inline mark-up": (PLAIN.format('<t id="k">{}</t>'), "Pay <b>now</b>. <i>Ride</i> free."),
    "HTML in CDATA": (PLAIN.format('<t id="k"><![CDATA[{}]]></t>'), "<p>Pay <b>now</b>. Ride free.</p>"),
    "escaped HTML": (PLAIN.format('<t id="k">{}</t>'), "&lt;b&gt;Pay now.&lt;/b&gt; Ride free."),
    "Android": (ANDROID.format('<string name="k">{}</string>'), VALUE),
    "Android in quotes": (ANDROID.format('<string name="k">{}</string>'), f'"{VALUE}"'),
    "Android mark-up": (ANDROID.format('<string name="k">{}</string>'), "Pay <b>now</b>. Ride free."),
    "Android CDATA": (ANDROID.format('<string name="k">{}</string>'), f"<![CDATA[{VALUE}]]>"),
}
EDITS: dict[str, tuple[str, str]] = {
    "replace a word": ("free", "for less"),
    "replace a sentence": ("Ride free.", "Travel far."),
    "insert before a sentence": ("Ride", "Then ride"),
    "insert after a sentence": ("free.", "free. Enjoy."),
    "insert at the beginning": ("Pay", "Please pay"),
    "delete a word": (" free", ""),
    "delete a sentence": (" Ride free.", ""),
    "change the case of a letter": ("Ride", "ride"),
    "change the case of a word": ("free", "FREE"),
    "change a sign": ("now.", "now!"),
    "add a sign": ("free", "free,"),
    "take a sign away": ("free.", "free"),
}


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def carried_out(folder: Path, place: str, old: str, new: str) -> tuple[Edit, Catalogue, Catalogue]:
    """An edit, the copy before it, and the copy after what it says was typed into the file."""
    document, raw = PLACES[place]
    data = document.replace("{}", raw)
    before = made.catalogue(folder / "before", {"copy.xml": data})
    (index,) = (number for number, value in enumerate(before.values) if value == VALUE)
    entry = before.entry(index)
    start = VALUE.index(old)
    edit = before.propose(entry, TextChange(start, start + len(old), new))
    typed = (
        data.encode()[: entry.location.span[0]]
        + edit.after.encode()
        + data.encode()[entry.location.span[1] :]
    )
    etree.fromstring(typed)
    return edit, before, made.catalogue(folder / "after", {"copy.xml": typed})


def raws(read: Catalogue) -> Iterator[tuple[str, str, str]]:
    return ((entry.key, entry.value, entry.raw) for entry in read.entries())


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_reads_as_asked_and_leaves_all_else_byte_for_byte(
    tmp_path: Path, place: str, kind: str
) -> None:
    old, new = EDITS[kind]
    edit, before, after = carried_out(tmp_path, place, old, new)
    assert edit.verified, edit.why_not
    wished = [value.replace(old, new) if value == VALUE else value for value in before.values]
    assert list(after.values) == wished
    for was, now in zip(raws(before), raws(after), strict=True):
        assert now == (was if was[1] != VALUE else (was[0], VALUE.replace(old, new), edit.after))


@pytest.mark.parametrize("kind", EDITS)
def test_marks_in_the_text_stay_as_they_were(tmp_path: Path, place: str, kind: str) -> None:
    edit, _, _ = carried_out(tmp_path, place, *EDITS[kind])
    for mark in ("<b>", "</b>", "<i>", "</i>", "<p>", "</p>", "&lt;b&gt;", "<![CDATA[", "]]>"):
        assert edit.after.count(mark) == edit.before.count(mark)


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_shows_the_changed_line_before_and_after(tmp_path: Path, place: str, kind: str) -> None:
    edit, _, _ = carried_out(tmp_path, place, *EDITS[kind])
    changed = [line for line in edit.preview.splitlines()[2:] if line[:1] in "-+"]
    assert [line[0] for line in changed] == ["-", "+"]
    assert edit.before in changed[0]
    assert edit.after in changed[1]


# --- how signs are typed --------------------------------------------------------------------------

SIGNS = 'it\'s “R&D”, 5 < 6 "now" ]]> @x?'
TYPED = {
    "text": 'it\'s “R&amp;D”, 5 &lt; 6 "now" ]]&gt; @x?',
    "CDATA": 'it\'s “R&D”, 5 < 6 "now" ]]]]><![CDATA[> @x?',
    "double quotes": "it's “R&amp;D”, 5 &lt; 6 &quot;now&quot; ]]&gt; @x?",
    "single quotes": 'it&apos;s “R&amp;D”, 5 &lt; 6 "now" ]]&gt; @x?',
    "inline mark-up": 'it\'s “R&amp;D”, 5 &lt; 6 "now" ]]&gt; @x?',
    "HTML in CDATA": 'it\'s “R&amp;D”, 5 &lt; 6 "now" ]]]]><![CDATA[> @x?',
    "escaped HTML": 'it\'s “R&amp;D”, 5 &lt; 6 "now" ]]&gt; @x?',
    "Android": 'it\\\'s “R&amp;D”, 5 &lt; 6 \\"now\\" ]]&gt; @x?',
    "Android in quotes": 'it\'s “R&amp;D”, 5 &lt; 6 \\"now\\" ]]&gt; @x?',
    "Android mark-up": 'it\\\'s “R&amp;D”, 5 &lt; 6 \\"now\\" ]]&gt; @x?',
    "Android CDATA": 'it\\\'s “R&D”, 5 < 6 \\"now\\" ]]]]><![CDATA[> @x?',
}


def test_signs_are_typed_as_the_place_asks(tmp_path: Path, place: str) -> None:
    edit, before, after = carried_out(tmp_path, place, "free", SIGNS)
    assert (edit.verified, edit.why_not) == (True, "")
    assert TYPED[place] in edit.after
    assert (edit.old, edit.new, edit.paste) == ("free", SIGNS, TYPED[place])
    assert [value for value in after.values if value not in before.values] == [VALUE.replace("free", SIGNS)]


@pytest.mark.parametrize("sign", ["@", "?"])
@pytest.mark.parametrize("android", [name for name in PLACES if name.startswith("Android")])
def test_what_begins_a_reference_in_android_is_escaped_at_the_beginning(
    tmp_path: Path, android: str, sign: str
) -> None:
    edit, _, after = carried_out(tmp_path, android, "Pay", f"{sign}Pay")
    assert edit.verified, edit.why_not
    assert f"\\{sign}Pay" in edit.after
    assert f"{sign}{VALUE}" in after.values


def test_a_line_break_is_typed_as_the_place_asks(tmp_path: Path, place: str) -> None:
    edit, _, after = carried_out(tmp_path, place, "now. Ride", "now.\nRide")
    if edit.verified:
        assert VALUE.replace(". ", ".\n") in after.values
    else:
        assert edit.why_not


# --- what is refused, and why ---------------------------------------------------------------------

LOST = "The program fills in placeholders here, and “{0}” would be lost."
ACROSS = "The change runs across “{}”, which must stay where it is."
REFUSALS: dict[str, tuple[str, str, str, str]] = {
    "all of it": ("Pay now", "Pay now", "", "Nothing would be left of the text."),
    "nothing": ("Pay now", "Pay", "Pay", "The text already reads like that."),
    "a placeholder": ("Gate {0}", "{0}", "4", LOST),
    "a word half in bold": ("Pay b<b>efore</b> now", "before", "later", ACROSS.format("<b>")),
    "words on both sides of a break": ("Pay<br/>now", "Pay\nnow", "Pay", ACROSS.format("<br/>")),
    "mark-up as text": (
        *("Pay now", "now", "<i>now</i>"),
        "The new text holds mark-up, “<i>”, which would not be shown as text.",
    ),
    "an entity of the program": (
        *("Sail with &co; now", "&co;", "us"),
        ACROSS.format("&co;"),
    ),
    "a character that XML lacks": ("Pay now", "now", "\x02", "The file would no longer be well-formed XML."),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_what_is_not_safe_is_refused_with_the_reason(tmp_path: Path, case: str) -> None:
    raw, old, new, why = REFUSALS[case]
    text = f'<!DOCTYPE copy [<!ENTITY co "Nordlicht">]><copy><t id="k">{raw}</t></copy>'
    edit = made.change(made.catalogue(tmp_path, {"copy.xml": text}), "k", old, new)
    assert (edit.verified, edit.why_not) == (False, why)


# --- what is pointed out --------------------------------------------------------------------------

WARNINGS: dict[str, tuple[str, str, str, str]] = {
    "blank at the end": (
        "Pay: ",
        "Pay: ",
        "Pay:",
        "A blank at the beginning or the end of the text changes.",
    ),
    "blank at the beginning": (
        " now",
        " now",
        "now",
        "A blank at the beginning or the end of the text changes.",
    ),
    "final sign": ("Pay now.", "now.", "now", "The punctuation at the end changes."),
    "accelerator": (
        "E&amp;xit",
        "E&xit",
        "Exit",
        "The letter underlined in the menu changes: “&x” would be lost.",
    ),
    "empty mark-up": (
        "Pay <b>right</b> now",
        "right",
        "",
        "Mark-up without text stays behind; it does no harm.",
    ),
    "typing": ("Pay now", "now", "< now", "Type &lt; for <."),
}


@pytest.mark.parametrize("case", WARNINGS)
def test_what_people_should_look_at_is_pointed_out(tmp_path: Path, case: str) -> None:
    raw, old, new, warning = WARNINGS[case]
    text = f'<root><data name="k" xml:space="preserve"><value>{raw}</value></data></root>'
    edit = made.change(made.catalogue(tmp_path, {"Texts.resx": text}), "k", old, new)
    assert edit.verified, edit.why_not
    assert edit.warnings == (warning,)
