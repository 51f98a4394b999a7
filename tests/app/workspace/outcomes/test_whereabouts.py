"""Finding the entries again that replies named."""

from pathlib import Path

import pytest

from app.model import SentPlace
from app.workspace.outcomes.whereabouts import Found, Missing, Whereabouts
from tests.app.workspace.asking_client import Copy

NAMED = '<copy><text key="a">One</text><text key="b">Two</text></copy>'
LINES = "<resources><string-array name='n'>{}</string-array></resources>"


def lines(*texts: str) -> str:
    """An array of texts, whose keys count."""
    return LINES.format("".join(f"<item>{text}</item>" for text in texts))


def found(copy: Copy, place: SentPlace, *others: SentPlace) -> Found | Missing:
    return Whereabouts(copy.read(), [place, *others]).find(place)


def test_an_entry_with_a_name_is_found_wherever_it_stands_in_its_file(tmp_path: Path) -> None:
    copy = Copy(tmp_path, kiosk=NAMED)
    place = copy.place("a", "Won")
    copy.save('<copy><text key="c">New</text><x><text key="b">2</text></x><text key="a">1</text></copy>')
    assert found(copy, place) == Found("kiosk.xml", "1")


@pytest.mark.parametrize(
    ("now", "value"),
    [
        (("Row", "Sail", "Swim"), "Sail"),
        (("Row", "Sails", "Swim"), "Sails"),
        (("Run", "Row", "Sail", "Swim"), "Sail"),
        (("Run", "Row", "Sails", "Swim"), "Sails"),
        (("Sail", "Swim"), "Sail"),
        (("Row", "Sailing", "Swim"), "Sailing"),
        (("Run", "Sail", "Rest"), "Sail"),
    ],
)
def test_an_entry_that_is_counted_is_found_by_its_wording_and_its_neighbours(
    tmp_path: Path, now: tuple[str, ...], value: str
) -> None:
    copy = Copy(tmp_path, kiosk=lines("Row", "Sail", "Swim"))
    place = copy.place("n[1]", "Sails")
    copy.save(lines(*now))
    assert found(copy, place) == Found("kiosk.xml", value)


@pytest.mark.parametrize(
    "now",
    [
        ("Row", "Swim"),
        ("Run", "Row", "Sailing", "Swim"),
        ("Row", "Sails"),
        ("Run", "Sails", "Rest"),
        ("Sail", "Run", "Sail"),
        ("Sailing",),
    ],
)
def test_in_doubt_it_is_lost(tmp_path: Path, now: tuple[str, ...]) -> None:
    copy = Copy(tmp_path, kiosk=lines("Row", "Sail", "Swim"))
    place = copy.place("n[1]", "Sails")
    copy.save(lines(*now))
    assert found(copy, place) is Missing.LOST


def test_neighbours_that_were_changed_as_asked_are_known_again(tmp_path: Path) -> None:
    copy = Copy(tmp_path, kiosk=lines("Row", "Sail", "Swim"))
    places = [copy.place("n[0]", "Rows"), copy.place("n[1]", "Sails"), copy.place("n[2]", "Swims")]
    copy.save(lines("Rows", "Sails", "Swims"))
    assert [found(copy, place, *places) for place in places] == [
        Found("kiosk.xml", value) for value in ("Rows", "Sails", "Swims")
    ]


def test_of_equal_entries_in_equal_surroundings_the_path_decides(tmp_path: Path) -> None:
    copy = Copy(tmp_path, kiosk=lines("Go", "Go", "Go", "Go"))
    place = copy.place("n[1]", "Went")
    copy.save(lines("Go", "Went", "Go", "Go"))
    assert found(copy, place) == Found("kiosk.xml", "Went")


def test_a_renamed_file_is_found_by_key_wording_and_neighbours(tmp_path: Path) -> None:
    copy = Copy(tmp_path, kiosk=NAMED)
    place = copy.place("a", "Won")
    (tmp_path / "kiosk.xml").rename(tmp_path / "terminal.xml")
    assert found(copy, place) == Found("terminal.xml", "One")


@pytest.mark.parametrize("copies", [("one.xml", "two.xml"), ()])
def test_a_file_that_went_is_not_guessed_at(tmp_path: Path, copies: tuple[str, ...]) -> None:
    copy = Copy(tmp_path, kiosk=NAMED, other=NAMED.replace("One", "Three"))
    place = copy.place("a", "Won")
    for name in copies:
        copy.save(NAMED, name)
    (tmp_path / "kiosk.xml").unlink()
    assert found(copy, place) is Missing.LOST


def test_while_the_folder_is_away_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    copy = Copy(tmp_path / "share", kiosk=NAMED)
    place = copy.place("a", "Won")
    (tmp_path / "share").rename(tmp_path / "away")
    assert found(copy, place) is Missing.UNKNOWN


def test_of_a_broken_file_nothing_is_known(tmp_path: Path) -> None:
    copy = Copy(tmp_path, kiosk=NAMED)
    place = copy.place("a", "Won")
    copy.save(NAMED.replace("Two", "Two & more"))
    assert found(copy, place) is Missing.UNKNOWN


def test_a_name_that_two_entries_share_by_now_is_told_by_wording_and_neighbours(tmp_path: Path) -> None:
    copy = Copy(tmp_path, kiosk=NAMED)
    place = copy.place("a", "Won")
    copy.save(NAMED.replace("</copy>", '<text key="a">Other</text></copy>'))
    assert found(copy, place) == Found("kiosk.xml", "One")
