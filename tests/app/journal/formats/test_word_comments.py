"""Comments in Word documents."""

import pytest
from docx import Document
from docx.document import Document as Draft

from app.model import NoteStatus
from tests.app.journal.formats.word_files import (
    W,
    add,
    body,
    drafted,
    packed,
    paragraph,
    read,
    replaced,
    saved,
    text,
    texts,
)

PASSAGE = "Tickets can be cancelled up to one hour before departure"
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://x/comments" Target="comments.xml"/>'
    '<Relationship Id="r2" Type="http://x/commentsExtended" Target="commentsExtended.xml"/></Relationships>'
)


def pinned(key: int, words: str = PASSAGE) -> str:
    return (
        f'<w:p><w:commentRangeStart w:id="{key}"/>{text(words)}<w:commentRangeEnd w:id="{key}"/>'
        f'<w:r><w:commentReference w:id="{key}"/></w:r></w:p>'
    )


def comment(key: int, words: str, author: str = "Anna Meyer") -> str:
    said = "".join(f'<w:p w14:paraId="P{key}">{text(each)}</w:p>' for each in words.split("\n"))
    return f'<w:comment w:id="{key}" w:author="{author}" w:date="2026-11-16T10:00:00Z">{said}</w:comment>'


def document(xml: str, comments: str, extended: str | None = None) -> bytes:
    parts = {
        "word/document.xml": body(xml),
        "word/_rels/document.xml.rels": RELATIONS,
        "word/comments.xml": f"<w:comments {W} {W14}>{comments}</w:comments>",
        "word/commentsExtended.xml": f"<w15:commentsEx {W15}>{extended or ''}</w15:commentsEx>",
    }
    return packed(parts)


def test_a_comment_is_a_note_about_the_words_it_is_pinned_to() -> None:
    def write(draft: Draft) -> None:
        draft.add_heading("Welcome", 1)
        words = draft.add_paragraph(PASSAGE)
        draft.add_comment(words.runs[0], text="add a full stop, please", author="Anna Meyer", initials="AM")

    reading = drafted(write)
    (note,) = reading.notes
    assert note.text == f"“{PASSAGE}”: add a full stop, please"
    assert (note.author, note.where, note.status) == ("Anna Meyer", "Welcome", NoteStatus.OPEN)
    assert note.date is not None
    assert (note.source.paragraph, note.source.part) == (2, "comment 0")
    assert (note.old_text, note.new_text) == (None, None)


def test_comments_on_notes_are_notes_beside_them() -> None:
    def write(draft: Draft) -> None:
        for words in ("“Ferry” should be “Ship”", "the price is wrong"):
            item = draft.add_paragraph(words, style="List Bullet")
        draft.add_comment(item.runs[0], text="by 20 cents", author="Tom")

    assert texts(drafted(write)) == [
        "“Ferry” should be “Ship”",
        "the price is wrong",
        "“the price is wrong”: by 20 cents",
    ]


def test_answers_belong_to_the_comment_they_answer() -> None:
    extended = (
        '<w15:commentEx w15:paraId="P1" w15:done="0"/><w15:commentEx w15:paraId="P2" w15:paraIdParent="P1"/>'
    )
    said = comment(1, "add a full stop") + comment(2, "Why?\nIt is a title.", "Tom Weber")
    (note,) = read(document(pinned(1) + paragraph("Cancel"), said, extended)).notes
    assert note.text == f"“{PASSAGE}”: add a full stop\n\nTom Weber: Why?\nIt is a title."
    assert note.author == "Anna Meyer"


def test_an_answer_without_words_says_nothing() -> None:
    extended = '<w15:commentEx w15:paraId="P1"/><w15:commentEx w15:paraId="P2" w15:paraIdParent="P1"/>'
    said = comment(1, "add a full stop") + comment(2, " ", "Tom Weber")
    assert texts(read(document(pinned(1), said, extended))) == [f"“{PASSAGE}”: add a full stop"]


def test_resolved_comments_are_done() -> None:
    extended = '<w15:commentEx w15:paraId="P1" w15:done="1"/>'
    (note,) = read(document(pinned(1), comment(1, "add a full stop"), extended)).notes
    assert note.status is NoteStatus.DONE


