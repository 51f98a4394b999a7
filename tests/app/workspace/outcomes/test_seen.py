"""What became of answered notes, as the files tell."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.model import DiffKind, Outcome, OutcomeKind, SentPlace, Situation
from tests.app.workspace.asking_client import ANSWERED, SAVED, Copy, answered, became, seen

KIOSK = """\
<copy>
  <text key="start.title">Welcom on board</text>
  <text key="start.buy">Buy a ticket</text>
  <text key="pay.card">Don't wait &amp; see</text>
</copy>
"""
DONE, DIFFERENTLY = {"12": OutcomeKind.DONE}, {"12": OutcomeKind.DIFFERENTLY}


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path, kiosk=KIOSK)


@pytest.fixture
def title(copy: Copy) -> SentPlace:
    return copy.place("start.title", "Welcome on board")


def test_an_entry_that_reads_as_asked_is_done_by_the_client(copy: Copy, title: SentPlace) -> None:
    copy.save(KIOSK.replace("Welcom ", "Welcome "))
    assert seen(copy, answered(title)).outcomes == {"12": Outcome(OutcomeKind.DONE, SAVED, file="kiosk.xml")}


def test_while_it_reads_as_before_nothing_is_said(copy: Copy, title: SentPlace) -> None:
    assert seen(copy, answered(title)).outcomes == {}
    assert seen(copy, answered(title)).lost == ()


def test_an_entry_changed_otherwise_is_told_with_what_was_asked_beside_what_stands_there(
    copy: Copy, title: SentPlace
) -> None:
    copy.save(KIOSK.replace("Welcom on", "Welcome an"))
    outcome = seen(copy, answered(title)).outcomes["12"]
    assert outcome.kind is OutcomeKind.DIFFERENTLY
    assert [(part.kind, part.text) for part in outcome.parts] == [
        (DiffKind.SAME, "Welcome "),
        (DiffKind.OLD, "on"),
        (DiffKind.NEW, "an"),
        (DiffKind.SAME, " board"),
    ]
    assert (outcome.file, outcome.remark) == ("kiosk.xml", "“start.title” reads otherwise than asked.")


@pytest.mark.parametrize(
    "typed",
    ["Do not wait &#38; see", "<![CDATA[Do not wait & see]]>", "\n  Do not wait &amp; see\n  "],
)
def test_however_it_is_typed_it_counts_how_people_read_it(copy: Copy, typed: str) -> None:
    place = copy.place("pay.card", "Do not wait & see")
    copy.save(KIOSK.replace("Don't wait &amp; see", typed))
    assert became(copy, [place]) == DONE


def test_a_note_with_several_places_is_done_when_all_are(copy: Copy, title: SentPlace) -> None:
    places = [title, copy.place("start.buy", "Buy your ticket")]
    copy.save(KIOSK.replace("Welcom ", "Welcome "))
    assert became(copy, places) == {}
    copy.save(KIOSK.replace("Welcom ", "Welcome ").replace("a ticket", "your ticket"))
    assert became(copy, places) == DONE


def test_one_wrong_change_is_told_once_the_client_has_been_everywhere(copy: Copy, title: SentPlace) -> None:
    places = [title, copy.place("start.buy", "Buy your ticket")]
    copy.save(KIOSK.replace("Welcom ", "Welkom "))
    assert became(copy, places) == {}
    copy.save(KIOSK.replace("Welcom ", "Welkom ").replace("a ticket", "your ticket"))
    assert became(copy, places) == DIFFERENTLY


def test_where_the_reply_asked_which_place_is_meant_one_of_them_is_enough(copy: Copy) -> None:
    asked = {"start.title": "Welcome on board", "start.buy": "Buy your ticket"}
    places = [copy.place(key, after, situation=Situation.TWINS) for key, after in asked.items()]
    assert became(copy, places) == {}
    copy.save(KIOSK.replace("a ticket", "your ticket"))
    assert became(copy, places) == DONE
    copy.save(KIOSK.replace("a ticket", "any ticket"))
    assert became(copy, places) == DIFFERENTLY


def test_where_half_of_the_note_is_ours_it_is_ours_when_the_client_has_done_theirs(
    copy: Copy, title: SentPlace
) -> None:
    copy.save(KIOSK.replace("Welcom ", "Welcome "))
    place = replace(title, situation=Situation.HALF_AND_HALF)
    assert became(copy, [place]) == {"12": OutcomeKind.MINE}


def test_where_the_wording_was_left_open_any_other_one_is_done_and_says_so(copy: Copy) -> None:
    place = copy.place("start.buy", None)
    assert became(copy, [place]) == {}
    copy.save(KIOSK.replace("Buy a ticket", "Tickets"))
    outcome = seen(copy, answered(place)).outcomes["12"]
    assert outcome.kind is OutcomeKind.DONE
    assert outcome.remark == "The text reads otherwise now; its wording was left open."


def test_another_change_of_a_text_is_not_yet_the_one_whose_wording_was_left_open(copy: Copy) -> None:
    place = replace(copy.place("start.title", None), about="Welcom")
    copy.save(KIOSK.replace("on board", "at the pier"))
    assert became(copy, [place]) == {}
    copy.save(KIOSK.replace("Welcom on board", "Welcome at the pier"))
    assert became(copy, [place]) == DONE


def test_what_read_so_already_is_done_at_once(copy: Copy) -> None:
    outcome = seen(copy, answered(copy.place("start.buy", "Buy a ticket"))).outcomes["12"]
    assert (outcome.kind, outcome.remark) == (OutcomeKind.DONE, "It read so when the reply went.")


@pytest.mark.parametrize("kind", [OutcomeKind.DONE, OutcomeKind.DIFFERENTLY])
def test_taken_back_it_waits_for_the_client_again(copy: Copy, title: SentPlace, kind: OutcomeKind) -> None:
    outcome = seen(copy, answered(title, outcome=Outcome(kind, SAVED))).outcomes["12"]
    assert (outcome.kind, outcome.remark) == (OutcomeKind.ANSWERED, "“start.title” reads as before again.")
    assert outcome.was_seen


def test_a_text_that_is_worked_on_later_stays_done(copy: Copy, title: SentPlace) -> None:
    copy.save(KIOSK.replace("Welcom on board", "Hello on board"))
    assert became(copy, [title], Outcome(OutcomeKind.DONE, SAVED)) == {}


def test_a_second_try_is_looked_at_again(copy: Copy, title: SentPlace) -> None:
    copy.save(KIOSK.replace("Welcom ", "Wellcome "))
    first = seen(copy, answered(title)).outcomes["12"]
    assert became(copy, [title], first) == {}
    copy.save(KIOSK.replace("Welcom ", "Welkome "))
    assert became(copy, [title], first) == DIFFERENTLY
    copy.save(KIOSK.replace("Welcom ", "Welcome "))
    assert became(copy, [title], first) == DONE


@pytest.mark.parametrize("kind", [kind for kind in OutcomeKind if kind is not OutcomeKind.ANSWERED])
def test_the_word_of_a_person_holds_whatever_the_files_say(
    copy: Copy, title: SentPlace, kind: OutcomeKind
) -> None:
    said = Outcome(kind, SAVED, "tom")
    assert became(copy, [title], said) == {}
    copy.save(KIOSK.replace("Welcom ", "Welcome "))
    assert became(copy, [title], said) == {}


def test_from_a_broken_file_nothing_is_concluded_until_it_is_mended(copy: Copy, title: SentPlace) -> None:
    asked = answered(title, copy.place("start.buy", "Buy your ticket", note="13"))
    copy.save(KIOSK.replace("Welcom ", "Welcome ").replace("Buy a", "Buy & a"))
    assert seen(copy, asked).outcomes == {}
    assert seen(copy, asked).lost == ()
    copy.save(KIOSK.replace("Welcom ", "Welcome "))
    assert list(seen(copy, asked).outcomes) == ["12"]


def test_two_notes_about_the_same_text_are_told_apart(copy: Copy, title: SentPlace) -> None:
    other = copy.place("start.title", "Welcom aboard", note="13")
    copy.save(KIOSK.replace("Welcom on board", "Welcom aboard"))
    assert became(copy, [title, other]) == {"13": OutcomeKind.DONE}
    copy.save(KIOSK.replace("Welcom on board", "Welcome aboard"))
    assert became(copy, [title, other]) == {"12": OutcomeKind.DONE, "13": OutcomeKind.DONE}


def test_an_entry_that_is_gone_is_told_as_lost_and_nothing_is_concluded(copy: Copy, title: SentPlace) -> None:
    copy.save(KIOSK.replace('  <text key="start.title">Welcom on board</text>\n', ""))
    found = seen(copy, answered(title))
    assert (found.outcomes, found.lost) == ({}, (title,))
    assert seen(copy, answered(title, outcome=replace(ANSWERED, kind=OutcomeKind.DONE, who=""))).lost == ()


def test_a_file_that_was_renamed_is_found_and_named(copy: Copy, title: SentPlace) -> None:
    (copy.folder / "kiosk.xml").unlink()
    copy.save(KIOSK.replace("Welcom ", "Welcome "), "terminal.xml")
    outcome = seen(copy, answered(title)).outcomes["12"]
    assert (outcome.kind, outcome.file) == (OutcomeKind.DONE, "terminal.xml")
    assert outcome.remark == "It stood in kiosk.xml before."
