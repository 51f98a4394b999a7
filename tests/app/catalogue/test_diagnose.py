"""The true fault of a broken file, and a hint that is shown to repair it."""

import re

import pytest

from app.catalogue.diagnose import faults_with
from app.catalogue.judge import parses
from app.catalogue.strict import find_fault
from app.model import Severity
from tests.app.catalogue import made

BARE_AND = "A bare “&” stands here; XML reads it as the start of a code."
BARE_LESS = "A bare “<” stands here; XML reads it as the start of a tag."
REPAIRED = " With that the file is sound again."


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        ("<a>\n<b>Tom & Jerry</b></a>", (2, 8), BARE_AND, "Type &amp; Jerry for & Jerry."),
        ('<a>\n<b x="R&D"/></a>', (2, 8), BARE_AND, "Type &amp;D for &D."),
        ("<a>R&D;x y</a>".replace(";", ""), (1, 5), BARE_AND, "Type &amp;Dx for &Dx."),
        ("<a>1 < 2</a>", (1, 6), BARE_LESS, "Type &lt; 2 for < 2."),
        ("<a>I <3 it</a>", (1, 6), BARE_LESS, "Type &lt;3 for <3."),
        ("<a>if a <b and c</a>", (1, 9), BARE_LESS, "Type &lt; for < in “<b a”."),
        (
            "<a>&nbsp;</a>",
            (1, 4),
            "“&nbsp;” is no code of XML (HTML knows it, XML does not).",
            "Type &#160; for &nbsp;.",
        ),
        (
            "<a>&kiosk;</a>",
            (1, 4),
            "“&kiosk;” is no code of XML (XML does not know it).",
            "Type &amp;kiosk; for &kiosk;.",
        ),
        (
            "<a>]]></a>",
            (1, 4),
            "“]]>” stands in the text, where it has a meaning of its own.",
            "Type ]]&gt; for ]]>.",
        ),
        (
            "<a>x\x02</a>",
            (1, 5),
            "A character stands here that XML does not allow (U+0002).",
            "Delete this character (U+0002); it can't be seen in most editors.",
        ),
        ("<a>&#11;</a>", (1, 4), "“&#11;” names a character that XML does not allow.", "Delete &#11;."),
        (
            "<a>\n<s>Hi <b>you</s>\n</a>",
            (2, 7),
            "<b> is opened here and not closed before </s> in line 2.",
            "Type </b> before </s> in line 2.",
        ),
        (
            "<a>\n<s>\n<t>x</t>\n</a>",
            (2, 1),
            "<s> is opened here and not closed before </a> in line 4.",
            "Type </s> before </a> in line 4.",
        ),
        (
            "<a>\n<s>Hi\n<s>you</s>\n</a>",
            (2, 1),
            "<s> is opened here and not closed before the next <s> in line 3.",
            "Type </s> behind Hi in line 2.",
        ),
        (
            "<a><b>t<b></a>",
            (1, 8),
            "<b> is opened here and not closed before </a> in line 1.",
            "Type </b> for <b> in line 1.",
        ),
        (
            "<a>\n<s>Hi</S></a>",
            (2, 6),
            "</S> does not fit: <s>, opened in line 2, must be closed first.",
            "Type </s> for </S>.",
        ),
        (
            "<a></b></a>",
            (1, 4),
            "</b> does not fit: <a>, opened in line 1, must be closed first.",
            "Delete </b>.",
        ),
        ("<a/></a>", (1, 5), "</a> closes nothing.", "Delete </a>."),
        ("<a><s>Hi</s</a>", (1, 9), "The end tag “</s” is not complete.", "Type </s>."),
        (
            "<a><s n=“x”>t</s></a>",
            (1, 9),
            "The value of “n” stands in typographic quotation marks (“).",
            'Type n="x" for n=“x”.',
        ),
        (
            "<a><s n=„x“ m='y'>t</s></a>",
            (1, 9),
            "The value of “n” stands in typographic quotation marks („).",
            'Type n="x" for n=„x“.',
        ),
        (
            "<a><s n=“A value of more than thirty letters”>t</s></a>",
            (1, 9),
            "The value of “n” stands in typographic quotation marks (“).",
            'Type straight quotation marks: n="…".',
        ),
        ("<a><s n=x>t</s></a>", (1, 9), "The value of “n” has no quotation marks.", 'Type n="x" for n=x.'),
        (
            '<a><s n=x">t</s></a>',
            (1, 9),
            "The quotation mark that opens the value of “n” is missing.",
            'Type " before x.',
        ),
        (
            '<a><s n="x>t</s></a>',
            (1, 9),
            "The quotation mark that closes the value of “n” is missing.",
            'Type " behind x.',
        ),
        (
            '<a><s n="x"m="y">t</s></a>',
            (1, 12),
            "A blank is missing before “m” in <s>.",
            "Type a blank before m.",
        ),
        (
            '<a><s n="1" n="2">t</s></a>',
            (1, 13),
            "The attribute “n” stands twice in <s>.",
            'Delete this second n="2".',
        ),
        (
            '<a><s n="Say "hi" now" k="2">t</s></a>',
            (1, 14),
            "A quotation mark inside a value ends it too early in the tag <s>.",
            'Type &quot; for each " inside the value.',
        ),
        ('<a><s n="1 < 2">t</s></a>', (1, 12), "A bare “<” stands in the value of “n”.", "Type &lt; for <."),
        ("<a><s n>t</s></a>", (1, 7), "“n” has no value in the tag <s>.", 'Type n="…" or delete n.'),
        (
            '<a><s n="1"\n<t>x</t></s></a>',
            (1, 4),
            "The tag <s> is not closed with “>” before the next tag begins.",
            'Type > behind <s n="1".',
        ),
        (
            "<a>t</a>\ntail",
            (2, 1),
            "Text stands behind the end of the document: “tail”.",
            "Delete “tail”, or move it before the last end tag.",
        ),
        ("junk<a>t</a>", (1, 1), "Text stands before the first element: “junk”.", "Delete “junk”."),
        (
            "\n<?xml version='1.0'?><a/>",
            (1, 1),
            "Something stands before the first line “<?xml …?>”.",
            "Delete the blanks or empty lines before “<?xml”.",
        ),
        (
            "<?xml version=“1.0”?><a/>",
            (1, 1),
            "The first line “<?xml …?>” is not as it must be.",
            'Type <?xml version="1.0" encoding="utf-8"?> as the first line.',
        ),
        (
            "<a><?xml version='1.0'?></a>",
            (1, 4),
            "“<?xml …?>” stands here, but it may only be the very first line.",
            "Delete this second “<?xml …?>”.",
        ),
        (
            "<a>\n<s>Hi",
            (2, 6),
            "The file ends before <s>, opened in line 2, is closed.",
            "Type </s></a> at the end of the file.",
        ),
        (
            "<a><!-- x <b>t</b></a>",
            (1, 4),
            "“<!--” is opened here and never closed with “-->”.",
            "Type --> where it should end.",
        ),
        (
            "<a><![CDATA[ x </a>",
            (1, 4),
            "“<![CDATA[” is opened here and never closed with “]]>”.",
            "Type ]]> where it should end.",
        ),
        (
            "<a><!-- x -- y --></a>",
            (1, 11),
            "“--” stands inside a comment, where XML does not allow it.",
            "Type a single - instead of -- inside the comment.",
        ),
        (
            "<a><k:b>x</k:b></a>",
            (1, 4),
            "The prefix “k:” is used here but declared nowhere.",
            'Type xmlns:k="urn:k" behind <a in line 1.',
        ),
    ],
)
def test_the_cause_is_named_and_the_hint_repairs_the_file(
    text: str, place: tuple[int, int], message: str, hint: str
) -> None:
    problem = made.problems(text)[-1]
    assert (problem.line, problem.column) == place
    assert problem.severity is Severity.ERROR
    assert (problem.message, problem.hint) == (message, hint + REPAIRED)


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        ("words only", (1, 1), "There is no XML element in this file.", "Check that it is the right file."),
        (
            "<a>t</a><b>u</b>",
            (1, 9),
            "A second element <b> stands behind the end of the document.",
            "There may be only one outermost element: move this one before the last end tag.",
        ),
        ("<a><b c=></b></a>", (1, 9), "The value of “c” is missing.", 'Type c="…".'),
        (
            "<!DOCTYPE a [<!ENTITY x 'y'><a/>",
            (1, 1),
            "“<!DOCTYPE” is not written as it must be.",
            "Delete it up to its “>”, or restore it from a copy.",
        ),
    ],
)
def test_where_there_is_no_single_repair_none_is_claimed(
    text: str, place: tuple[int, int], message: str, hint: str
) -> None:
    (problem,) = made.problems(text)
    assert (problem.line, problem.column) == place
    assert (problem.message, problem.hint) == (message, hint)