@pytest.mark.parametrize(
    ("last", "status"), [("_Marked as resolved_", NoteStatus.DONE), ("_Re-opened_", NoteStatus.OPEN)]
)
def test_google_writes_answers_and_states_as_comments_on_the_same_words(
    last: str, status: NoteStatus
) -> None:
    xml = (
        pinned(1)
        .replace(
            '<w:commentRangeStart w:id="1"/>',
            "".join(f'<w:commentRangeStart w:id="{key}"/>' for key in (1, 2, 3)),
        )
        .replace(
            '<w:commentRangeEnd w:id="1"/>',
            "".join(f'<w:commentRangeEnd w:id="{key}"/>' for key in (1, 2, 3)),
        )
    )
    said = comment(1, "add a full stop") + comment(2, "Really?", "Tom") + comment(3, last)
    (note,) = read(document(xml, said)).notes
    assert (note.text, note.status) == (f"“{PASSAGE}”: add a full stop\n\nTom: Really?", status)


def test_a_comment_that_is_pinned_nowhere_is_a_note_all_the_same() -> None:
    (note,) = read(document("", comment(7, "the whole page is too long"))).notes
    assert (note.text, note.source.paragraph) == ("the whole page is too long", None)


def test_a_mark_without_its_comment_is_passed_over() -> None:
    assert texts(read(document(pinned(7, "the price is wrong"), ""))) == ["the price is wrong"]


def test_answers_to_each_other_in_a_circle_and_to_nothing_lose_nothing() -> None:
    extended = (
        '<w15:commentEx w15:paraId="P1" w15:paraIdParent="P2"/>'
        '<w15:commentEx w15:paraId="P2" w15:paraIdParent="P1"/>'
        '<w15:commentEx w15:paraId="P3" w15:paraIdParent="gone"/>'
    )
    said = "".join(comment(key, f"remark {key}") for key in (1, 2, 3))
    found = texts(read(document(pinned(1), said, extended)))
    assert all(any(f"remark {key}" in words for words in found) for key in (1, 2, 3))


def test_a_comment_over_several_paragraphs_quotes_them_all() -> None:
    xml = (
        f'<w:p><w:commentRangeStart w:id="1"/>{text("Pay now")}</w:p>{paragraph("or later")}'
        f'<w:commentRangeEnd w:id="1"/>{paragraph("Cancel")}'
    )
    assert texts(read(document(xml, comment(1, "shorter, please")))) == [
        "“Pay now\nor later”: shorter, please"
    ]


def test_of_a_long_passage_the_beginning_is_quoted() -> None:
    (words,) = texts(read(document(pinned(1, "very " * 200 + "long"), comment(1, "shorter, please"))))
    assert words.startswith("“very very")
    assert words.endswith(" …”: shorter, please")
    assert len(words) < 450


def test_a_passage_is_quoted_as_it_stood_before_the_changes() -> None:
    xml = (
        f'<w:p><w:commentRangeStart w:id="1"/>{text("Pay ")}'
        '<w:del w:id="8" w:author="A"><w:r><w:delText>now</w:delText></w:r></w:del>'
        f'<w:ins w:id="9" w:author="A">{text("here")}</w:ins><w:commentRangeEnd w:id="1"/></w:p>'
    )
    found = texts(read(document(xml, comment(1, "better so"))))
    assert "“Pay now”: better so" in found
    assert "“Pay now” → “Pay here”" in found


def test_a_comment_without_words_is_no_note() -> None:
    reading = read(document(pinned(1, "the price is wrong"), comment(1, " ")))
    assert texts(reading) == ["the price is wrong"]


def test_a_damaged_part_with_comments_is_said_and_the_text_is_read() -> None:
    draft = Document()
    add(draft, text("the price is wrong"))
    draft.add_comment(draft.paragraphs[0].runs, text="yes", author="A", initials="A")
    reading = read(replaced(saved(draft), "word/comments.xml", "<w:comments"))
    assert texts(reading) == ["the price is wrong"]
    assert [problem.message for problem in reading.problems] == [
        "“notes.docx” is damaged: the comments cannot be read; the rest was."
    ]


def test_a_comment_with_an_arrow_stands_on_a_line_of_its_own() -> None:
    (words,) = texts(read(document(pinned(1, "Pay at the kiosk"), comment(1, "kiosk → machine"))))
    assert words == "“Pay at the kiosk”:\nkiosk → machine"
