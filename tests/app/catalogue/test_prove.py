from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.declared import shipped
from app.catalogue.prove import prove
from app.model import CopycueError, Edit, TextChange
from tests.app.catalogue import made

RESOURCES = '<?xml version="1.0" encoding="utf-8"?>\n<resources>\n{}\n</resources>\n'


def android(raw: str, old: str, new: str) -> Edit:
    """The edit of the one Android string with that raw text."""
    return _edit(RESOURCES.format(f'<string name="k">{raw}</string>'), old, new)


def general(raw: str, old: str, new: str) -> Edit:
    """The edit of the first entry in a plain document."""
    return _edit(f"<copy><t>{raw}</t><u>Other words</u></copy>", old, new)


def _edit(text: str, old: str, new: str) -> Edit:
    table = made.table(text)
    start = table.values[0].index(old)
    return prove(table, 0, TextChange(start, start + len(old), new), shipped(), sound=True)


def test_a_proven_edit_says_all_that_a_reply_needs() -> None:
    edit = android("Standart &amp; more", "Standart", "Standard")
    assert edit == Edit(
        before="Standart &amp; more",
        after="Standard &amp; more",
        old="Standart",
        new="Standard",
        paste="Standard",
        verified=True,
        preview=(
            "--- copy.xml\n+++ copy.xml\n@@ -1,5 +1,5 @@\n"
            ' <?xml version="1.0" encoding="utf-8"?>\n <resources>\n'
            '-<string name="k">Standart &amp; more</string>\n'
            '+<string name="k">Standard &amp; more</string>\n'
            " </resources>\n "
        ),
        reads="Standard & more",
    )


@pytest.mark.parametrize(
    ("raw", "old", "new", "why"),
    [
        ("Hi %1$s", "%1$s", "you", "The program fills in placeholders here, and “%1$s” would be lost."),
        (
            "Hi {name}",
            "Hi {name}",
            "Hi",
            "The program fills in placeholders here, and “{name}” would be lost.",
        ),
        ("Hi", "Hi", "Hi %d", "The program fills in placeholders here, and “%d” would be new."),
        ("%s %s", "%s %s", "%s", "The program fills in placeholders here, and “%s” would be lost."),
        ("Pay now", "now", "now", "The text already reads like that."),
        ("Pay now", "Pay now", "", "Nothing would be left of the text."),
        (
            "Pay <b>now</b>",
            "Pay now",
            "Anlegen",
            "The change runs across “<b>”, which must stay where it is.",
        ),
        (
            "Pay now",
            "Pay",
            "<b>Pay</b>",
            "The new text holds mark-up, “<b>”, which would not be shown as text.",
        ),
        (
            "%d of %s",
            "%d of %s",
            "%s: %d",
            "The program fills in placeholders here one after the other, and their order would change.",
        ),
        ("Pay now", "Pay", "\x01", "The file would no longer be well-formed XML."),
        ("Pay now", "Pay", "\ud800", "The file would no longer be well-formed XML."),
        ("Pay now", "Pay now", " Pay now", "The text would not read as wished."),
    ],
)
def test_what_can_not_be_vouched_for_is_not_verified(raw: str, old: str, new: str, why: str) -> None:
    edit = general(raw, old, new)
    assert (edit.verified, edit.why_not) == (False, why)


def test_an_entry_that_is_not_the_clients_is_not_edited() -> None:
    edit = android("@string/other", "other", "that")
    assert (edit.verified, edit.why_not) == (False, "It refers to another resource; its text stands there.")


def test_a_text_must_not_become_a_reference() -> None:
    edit = android("x@home", "x", "")
    assert (edit.verified, edit.why_not) == (
        False,
        "The text would be taken for a reference to another resource.",
    )


def test_nothing_is_proven_in_a_broken_file() -> None:
    table = made.table("<copy><t>Pay now</t></copy>")
    edit = prove(table, 0, TextChange(0, 3, "Buy"), shipped(), sound=False)
    assert (edit.verified, edit.why_not) == (False, "The file is broken; it must be repaired first.")


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (0, 99)])
def test_a_change_outside_of_the_text_is_misuse(start: int, end: int) -> None:
    with pytest.raises(CopycueError, match="does not fit"):
        prove(made.table("<a>Pay</a>"), 0, TextChange(start, end, ""), shipped(), sound=True)


@pytest.mark.parametrize(
    ("raw", "old", "after"),
    [
        ("One. Two. Three.", "Two.", "One. Three."),
        ("One. Two.", "Two.", "One."),
        ("One. Two.", "One.", "Two."),
        ("One <b>two</b> three", "two", "One <b></b>three"),
        ("One <b>two</b> or three", "two or", "One <b></b>three"),
        ("onetwo", "one", "two"),
    ],
)
def test_a_deletion_leaves_no_double_blank(raw: str, old: str, after: str) -> None:
    edit = general(raw, old, "")
    assert (edit.verified, edit.after) == (True, after)


@pytest.mark.parametrize(
    ("raw", "old", "new", "warning"),
    [
        ("&amp;Pay now", "&Pay", "Pay", "The letter underlined in the menu changes: “&P” would be lost."),
        ("Pay now", "Pay", "&Pay", "The letter underlined in the menu changes: “&P” is new."),
        (
            "&amp;Pay now",
            "&Pay",
            "P&ay",
            "The letter underlined in the menu changes: “&P” would become “&a”.",
        ),
        ("Pay now.", "now.", "now!", "The punctuation at the end changes."),
        ("Pay now…", "now…", "now", "The punctuation at the end changes."),
        ("Pay now", "Pay", "Pay & go", "Type &amp; for &."),
        ("A <b>b</b> c", "b", "", "Mark-up without text stays behind; it does no harm."),
    ],
)
def test_what_the_client_should_look_at_is_a_warning(raw: str, old: str, new: str, warning: str) -> None:
    edit = general(raw, old, new)
    assert edit.verified
    assert warning in edit.warnings


