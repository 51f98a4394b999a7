"""A team's own wordings, beside ``copycue.toml``."""

from pathlib import Path

import pytest

from app.model import CopycueError
from app.replies import SHIPPED
from app.workspace import Triage, Workspace
from app.workspace.replies.wordings import Wordings

OFFER = "{% wordings offer %}\n{% wording any %}\nCall the desk on 100.\n{% endwordings %}\n"
BOSS = "Bye, {{ boss.call }}\n"
NOTES = "ID,Date,Reporter,Note\n1,2026-11-02,Anna Keller,“Pay nwo” should be “Pay now”.\n"


def project(folder: Path, **templates: str) -> Workspace:
    (folder / "texts").mkdir()
    (folder / "texts" / "shop.xml").write_text("<shop><pay>Pay nwo</pay></shop>", encoding="utf-8")
    (folder / "notes.csv").write_text(NOTES, encoding="utf-8")
    (folder / "copycue.toml").write_text('copy = "texts"\njournals = "notes.csv"\n', encoding="utf-8")
    for name, text in templates.items():
        write(folder, name, text)
    return Workspace.open(folder)


def write(folder: Path, name: str, text: str) -> None:
    path = folder / "replies" / "en" / f"{name}.j2"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def told(triage: Triage) -> list[tuple[str, int | None]]:
    """Return what is told of templates."""
    places = ((problem.file, problem.line) for problem in triage.problems)
    return [(file, line) for file, line in places if file.startswith("replies/")]


def text_of(triage: Triage) -> str:
    (one,) = triage.notes
    assert one.reply is not None
    return one.reply.text


def test_replies_are_written_with_the_team_s_wording(tmp_path: Path) -> None:
    triage = project(tmp_path, offer=OFFER).triage()
    assert "Call the desk on 100." in text_of(triage)
    assert told(triage) == []


def test_a_changed_template_is_used_at_the_next_triage(tmp_path: Path) -> None:
    workspace = project(tmp_path, offer=OFFER)
    workspace.triage()
    write(tmp_path, "offer", OFFER.replace("100", "2000"))
    assert "Call the desk on 2000." in text_of(workspace.triage())


@pytest.mark.parametrize(("text", "line"), [("{{ nobody }}", 1), ("\n{% if %}", 2), (BOSS, 1)])
def test_where_a_template_can_not_be_used_ours_holds_and_it_is_told(
    tmp_path: Path, text: str, line: int
) -> None:
    triage = project(tmp_path, closing=text).triage()
    assert "Kind regards" in text_of(triage)
    assert told(triage) == [("replies/en/closing.j2", line)]


def test_a_template_that_was_never_approved_is_told_once_the_team_approves(tmp_path: Path) -> None:
    workspace = project(tmp_path, offer=OFFER)
    wordings = Wordings(tmp_path)
    assert wordings.approve() == 1
    assert told(workspace.triage()) == []
    write(tmp_path, "extra", "More.")
    triage = workspace.triage()
    assert told(triage) == [("replies/en/extra.j2", 1)]
    assert "This template is not yet approved." in [problem.message for problem in triage.problems]


def test_a_wrong_template_can_not_be_approved(tmp_path: Path) -> None:
    project(tmp_path, offer="{{ nobody }}", extra="More.")
    with pytest.raises(CopycueError, match=r"replies/en/offer\.j2, line 1"):
        Wordings(tmp_path).approve()
    assert not (tmp_path / "replies" / "approved.txt").exists()


def test_nothing_to_approve_is_said(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match="no sound template"):
        Wordings(tmp_path).approve()


def test_the_library_stays_the_same_while_nothing_changes(tmp_path: Path) -> None:
    project(tmp_path, offer=OFFER)
    wordings = Wordings(tmp_path)
    assert wordings.library is wordings.library
    assert Wordings(None).library is SHIPPED


def test_other_kinds_of_reply_and_letters_for_several_notes(tmp_path: Path) -> None:
    workspace = project(tmp_path)
    (one,) = workspace.triage().notes
    kinds = workspace.drafting.variants(one, workspace.profile)
    assert kinds[:2] == ("standard", "short")
    short, usual = workspace.redraft(one, variant="short"), workspace.redraft(one)
    assert short is not None
    assert usual == one.reply
    assert len(short.text) < len(text_of(workspace.triage()))
    assert workspace.drafting.together([one], workspace.profile) is not None
    assert workspace.drafting.profile_proposals([one], workspace.profile) == ()
