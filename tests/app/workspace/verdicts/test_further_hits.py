"""Where a slip stands too."""

from pathlib import Path

import pytest

from app.model import Reply
from app.workspace import Workspace


def reply(folder: Path, note: str, *texts: str) -> Reply:
    entries = "".join(f"<t{number}>{text}</t{number}>" for number, text in enumerate(texts))
    (folder / "shop.xml").write_text(f"<shop>\n{entries}\n</shop>", encoding="utf-8")
    (folder / "notes.csv").write_text(f"ID,Date,Reporter,Note\n1,2026-11-02,Kim,{note}\n", encoding="utf-8")
    (one,) = Workspace.of(copy=[folder / "shop.xml"], journals=[folder / "notes.csv"]).triage().notes
    assert one.reply is not None
    return one.reply


def test_the_same_misspelling_elsewhere_is_told(tmp_path: Path) -> None:
    found = reply(
        tmp_path,
        "“Your recieved parcels” should be “Your received parcels”.",
        "Your recieved parcels",
        "Nothing was recieved yet.",
    )
    assert "“Nothing was recieved yet.”" in found.text
    assert "entry t1" in found.text


@pytest.mark.parametrize(
    ("note", "texts"),
    [
        ("“more then ten” should be “more than ten”.", ("more then ten", "and then we sail")),
        ("“Basket” should be “Bag”.", ("Basket", "Your Basket is empty")),
    ],
)
def test_a_word_that_may_be_right_elsewhere_is_left_alone(
    tmp_path: Path, note: str, texts: tuple[str, ...]
) -> None:
    assert texts[1] not in reply(tmp_path, note, *texts).text