def test_android_tells_how_apostrophes_and_quotes_are_typed() -> None:
    edit = android("Pay now", "Pay", 'It\'s "now"\n')
    assert (edit.verified, edit.paste) == (True, 'It\\\'s \\"now\\"\\n')
    assert edit.warnings == ("Type \\' for ', \\\" for \", \\n for a line break.",)


def test_a_change_on_both_sides_of_a_tag_is_pasted_as_a_whole() -> None:
    edit = general("Pay <b>now</b> or later", "now or", "soon and")
    assert (edit.verified, edit.old, edit.new) == (True, "Pay now or later", "Pay soon and later")
    assert edit.paste == edit.after == "Pay <b>soon</b> and later"


def test_a_letter_that_the_encoding_lacks_becomes_a_code() -> None:
    data = b'<?xml version="1.0" encoding="iso-8859-1"?><a>Gr\xfc\xdfe und mehr</a>'
    edit = prove(made.table(data), 0, TextChange(0, 5, "Zł"), shipped(), sound=True)
    assert (edit.verified, edit.paste) == (True, "Z&#322;")


def test_a_letter_that_can_not_be_typed_in_cdata_is_refused() -> None:
    data = b'<?xml version="1.0" encoding="iso-8859-1"?><a><![CDATA[Pay now]]></a>'
    edit = prove(made.table(data), 0, TextChange(0, 3, "Zł"), shipped(), sound=True)
    assert (edit.verified, edit.why_not) == (False, "The file's encoding (iso8859-1) has no “ł”.")


@pytest.mark.parametrize(
    ("text", "verified"),
    [
        ('<copy><box name="Big screen">Pay now</box></copy>', False),
        ('<copy><box id="7" name="Big screen">Pay now</box></copy>', True),
        ('<copy><box name="Big screen"><t>Pay now</t></box></copy>', True),
    ],
)
def test_an_attribute_that_other_entries_are_known_by_is_left_alone(text: str, verified: bool) -> None:
    table = made.table(text)
    edit = prove(table, 0, TextChange(0, 3, "Small"), shipped(), sound=True)
    assert table.values[0] == "Big screen"
    assert (edit.verified, edit.why_not) == (
        verified,
        "" if verified else "Another entry would change as well.",
    )


def test_the_preview_counts_the_lines_of_the_file() -> None:
    text = "<a>\n" + "<t>Row</t>\n" * 50 + "<t>Pay now</t>\n" + "<t>Row</t>\n" * 50 + "</a>"
    table = made.table(text)
    edit = prove(table, 50, TextChange(0, 3, "Buy"), shipped(), sound=True)
    assert "@@ -50,5 +50,5 @@" in edit.preview
    assert "-<t>Pay now</t>\n+<t>Buy now</t>" in edit.preview


def test_a_client_file_is_never_written(tmp_path: Path) -> None:
    read = made.catalogue(tmp_path, {"copy.xml": "<a>Pay now</a>"})
    stamp = (tmp_path / "copy.xml").stat().st_mtime_ns
    assert made.change(read, "a", "Pay", "Buy").verified
    assert (tmp_path / "copy.xml").read_bytes() == b"<a>Pay now</a>"
    assert (tmp_path / "copy.xml").stat().st_mtime_ns == stamp


@given(st.text(st.sampled_from("ab'\"\\@?&<>]\n\t é🚢{}%"), max_size=10))
def test_whatever_is_typed_into_android_reads_as_wished_or_is_refused(text: str) -> None:
    edit = android("Pay now, please", "now", text)
    if edit.verified:
        read = made.table(RESOURCES.format(f'<string name="k">{edit.after}</string>')).values
        assert read[0].replace(" ", "") == f"Pay {text}, please".replace(" ", "")
    else:
        assert edit.why_not
        assert not text.isalnum()


@pytest.mark.parametrize(
    ("raw", "old", "new", "verified"),
    [
        ('Sail on the <xliff:g id="s">Gull</xliff:g> today', "Gull", "Tern", False),
        ('Sail on the <xliff:g id="s">Gull</xliff:g> today', "Sail", "Travel", True),
        ('Sail on the <xliff:g id="s">Gull</xliff:g> today', "today", "tonight", True),
    ],
)
def test_words_that_must_stay_are_not_changed(raw: str, old: str, new: str, *, verified: bool) -> None:
    root = '<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">'
    edit = _edit(f'{root}<string name="k">{raw}</string></resources>', old, new)
    assert edit.verified is verified
    assert verified or edit.why_not == "The change runs across “Gull”, which must stay where it is."


def test_what_an_installer_fills_in_stays() -> None:
    wxl = "<WixLocalization><String Id='a'>Set up [ProductName] now</String></WixLocalization>"
    edit = _edit(wxl, "[ProductName]", "Kiosk")
    assert (edit.verified, edit.why_not) == (
        False,
        "The change runs across “[ProductName]”, which must stay where it is.",
    )
    assert _edit(wxl, "now", "today").verified
