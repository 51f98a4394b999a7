"""A team's own templates: found, left aside where they are wrong, approved."""

import hashlib
from pathlib import Path

import pytest

from app.model import Language, Severity
from app.replies import compose
from app.replies.own_wordings import fingerprints, read_own_wordings, unapproved
from tests.app.replies.made import CASES, PROFILES

OFFER = "{% wordings offer %}\n{% wording any %}\nCall the desk on 100.\n{% endwordings %}\n"


def with_files(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / (name.replace("__", "/").replace("_", "-") + ".j2")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return folder


def test_a_team_s_wording_takes_the_place_of_ours(tmp_path: Path) -> None:
    library = read_own_wordings(with_files(tmp_path, en__offer=OFFER))
    reply = compose(*CASES["slip"], PROFILES["full"], language=Language.EN, library=library)
    assert reply is not None
    assert "Call the desk on 100." in reply.text
    assert library.problems == ()


def test_a_team_s_own_variant_is_a_folder(tmp_path: Path) -> None:
    library = read_own_wordings(with_files(tmp_path, en__training__extra="The next training is in May."))
    assert library.variants == ("training",)
    reply = compose(
        *CASES["slip"], PROFILES["full"], language=Language.EN, variant="training", library=library
    )
    assert reply is not None
    assert "The next training is in May." in reply.text
    assert reply.variant == "training"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("\n{% if %}", 2, "expected an expression"),
        ("{{ client_name }}", 1, "there is no fact “client_name”"),
        ("{{ place.fiel }}", 1, "there is no fact “place.fiel”"),
        ("{{ place.change.knew }}", 1, "there is no fact “place.change.knew”"),
        ("{% for x in about %}{% endfor %}", 1, "“about” is no list"),
        ("{% for place in places %}\n{{ place.lien }}{% endfor %}", 2, "there is no fact “place.lien”"),
        ('{% include "nowhere.j2" %}', 1, "there is no template “nowhere.j2”"),
        ("{% for x in range(10**9) %}{% endfor %}", 1, "is no fact"),
        ("{{ ''.__class__.__mro__ }}", 1, "is no fact"),
        ("a\n\udcff", 2, "this is no UTF-8"),
        ("x" * 100_001, 1, "more than 100000 characters"),
    ],
)
def test_a_wrong_template_is_told_with_its_line_and_ours_holds(
    tmp_path: Path, text: str, line: int, says: str
) -> None:
    library = read_own_wordings(with_files(tmp_path, en__offer=text))
    (problem,) = library.problems
    assert (problem.file, problem.line) == ("replies/en/offer.j2", line)
    assert says in problem.message
    reply = compose(*CASES["slip"], PROFILES["full"], language=Language.EN, library=library)
    assert reply == compose(*CASES["slip"], PROFILES["full"], language=Language.EN)


def test_the_nearest_fact_is_named(tmp_path: Path) -> None:
    (problem,) = read_own_wordings(with_files(tmp_path, en__offer="{{ keper.call }}")).problems
    assert problem.hint == "Did you mean “keeper”?"


def test_a_link_that_leads_out_of_the_folder_is_not_read(tmp_path: Path) -> None:
    outside = tmp_path / "outside.j2"
    outside.write_text("secret", encoding="utf-8")
    folder = with_files(tmp_path / "replies", en__offer=OFFER)
    (folder / "en" / "extra.j2").symlink_to(outside)
    library = read_own_wordings(folder)
    assert list(library.own) == ["en/offer.j2"]
    assert "leads out of its folder" in library.problems[0].message


def test_without_a_folder_ours_hold(tmp_path: Path) -> None:
    library = read_own_wordings(tmp_path / "replies")
    assert (dict(library.own), library.problems) == ({}, ())


def test_a_template_that_was_changed_after_approval_is_not_yet_approved(tmp_path: Path) -> None:
    folder = with_files(tmp_path, en__offer=OFFER, de__sie__offer=OFFER)
    library = read_own_wordings(folder)
    assert unapproved(folder, library) == ()
    (folder / "approved.txt").write_text(fingerprints(library), encoding="utf-8")
    assert unapproved(folder, library) == ()
    changed = read_own_wordings(with_files(folder, en__offer=OFFER.replace("100", "200"), en__extra="More."))
    problems = unapproved(folder, changed)
    assert [problem.file for problem in problems] == ["replies/en/extra.j2", "replies/en/offer.j2"]
    assert {problem.message for problem in problems} == {"This template is not yet approved."}
    assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_fingerprints_are_those_of_sha256sum(tmp_path: Path) -> None:
    library = read_own_wordings(with_files(tmp_path, en__extra="Hello.\n"))
    digest = hashlib.sha256(b"Hello.\n").hexdigest()
    assert fingerprints(library) == f"{digest}  en/extra.j2\n"
