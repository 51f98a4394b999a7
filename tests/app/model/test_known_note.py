from app.model import DiffKind, DiffPart, both_texts


def test_both_texts_come_of_their_parts() -> None:
    parts = [
        DiffPart(DiffKind.SAME, "Buy "),
        DiffPart(DiffKind.OLD, "a"),
        DiffPart(DiffKind.NEW, "your"),
        DiffPart(DiffKind.SAME, " ticket"),
    ]
    assert both_texts(parts) == ("Buy a ticket", "Buy your ticket")


def test_of_no_parts_come_no_texts() -> None:
    assert both_texts(()) == ("", "")
