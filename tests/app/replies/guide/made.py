"""What is known of a made-up ferry operator's files, for the tests of the guide."""

import datetime as dt

from app.model import ClientProfile, Edit, Entry, Person, Problem, ProblemKind, Search, TextArea
from app.replies.guide.material import (
    BrokenExample,
    Case,
    CaseKind,
    FileContents,
    Folder,
    GuideMaterial,
    Lesson,
    OftenAsked,
    Section,
    Shown,
    Sign,
    Spot,
)
from app.replies.guide.picture import picture_of
from tests.app.replies.made import made_edit, made_entry

__all__ = ["BARE", "FULL", "PROFILE", "made_shown"]

PROFILE = ClientProfile(
    client=Person("Anna Keller", "Frau"),
    texts=Person("Jan Petersen", "Herr"),
    sender="Tom Albers",
    build_day="Thursday",
)


def made_shown(entry: Entry, old: str, new: str, paste: str | None = None) -> Shown:
    """Return a change to an entry that stands in a line of its own."""
    edit: Edit = made_edit(entry, old, new, paste=paste)
    column = entry.location.column
    page = "\n" * (entry.location.line - 1) + f"{'<a>':>{column - 1}}{entry.raw}</a>\n<b/>"
    picture = picture_of(page, entry, edit.before, edit.after)
    assert picture is not None
    return Shown(entry, picture, edit, Search(old) if old else None)


START = made_entry("Welcome on board", file="kiosk/copy.xml", line=3, key="start.title")
PRICE = made_entry("Pay {0} now", file="kiosk/copy.xml", line=9, key="pay.now")
BACK = made_entry("Back", file="app/strings.xml", line=5, key="back", xpath="/a/b[1]/@label")
FAULT = Problem(
    "app/strings.xml",
    "This “&” stands alone.",
    line=7,
    column=12,
    hint="Type &amp; for &.",
    kind=ProblemKind.NOT_SOUND,
)
KIOSK = FileContents(
    "kiosk/copy.xml",
    2,
    ("de",),
    (Section("Start", 1, (START,)), Section("Payment", 1, (PRICE,))),
    (START,),
    (START, PRICE),
)
APP = FileContents("app/strings.xml", 1, (), (), (BACK,), (BACK,), (FAULT,))

BARE = GuideMaterial("", dt.date(2026, 11, 22), ClientProfile(), (KIOSK,), 1, 2)
"""As little as a guide ever tells."""

_USUAL = made_shown(START, "Welcome", "New text")
_SHOWN = {
    Lesson.QUOTES: made_shown(BACK, "Back", "New text"),
    Lesson.SLOTS: made_shown(PRICE, "now", "New text"),
    Lesson.SIGN: made_shown(START, "board", "board & more", "board &amp; more"),
}

FULL = GuideMaterial(
    "Nordlicht Fähren",
    dt.date(2026, 11, 22),
    PROFILE,
    files=(KIOSK, APP),
    files_count=30,
    texts_count=1970,
    folders=(Folder("kiosk", 20, 1900), Folder("", 10, 70)),
    lessons=tuple(
        (lesson, _SHOWN.get(lesson, made_shown(START, "Welcome", "New text"))) for lesson in Lesson
    ),
    cases=tuple(
        Case(kind, count, made_shown(PRICE, "now", "here"), done=count == 1)
        for count, kind in enumerate(CaseKind, 1)
    ),
    often=(OftenAsked(START, 3),),
    signs=(
        Sign("&", "&amp;", (Spot.ELEMENT,), ("kiosk/copy.xml",), everywhere=True),
        Sign("'", "\\'", (Spot.ELEMENT,), ("a.xml", "b.xml", "c.xml", "d.xml")),
        Sign('"', "&quot;", (Spot.QUOTES,), ("app/strings.xml",)),
    ),
    broken=BrokenExample(made_shown(START, "on", "on &"), FAULT),
    slots=("{0}",),
    marks=("<b>",),
    has_cdata=True,
    has_originals=True,
    locked=True,
)
"""All that a guide may tell."""

TWO_KEEPERS = ClientProfile(
    client=PROFILE.client,
    areas=(
        TextArea("kiosk/*", Person("Jan Petersen", "Herr")),
        TextArea("app/*", Person("Maeve Doyle", "Ms")),
    ),
)
