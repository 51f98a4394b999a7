"""The built handbook: whole, linked, in both languages, and nothing in it is fetched from elsewhere."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

from app.model import Language
from docs.handbook.making.book import LICENCES, SOURCES, build, stage
from docs.handbook.making.pictures import NAMES
from docs.handbook.making.tables import settings_part
from ui.application import application
from ui.languages.speaking import speak

SMALLEST = bytes.fromhex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700")
"""A picture of one point, as WebP."""
CHAPTERS = sorted(path.stem for path in (SOURCES / Language.EN).glob("*.md"))


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both languages, built with pictures of one point."""
    app, whole = application(), tmp_path_factory.mktemp("handbook")
    for language in reversed(Language):  # English last: other tests go on in it
        speak(app, language)
        made = whole / "made" / language
        (made / "pictures").mkdir(parents=True)
        (made / "commands.md").write_text("## Note\n\n| | |\n|---|---|\n| {kbd}`J` | Next note |\n", "utf-8")
        (made / "settings.md").write_text(settings_part(), "utf-8")
        for name in NAMES:
            (made / "pictures" / f"{name}.webp").write_bytes(SMALLEST)
        stage(language, whole / "source" / language, made)
        assert build(language, whole / "source" / language, whole / language) == 0
    return whole


def _pages(book: Path) -> list[Path]:
    return [page for language in Language for page in sorted((book / language).glob("*.html"))]


def _document(page: Path) -> html.HtmlElement:
    return html.fromstring(page.read_text(encoding="utf-8"))


def test_each_chapter_is_a_page_of_both_languages(book: Path) -> None:
    for language in Language:
        assert {page.stem for page in (book / language).glob("*.html")} >= {*CHAPTERS, "search"}


def test_nothing_is_fetched_from_elsewhere(book: Path) -> None:
    for page in _pages(book):
        document = _document(page)
        fetched = document.xpath("//@src | //link[@rel!='index']/@href | //@srcset | //image/@href")
        assert fetched
        assert not [address for address in fetched if urlsplit(address).scheme not in {"", "data"}], page.name


def test_no_style_or_script_fetches_anything_from_elsewhere(book: Path) -> None:
    for path in (*book.glob("??/_static/**/*.css"), *book.glob("??/_static/**/*.js")):
        text = path.read_text(encoding="utf-8")
        assert not re.findall(
            r"(?:url\(|@import|fetch\(|importScripts\()\s*[\"']?(?:https?:)?//[^\"')]*", text
        ), path.name


def test_each_link_leads_to_a_page_and_a_heading_that_are_there(book: Path) -> None:
    for page in _pages(book):
        for link in _document(page).xpath("//a/@href"):
            address = urlsplit(link)
            if address.scheme or link == "#":
                continue
            target = (page.parent / unquote(address.path)).resolve() if address.path else page
            assert target.exists(), f"{page.name}: {link}"
            if address.fragment:
                assert _document(target).xpath("//*[@id=$id]", id=unquote(address.fragment)), (
                    f"{page.name}: {link}"
                )


def test_each_page_leads_to_itself_in_the_other_language(book: Path) -> None:
    for page in _pages(book):
        other = next(language for language in Language if language != page.parent.name)
        links = set(_document(page).xpath("//*[contains(@class, 'languages')]//a/@href"))
        assert links == {f"../{other}/{page.name}"}, page


def test_each_page_says_its_language(book: Path) -> None:
    for page in _pages(book):
        assert _document(page).get("lang") == page.parent.name


def test_the_theme_speaks_german_too(book: Path) -> None:
    page = (book / Language.DE / "reply.html").read_text(encoding="utf-8")
    assert "Auf dieser Seite" in page
    assert "On this page" not in page


def test_licences_of_what_is_not_ours_lie_beside_the_pages(book: Path) -> None:
    for language in Language:
        told = (book / language / LICENCES).read_text(encoding="utf-8")
        for words in (
            "sphinx 9",
            "furo 20",
            "Pradyun Gedam",
            "THE COPYRIGHT HOLDERS AND CONTRIBUTORS",
            "Snowball",
        ):
            assert words in told


def test_nothing_of_the_computer_that_built_it_is_in_it(book: Path) -> None:
    for path in book.glob("??/**/*"):
        if path.suffix in {".html", ".js"}:
            assert str(book) not in path.read_text(encoding="utf-8"), path