def test_each_fault_of_a_file_is_told_with_its_own_place() -> None:
    found = made.problems('<a>\n<b>Tom & Jerry</b>\n<c x="1 & 2"/>\n<d>3 < 4</d>\n</a>')
    assert [(problem.line, problem.column) for problem in found] == [(2, 8), (3, 9), (4, 6)]
    assert [problem.hint.endswith("sound again.") for problem in found] == [False, False, True]
    assert found[-1].hint.endswith("With these changes the file is sound again.")


def test_no_more_than_twenty_faults_are_told() -> None:
    assert len(made.problems("<a>" + "<b>R & D</b>\n" * 50 + "</a>")) == 20


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_editors_count_them(ends: str) -> None:
    (problem,) = made.problems(ends.join(("<a>", "<b>", "Tom & Jerry</b>", "</a>")))
    assert (problem.line, problem.column) == (3, 5)


def test_columns_count_characters() -> None:
    (problem,) = made.problems("<a>ö🚢 & x</a>")
    assert problem.column == 7


@pytest.mark.parametrize(
    ("data", "place", "message", "hint"),
    [
        (
            "<a>\n<b>Grüße</b></a>".encode("cp1252"),
            (2, 6),
            "The file should be UTF-8, but this is Windows-1252 (“ü”).",
            "Open it as Windows-1252 (ANSI) and save it as UTF-8. With that the file is sound again.",
        ),
        (
            "<a>ö</a>".encode() + "<!-- ü -->".encode("cp1252"),
            (1, 14),
            "The file should be UTF-8, but one character is not; it was probably “ü”.",
            "Type the character again and save the file as UTF-8.",
        ),
        (
            b'<?xml version="1.0" encoding="ascii"?><a>\xfc</a>',
            (1, 42),
            "The file should be ASCII, but the character here is not.",
            "Type the character again and save the file as ASCII.",
        ),
        (
            b'<?xml version="1.0" encoding="utf-16"?><a>x</a>',
            (1, 1),
            "The first line says UTF-16, but the file is saved as UTF-8.",
            'Type encoding="utf-8" in the first line. With that the file is sound again.',
        ),
    ],
)
def test_a_wrong_encoding_is_its_own_fault(
    data: bytes, place: tuple[int, int], message: str, hint: str
) -> None:
    (problem,) = made.problems(data)
    assert (problem.line, problem.column) == place
    assert (problem.message, problem.hint) == (message, hint)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<b xmlns='urn:ü'/>", "The address in an xmlns attribute here is not a valid address (URI)."),
        ("<b xmlns:k='1:x'/>", "The address in an xmlns attribute here is not a valid address (URI)."),
        (
            "<b xmlns:k=''/>",
            "An xmlns attribute here declares a prefix in a way that XML does not allow.",
        ),
        (
            "<b xmlns:k='u' xmlns:m='u' k:deck='1' m:deck='2'/>",
            "An element here has the same attribute twice, under two prefixes that mean the same.",
        ),
        ("<k:b:c xmlns:k='u'/>", "A name here has a colon where XML allows none."),
        ("<?k:b c?>", "A name here has a colon where XML allows none."),
        ("<b xmlns='deck' xml:id='1 deck'/>", "The value of an xml:id attribute here is not allowed."),
        (
            "<b>" * 300 + "</b>" * 300,
            "The file is nested too deep here, or one of its texts is too large, for Copycue to read it.",
        ),
        ("<" + "b" * 60_000 + "/>", "A name here is too long for Copycue to read it."),
    ],
)
def test_a_fault_that_only_lxml_sees_has_its_own_sentence_and_a_line(body: str, message: str) -> None:
    (problem,) = made.problems(f"<a>\n{body}</a>")
    assert (problem.line, problem.message) == (2, message)
    assert problem.hint


