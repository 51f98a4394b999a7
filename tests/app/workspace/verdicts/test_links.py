"""Links to a place: templates of the developer, values escaped, mistakes told."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Link, Location
from app.workspace import Workspace
from app.workspace.verdicts.links import LinkTemplate, trouble_with

EDITOR = "vscode://file/{path}:{line}:{column}"
WEB = "https://git.example/kiosk/blob/main/texts/{path}#L{line}"


def place(file: str = "screens/pay.xml", line: int = 42, column: int = 18) -> Location:
    return Location(file, (0, 1), line, column, "/a", (), "")


def link(name: str, address: str, file: str = "screens/pay.xml") -> str:
    return LinkTemplate(name, address).link(place(file), Path("/home/tom/kiosk") / file).url


def test_an_editor_gets_the_whole_path() -> None:
    assert link("editor", EDITOR) == "vscode://file/home/tom/kiosk/screens/pay.xml:42:18"


def test_where_the_path_is_a_parameter_its_first_slash_stays() -> None:
    assert link("editor", "idea://open?file={path}&line={line}").endswith(
        "?file=/home/tom/kiosk/screens/pay.xml&line=42"
    )


def test_the_web_gets_the_path_below_the_copy_folder() -> None:
    assert link("web", WEB) == "https://git.example/kiosk/blob/main/texts/screens/pay.xml#L42"


@pytest.mark.parametrize(
    ("file", "escaped"),
    [
        ("Größe & Co.xml", "Gr%C3%B6%C3%9Fe%20%26%20Co.xml"),
        ("a#b?c.xml", "a%23b%3Fc.xml"),
        ("{line}.xml", "%7Bline%7D.xml"),
    ],
)
def test_a_name_of_a_file_is_escaped_and_never_a_template(file: str, escaped: str) -> None:
    assert link("web", WEB, file).endswith(f"/texts/{escaped}#L42")


@given(st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1))
def test_whatever_a_file_is_called_the_link_leads_to_it(name: str) -> None:
    parts = urlsplit(LinkTemplate("web", WEB).link(place(f"screens/{name}"), Path("x")).url)
    assert unquote(parts.path) == f"/kiosk/blob/main/texts/screens/{name}"
    assert parts.fragment == "L42"


@pytest.mark.parametrize(
    ("address", "trouble"),
    [
        ("vscode://file/{path}:{colunm}", "asks for {colunm}; known are {path}, {file}, {line}, {column}"),
        ("https://x/{}", "asks for {}; known are {path}, {file}, {line}, {column}"),
        (
            "https://x/{path.__class__}",
            "asks for {path.__class__}; known are {path}, {file}, {line}, {column}",
        ),
        ("https://x/{path", "has a brace without its other half"),
        ("https://x/{{path}}", "has a brace without its other half"),
        ("{path}:{line}", "must begin as addresses do, such as https:// or vscode://"),
        ("javascript:alert({line})", "must begin as addresses do, such as https:// or vscode://"),
        ("https://x/ {path}", "holds a blank or a character that can't be seen"),
        ("https://x/\u202e{path}", "holds a blank or a character that can't be seen"),
    ],
)
def test_a_template_that_can_not_be_used_is_told(address: str, trouble: str) -> None:
    assert trouble_with(address) == trouble


@pytest.mark.parametrize(
    "address", [EDITOR, WEB, "idea://open?file={path}&line={line}", "subl:{file}:{line}"]
)
def test_a_template_that_can_be_used_has_no_trouble(address: str) -> None:
    assert trouble_with(address) == ""


# --- in a workspace -------------------------------------------------------------------------------


def workspace(folder: Path, links: str) -> Workspace:
    (folder / "copy").mkdir()
    (folder / "copy" / "pay.xml").write_text(
        "<copy>\n<t>Pay here</t>\n<t>Pay now</t></copy>", encoding="utf-8"
    )
    (folder / "notes.csv").write_text('ID,Note\n7,Please change "Pay now" to "Buy now".\n', encoding="utf-8")
    settings = f'copy = "copy"\njournals = "notes.csv"\n\n[links]\n{links}\n'
    (folder / "copycue.toml").write_text(settings, encoding="utf-8")
    return Workspace.open(folder)


def test_each_place_has_the_links_and_the_search_of_its_workspace(tmp_path: Path) -> None:
    (note,) = workspace(tmp_path, 'web = "https://git.example/{path}#L{line}"').triage().notes
    (claimed,) = note.verdict.claimed
    assert claimed.links == (Link("web", "https://git.example/pay.xml#L3"),)
    assert claimed.search is not None
    assert (claimed.search.phrase, claimed.search.of) == ("Pay now", 1)


def test_located_text_has_them_too(tmp_path: Path) -> None:
    places = workspace(tmp_path, f'editor = "{EDITOR}"').read_copy().locate("Pay now")
    (found,) = places[0].links
    assert found.url.endswith("/copy/pay.xml:3:4")


def test_a_wrong_template_is_told_with_its_line_and_leaves_the_rest_alone(tmp_path: Path) -> None:
    triage = workspace(tmp_path, 'editor = "vscode://{pat}"\nweb = "https://x/{path}"\nchat = "y"').triage()
    told = [(problem.line, problem.message) for problem in triage.problems if problem.file == "copycue.toml"]
    assert told == [
        (7, "There is no setting “links.chat”; it was ignored."),
        (5, "“links.editor” asks for {pat}; known are {path}, {file}, {line}, {column}."),
    ]
    assert [link.name for link in triage.notes[0].verdict.matches[0].links] == ["web"]
