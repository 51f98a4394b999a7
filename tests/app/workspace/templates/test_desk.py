"""The desk at which a team's own templates are written."""

from pathlib import Path

import pytest

from app.model import Address, CopycueError, Formality, Language
from app.workspace.templates.desk import SAMPLES, ListedTemplate, Sample, TemplateDesk, sample

OFFER = "{% wordings offer %}\n{% wording any %}\nCall the desk on 100.\n{% endwordings %}\n"
NAME = "en/offer.j2"


@pytest.fixture
def desk(tmp_path: Path) -> TemplateDesk:
    return TemplateDesk(tmp_path / "project", tmp_path / "drafts")


def wanted(situation: str = "", *, language: Language = Language.EN) -> Sample:
    return sample(language, Address.FORMAL, Formality.NEUTRAL, situation)


def listed(desk: TemplateDesk, name: str = NAME) -> ListedTemplate:
    return next(one for one in desk.listed() if one.name == name)


def test_all_templates_of_letters_are_listed_and_whose_they_are(desk: TemplateDesk) -> None:
    desk.use(NAME, OFFER, as_read=None)
    desk.keep("en/lead.j2", "Half a tho")
    desk.keep("en/training/extra.j2", "More.")
    assert listed(desk) == ListedTemplate(NAME, ships=True, own=True, draft=False)
    assert listed(desk, "en/lead.j2") == ListedTemplate("en/lead.j2", ships=True, own=False, draft=True)
    assert not listed(desk, "en/training/extra.j2").ships
    assert not [one for one in desk.listed() if "heat-" in one.name]


def test_a_sound_text_is_used_from_now_on_and_is_no_draft_any_more(desk: TemplateDesk) -> None:
    desk.keep(NAME, "Call")
    assert desk.use(NAME, OFFER, as_read=None) == ()
    assert (desk.own(NAME), desk.draft(NAME)) == (OFFER, None)
    assert (desk.folder / "en" / "offer.j2").read_text("utf-8") == OFFER


@pytest.mark.parametrize(
    ("text", "line"),
    [("\n{% if %}", 2), ("\n\n{{ nobody }}", 3), ("Bye, {{ boss.call }}", 1), ("<table>", 1)],
)
def test_a_text_with_a_mistake_is_kept_but_not_used(desk: TemplateDesk, text: str, line: int) -> None:
    problems = desk.use(NAME, text, as_read=None)
    assert [(problem.file, problem.line) for problem in problems] == [(f"replies/{NAME}", line)]
    assert (desk.own(NAME), desk.draft(NAME)) == (None, text)


def test_what_somebody_else_saved_meanwhile_is_not_written_over(desk: TemplateDesk) -> None:
    desk.use(NAME, OFFER, as_read=None)
    with pytest.raises(CopycueError, match="Somebody has changed"):
        desk.use(NAME, OFFER.replace("100", "200"), as_read=None)
    assert desk.own(NAME) == OFFER
    assert desk.draft(NAME) == OFFER.replace("100", "200")


def test_going_back_to_ours_keeps_the_text_beside_the_drafts(desk: TemplateDesk) -> None:
    desk.use(NAME, OFFER, as_read=None)
    kept = desk.revert(NAME)
    assert kept is not None
    assert kept.read_text("utf-8") == OFFER
    assert (desk.own(NAME), desk.draft(NAME)) == (None, None)
    assert desk.revert(NAME) is None


def test_ours_is_copied_once_to_be_changed(desk: TemplateDesk) -> None:
    place = desk.copy(NAME)
    assert place.read_text("utf-8") == desk.shipped(NAME) == desk.own(NAME)
    with pytest.raises(CopycueError, match="There is a"):
        desk.copy(NAME)
    with pytest.raises(CopycueError, match="does not ship"):
        desk.copy("en/nothing.j2")


@pytest.mark.parametrize("name", ["../offer.j2", "/etc/offer.j2", "en//offer.j2", "en/offer.txt", "c:\\a.j2"])
def test_a_name_can_not_lead_out_of_the_folder(desk: TemplateDesk, name: str) -> None:
    with pytest.raises(CopycueError, match="no name of a template"):
        desk.keep(name, "text")


def test_a_link_can_not_lead_out_of_the_folder(desk: TemplateDesk, tmp_path: Path) -> None:
    desk.folder.mkdir(parents=True)
    (desk.folder / "en").symlink_to(tmp_path, target_is_directory=True)
    with pytest.raises(CopycueError, match="no name of a template"):
        desk.use(NAME, OFFER, as_read=None)
    assert not (tmp_path / "offer.j2").exists()


def test_a_file_that_is_no_text_is_told(desk: TemplateDesk) -> None:
    place = desk.folder / "en" / "offer.j2"
    place.parent.mkdir(parents=True)
    place.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CopycueError, match="no UTF-8"):
        desk.own(NAME)


def test_a_folder_that_can_not_be_written_is_told(desk: TemplateDesk) -> None:
    desk.folder.parent.mkdir()
    desk.folder.write_text("a file, not a folder", encoding="utf-8")
    with pytest.raises(CopycueError, match="Not saved"):
        desk.use(NAME, OFFER, as_read=None)
    assert desk.draft(NAME) == OFFER


def test_the_letter_shows_the_text_as_it_is_typed(desk: TemplateDesk) -> None:
    trial = desk.preview(NAME, OFFER, wanted())
    assert "Call the desk on 100." in trial.letter
    assert trial.stands_in
    assert trial.situation in SAMPLES
    assert not desk.folder.exists()


def test_the_place_settles_language_and_form_of_address(desk: TemplateDesk) -> None:
    name = "de/du/offer.j2"
    trial = desk.preview(name, desk.shipped(name), wanted(language=Language.EN))
    assert trial.letter.startswith("Hallo Anna")


def test_a_letter_without_the_template_is_shown_and_says_so(desk: TemplateDesk) -> None:
    trial = desk.preview(NAME, OFFER, wanted("about the program"))
    assert trial.letter
    assert trial.situation == "about the program"
    assert not trial.stands_in


def test_a_kind_of_reply_of_the_team_s_own_is_shown(desk: TemplateDesk) -> None:
    trial = desk.preview("en/training/extra.j2", "<p>\nThere is a course in May.\n", wanted())
    assert "There is a course in May." in trial.letter


def test_no_letter_is_written_for_somebody_who_does_not_wait_any_more(desk: TemplateDesk) -> None:
    assert desk.preview(NAME, OFFER, wanted(), cancelled=lambda: True).letter == ""