@pytest.mark.parametrize("declared", ["<!ELEMENT a (b,c>", "<!ENTITY deck 'x'><!ATTLIST a %p; >"])
def test_where_the_reason_is_unknown_none_is_made_up(declared: str) -> None:
    (problem,) = made.problems(f"<!DOCTYPE a [\n{declared}]><a/>")
    assert problem.line == 2
    assert problem.message == "XML does not allow something here; Copycue can't say what."


def test_the_reason_is_found_in_an_encoding_that_the_reader_does_not_know() -> None:
    text = "<?xml version='1.0' encoding='cp850'?>\n<a xmlns='urn:ü'/>"
    (problem,) = made.problems(text.encode("cp850"))
    assert problem.line == 2
    assert "address" in problem.message


def test_what_the_reader_only_warns_of_is_not_blamed() -> None:
    (problem,) = made.problems("<a xmlns='deck'>\n<b xmlns='urn:ü'/></a>")
    assert problem.line == 2


@pytest.mark.parametrize(
    "text",
    [
        "<?xml version='1.0' encoding='utf-8' standalone=\"yes\" ?>\n<!-- x --><a/><!-- y -->\n",
        "<!DOCTYPE a [<!ENTITY co 'x'><!ELEMENT a ANY>]><a b='&co;'>&co; &#10; &amp;</a>",
        "<!DOCTYPE a SYSTEM 'x.dtd'><a>&unknown;</a>",
        "<a xmlns='u' xmlns:k='v' k:b='1' b='2'><k:c/></a >",
        "<a><![CDATA[<&]]]]><![CDATA[>]]> > ]] ></a>",
        "<Ünïcode.-1>x</Ünïcode.-1>",
        "<a\n\tb = 'x > \"y\"'\n/>",
    ],
)
def test_sound_files_have_no_fault(text: str) -> None:
    assert parses(text.encode())
    assert find_fault(text) is None


