import pytest

from app.catalogue.paths import Automaton
from app.catalogue.scan import scan


def matched(patterns: list[str], text: str) -> list[tuple[str, tuple[int, ...]]]:
    """Names and pattern numbers of the elements that are reached."""
    found = scan(text.encode())
    reached = Automaton(patterns).reached(found)
    rows = ((found.tag(row).decode(), reached[path]) for row, path in enumerate(found.paths))
    return [(name, numbers) for name, numbers in rows if numbers]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("a/b", ["b"]),
        ("a/*", ["b", "x:c", "d"]),
        ("*/b/c", ["c"]),
        ("a/**/c", ["c", "x:c"]),
        ("a/x:c", ["x:c"]),
        ("a/c", ["x:c"]),
        ("a/y:c", []),
        ("a/**", ["b", "c", "e", "x:c", "d", "e"]),
        ("a/**/d/**/e", ["e"]),
        ("b", []),
        ("a/b/c/e", ["e"]),
    ],
)
def test_a_pattern_reaches_its_elements(pattern: str, expected: list[str]) -> None:
    text = "<a xmlns:x='u'><b><c><e/></c></b><x:c/><d><e/></d></a>"
    assert [name for name, _ in matched([pattern], text)] == expected


def test_patterns_are_told_apart() -> None:
    assert matched(["a/b", "a/*", "a/c"], "<a><b/><c/><d/></a>") == [
        ("b", (0, 1)),
        ("c", (1, 2)),
        ("d", (1,)),
    ]


def test_a_machine_serves_many_files() -> None:
    machine = Automaton(["a/b"])
    for text in (b"<a><b/></a>", b"<b><b/></b>", b"<a><b/><q/><b/></a>"):
        found = scan(text)
        names = [found.path_names[path] for path, numbers in enumerate(machine.reached(found)) if numbers]
        assert names == ([b"b"] if text.startswith(b"<a>") else [])
