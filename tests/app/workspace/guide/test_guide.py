"""The guide of a whole project: of the sample, of hostile files, of very many and very large ones."""

import contextlib
import datetime as dt
import re
from html import unescape
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.model import Address, FoundAddress, Language
from app.replies.guide.markup import unsound
from app.replies.tone import ToneContext, check_tone
from app.workspace import Workspace
from app.workspace.guide.guide import GuidePage
from resources import folder
from tests.app.catalogue.made import write
from tests.app.replies.guide.reading_page import own_words, sections
from tests.app.workspace.guide.made import FILES
from tests.app.workspace.test_bad_input import COPY
from tests.small_project import write_project

DAY = dt.date(2026, 11, 22)
LINE = re.compile(r'<span class="no">(\d+)</span><code>(.*?)</code></div>')
UNSEEN = re.compile(r'<span class="unseen">.*?</span>')
FIGURE = re.compile(r"<figure>.*?<strong>([^<]+)</strong>.*?</figure>", re.DOTALL)


def guide_of(tmp_path: Path, files: dict[str, str | bytes], settings: str = "") -> GuidePage:
    """Return the guide of a workspace with these copy files."""
    write(tmp_path / "copy", files)
    (tmp_path / "copycue.toml").write_text(f'name = "Ferry"\ncopy = ["copy"]\n{settings}', encoding="utf-8")
    return Workspace.open(tmp_path).guide.made(DAY)


def pictured(page: str) -> list[tuple[str, int, str]]:
    """Return (file, line, its text as it stands in the file now) of all pictures of changes to be made."""
    found = []
    for figure in FIGURE.finditer(page):
        for number, line in LINE.findall(UNSEEN.sub("", figure[0])):
            now = re.sub(r"<ins>.*?</ins>", "", line)
            found.append((unescape(figure[1]), int(number), unescape(re.sub(r"<[^>]+>", "", now))))
    return found


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return Workspace.sample(tmp_path_factory.mktemp("sample"))


@pytest.mark.parametrize(("language", "address"), list(product(Language, Address)))
def test_the_samples_guide_is_sound_and_sounds_well(
    tmp_path: Path, language: Language, address: Address
) -> None:
    Workspace.sample(tmp_path)
    settings = tmp_path / "copycue.toml"
    text = settings.read_text("utf-8").replace('"sie"  ', f'"{address.value}"')
    settings.write_text(text, encoding="utf-8")
    project = Workspace.open(tmp_path)
    page = project.guide.made(DAY, language=language)
    assert page.problems == ()
    assert unsound(page.html, whole_page=True) == ""
    words = own_words(page.html)
    report = check_tone(words, language, ToneContext(project.profile))
    assert [(each.rule, words[each.start : each.end]) for each in report.loud] == []
    if language is Language.DE:
        assert report.address is FoundAddress(address.value)


def test_the_lines_in_its_pictures_are_the_files_lines(sample: Workspace) -> None:
    lines = pictured(sample.guide.made(DAY).html)
    copy = folder("sample", "copy")
    texts = {file: (copy / file).read_text("utf-8-sig").splitlines() for file, _, _ in lines}
    broken = [
        (file, number) for file, number, text in lines if texts[file][number - 1].rstrip() != text.rstrip()
    ]
    assert len(lines) > 40
    assert len(broken) == 1  # the slip that breaks a file is not in it


def test_the_language_is_that_of_most_notes(sample: Workspace) -> None:
    assert '<html lang="de">' in sample.guide.made(DAY).html


def test_two_guides_of_one_day_are_the_same(sample: Workspace) -> None:
    assert sample.guide.made(DAY) == sample.guide.made(DAY)


def test_answered_notes_become_examples_without_who_wrote_them(tmp_path: Path) -> None:
    write_project(tmp_path)
    settings = 'copy = ["copy"]\njournals = ["notes.csv"]\n'
    (tmp_path / "copycue.toml").write_text(settings, encoding="utf-8")
    project = Workspace.open(tmp_path)
    assert "cases" not in sections(project.guide.made(DAY).html)

    project.answer([one for one in project.triage().notes if one.note.id == "12"])
    page = project.guide.made(DAY).html

    assert "A spelling is corrected (one note)" in own_words(page)
    assert "<bdi><del>Welcom</del><ins>Welcome</ins><span class=" in UNSEEN.sub("", page)
    assert "Vogt" not in page


HEBREW = "שלום וברוכים הבאים לסיפון"
HOSTILE: dict[str, str | bytes] = {
    "<script>.xml": '<c><text key="a">Some words here</text></c>',
    'a"b&c.xml': "<c><!-- <script>1</script> --><text key='&lt;img src=x&gt;'>Some words here</text></c>",
    "\u202egnp.xml": "<c><text key='x'>&lt;script&gt;1&lt;/script&gt; {{ project }} {% for %}</text></c>",
    "right.xml": f"<c><text key='he'>{HEBREW}</text></c>",
}


@pytest.mark.parametrize("language", Language)
def test_names_and_texts_of_files_are_never_markup(tmp_path: Path, language: Language) -> None:
    write(tmp_path / "copy", HOSTILE)
    page = Workspace.of(copy=[tmp_path / "copy"]).guide.made(DAY, language=language).html
    assert unsound(page, whole_page=True) == ""
    assert "<script" not in page
    assert "<img" not in page
    assert "\u202e" not in page
    assert HEBREW in page