def test_messages_are_short_whatever_the_file_holds() -> None:
    (problem, *_) = made.problems("<a>x</a>" + "tail " * 1000)
    assert len(problem.message) < 100
    assert re.search("tail tail", problem.message)


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("cp1252", "windows-1252"),
        ("iso8859-15", "iso-8859-15"),
        ("utf-16", "utf-16"),
        ("euc_jp", "euc_jp"),
        ("utf-8", "utf-8"),
    ],
)
def test_a_first_line_is_mended_in_the_encoding_of_the_file(encoding: str, named: str) -> None:
    (problem,) = made.problems(f"<?xml versio='1.0' encoding='{named}'?><a>x</a>".encode(encoding))
    assert problem.hint == f'Type <?xml version="1.0" encoding="{named}"?> as the first line.' + REPAIRED


@pytest.mark.parametrize(
    ("raw", "line", "hint"),
    [
        ("Dogs & cats", 2, "Type &amp; cats for & cats. With that the file is sound again."),
        ("Dogs < cats", 2, "Type &lt; cats for < cats. With that the file is sound again."),
        ("Dogs and cats", None, None),
    ],
)
def test_what_would_be_wrong_with_other_words_is_tried_in_memory(
    raw: str, line: int | None, hint: str | None
) -> None:
    text = "<c>\n<a>Dogs</a></c>"
    at = text.index("Dogs")
    faults = faults_with(made.source(text), (at, at + len("Dogs")), raw)
    assert [(fault.line, fault.hint) for fault in faults] == ([(line, hint)] if hint else [])


def test_letters_that_the_encoding_lacks_are_no_fault_of_the_mark_up() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?><a>Dogs</a>'
    at = text.index("Dogs")
    assert faults_with(made.source(text), (at, at + 4), "Dogs …") == ()
