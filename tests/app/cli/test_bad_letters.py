"""``copycue reply`` with settings, templates or notes that nobody should write: one sentence, our default."""

from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand

SETTINGS = 'copy = "shop.xml"\njournals = "notes.csv"\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "shop.xml").write_text("<shop><pay>Pay nwo</pay></shop>", encoding="utf-8")
    write_note(tmp_path, "“Pay nwo” should be “Pay now”.")
    (tmp_path / "copycue.toml").write_text(SETTINGS, encoding="utf-8")
    return tmp_path


def write_note(folder: Path, text: str) -> None:
    (folder / "notes.csv").write_text(
        f'ID,Note\n1,"{text.replace(chr(34), chr(34) * 2)}"\n', encoding="utf-8"
    )


def write_template(folder: Path, text: str, name: str = "offer.j2") -> None:
    path = folder / "replies" / "en" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("client", "says"),
    [
        ('language = "fr"', "copycue.toml:4: error: “client.language” is “fr”"),
        ('title = "Freu"', "copycue.toml:4: warning: “client.title” is “Freu”"),
        ('name = "<b>Anna</b>"', "copycue.toml:4: error: “client.name” holds “<”"),
        ('name = "Anna\\nKeller"', "copycue.toml:4: error: “client.name” goes over several lines"),
        (f'name = "{"A" * 200}"', "copycue.toml:4: error: “client.name” has 200 characters"),
        ('name = "{{ 7 * 7 }}"', "copycue.toml:4: error: “client.name” holds “{”"),
    ],
)
def test_a_strange_profile_is_told_and_the_careful_default_holds(
    copycue: CopycueCommand, project: Path, client: str, says: str
) -> None:
    (project / "copycue.toml").write_text(f"{SETTINGS}[client]\n{client}\n", encoding="utf-8")
    done = copycue("reply", "1", "--workspace", project)
    assert done.status == 0
    assert done.out.startswith("Hello,\n")
    assert "Pay nwo → Pay now" in done.out
    assert done.err.count(says) == 1


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("\n{% if %}", 2),
        ("\n\n{{ nobody }}", 3),
        ("{% for one in places %}{% for two in places %}{{ boss.call }}{% endfor %}{% endfor %}", 1),
        ("\n{% for one in range(10 ** 9) %}x{% endfor %}", 2),
        ("{% include '/etc/passwd' %}", 1),
        ("{% include '../../copycue.toml' %}", 1),
        ("{{ ''.__class__.__mro__ }}", 1),
        ("{% import 'os' as os %}", 1),
        ("Call us.\n<script>alert(1)</script>", 2),
        ("Call us.\n<pre>100", 2),
    ],
    ids=["syntax", "unknown", "unfilled", "endless", "file", "outside", "class", "import", "markup", "open"],
)
def test_a_wrong_template_is_told_with_its_line_and_ours_holds(
    copycue: CopycueCommand, project: Path, template: str, line: int
) -> None:
    ours = copycue("reply", "1", "--workspace", project)
    write_template(project, template)
    done = copycue("reply", "1", "--workspace", project)
    assert (done.status, done.out) == (0, ours.out)
    assert done.err.count(f"replies/en/offer.j2:{line}: error: ") == 1
    assert "Traceback" not in done.err


@pytest.mark.parametrize("words", ["{{ 7 * 7 }}", "{{ boss }}", "{% raw %}", "{# x #}"])
def test_words_that_look_like_a_template_are_not_obeyed(
    copycue: CopycueCommand, project: Path, words: str
) -> None:
    write_note(project, f"The app crashes at {words} every time.")
    done = copycue("reply", "1", "--workspace", project)
    assert (done.status, done.err.count("error")) == (0, 0)
    assert "49" not in done.out
    assert done.out.endswith("Kind regards\n")


@pytest.mark.parametrize("words", ["<b>Pay</b>", "<script>x</script>"])
def test_words_that_look_like_markup_stay_words(copycue: CopycueCommand, project: Path, words: str) -> None:
    write_note(project, f"The app crashes at {words} every time.")
    text = copycue("reply", "1", "--workspace", project).out
    page = copycue("reply", "1", "--as", "html", "--workspace", project).out
    assert words in text
    assert words.replace("<", "&lt;").replace(">", "&gt;") in page
    assert "<script>" not in page


@pytest.mark.parametrize("words", ["{{ 7 * 7 }}", "<b>Pay</b>"])
def test_a_new_text_that_would_be_more_than_a_text_is_refused_with_the_reason(
    copycue: CopycueCommand, project: Path, words: str
) -> None:
    write_note(project, f"“Pay nwo” should be “Pay {words}”.")
    done = copycue("reply", "1", "--workspace", project)
    assert (done.status, done.out) == (2, "")
    assert "The change was tried in memory and does not hold." in done.err


def test_a_place_that_is_gone_is_told_no_more(copycue: CopycueCommand, project: Path) -> None:
    assert "Pay nwo → Pay now" in copycue("reply", "1", "--workspace", project).out
    (project / "shop.xml").write_text("<shop><pay>Pay</pay></shop>", encoding="utf-8")
    done = copycue("reply", "1", "--workspace", project)
    assert "→" not in done.out
    assert "Traceback" not in done.err