def test_code_is_read_from_left_to_right_and_a_text_as_its_words_ask_for(tmp_path: Path) -> None:
    page = guide_of(tmp_path, {"right.xml": f"<c><text key='a'>{HEBREW}</text></c>"}).html
    before = '<bdi dir="ltr">&lt;c&gt;&lt;text key=&#x27;a&#x27;&gt;</bdi>'
    assert f"{before}<bdi><del>{HEBREW}</del><ins>New text</ins></bdi>" in UNSEEN.sub("", page)


def test_a_broken_file_among_good_ones_is_told_and_the_rest_is_as_ever(tmp_path: Path) -> None:
    page = guide_of(tmp_path, FILES | {"broken.xml": "<c>\n<text key='a'>Dogs & cats here</text></c>"})
    assert "This file waits for a small repair: in line 2" in own_words(page.html)
    assert [problem.file for problem in page.problems] == ["broken.xml"]
    assert "changes" in sections(page.html)


@pytest.mark.parametrize("files", [{}, {"a.xml": "<c/>"}, {"a.xml": "no XML at all"}])
def test_without_a_text_for_the_client_there_is_no_guide(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    (tmp_path / "copy").mkdir()
    assert guide_of(tmp_path, files).html == ""


def test_a_page_of_very_many_files_stays_readable(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        f"part{number // 25:02}/file{number:04}.xml": f"<c><text key='a'>Some words {number}</text></c>"
        for number in range(1050)
    }
    page = guide_of(tmp_path, files).html
    assert "There are 1,050 texts in 1,050 files." in own_words(page)
    assert "2 more folders are not listed here." in own_words(page)
    assert len(page) < 100_000


def test_a_text_of_100_kilobytes_is_shown_in_part(tmp_path: Path) -> None:
    long = "Some more words here. " * 5_000
    page = guide_of(
        tmp_path, {"a.xml": f"<c><text key='a'>{long}</text><text key='b'>{long}</text></c>"}
    ).html
    assert 0 < len(page) < 60_000


def test_a_file_in_an_old_encoding_is_shown_as_it_reads(tmp_path: Path) -> None:
    text = "<?xml version='1.0' encoding='windows-1252'?><c><text key='a'>Überfahrt für Fahrgäste</text></c>"
    assert "Überfahrt für Fahrgäste" in guide_of(tmp_path, {"a.xml": text.encode("cp1252")}).html


def test_a_teams_own_template_is_used(tmp_path: Path) -> None:
    write(tmp_path, {"guide/en/live-saved.j2": "The kiosk shows it <em>after a minute</em>."})
    page = guide_of(tmp_path, FILES)
    assert "The kiosk shows it <em>after a minute</em>." in page.html
    assert page.problems == ()


@pytest.mark.parametrize(
    "template",
    ["{% if %}", "{{ nobody }}", "{{ project.__class__ }}", "<script>1</script>", "{% include 'x' %}"],
)
def test_a_template_with_a_mistake_is_told_with_its_line_and_ours_holds(
    tmp_path: Path, template: str
) -> None:
    write(tmp_path, {"guide/en/live-saved.j2": template})
    page = guide_of(tmp_path, FILES)
    (problem,) = page.problems
    assert (problem.file, problem.line) == ("guide/en/live-saved.j2", 1)
    assert "As soon as the file is saved" in own_words(page.html)


def test_who_looks_after_which_files_is_told_by_the_settings(tmp_path: Path) -> None:
    areas = "".join(
        f'[[area]]\ntexts = "{pattern}"\nname = "{name}"\n'
        for pattern, name in (("kiosk*", "Jan Petersen"), ("app/*", "Maeve Doyle"))
    )
    words = own_words(guide_of(tmp_path, FILES, areas).html)
    assert "Looked after by Jan Petersen." in words
    assert "Looked after by Maeve Doyle." in words


@pytest.mark.parametrize("kind", COPY)
def test_no_bad_file_keeps_the_guide_from_being_made(tmp_path: Path, kind: str) -> None:
    page = guide_of(tmp_path, FILES | {"bad.xml": COPY[kind]})
    assert unsound(page.html, whole_page=True) == ""
    assert "changes" in sections(page.html)


@given(text=st.text(max_size=60), remark=st.text(max_size=30), language=st.sampled_from(Language))
def test_any_words_in_the_files_make_a_sound_page(
    tmp_path_factory: pytest.TempPathFactory, text: str, remark: str, language: Language
) -> None:
    element = etree.Element("copy")
    with contextlib.suppress(ValueError):  # what no XML can hold
        element.append(etree.Comment(remark))
    try:
        for key in ("a", text):
            etree.SubElement(element, "text", key=key).text = text
    except ValueError:
        return
    copy = tmp_path_factory.mktemp("copy")
    (copy / "a.xml").write_bytes(etree.tostring(element, encoding="utf-8"))
    page = Workspace.of(copy=[copy]).guide.made(DAY, language=language).html
    assert unsound(page, whole_page=True) == ""
