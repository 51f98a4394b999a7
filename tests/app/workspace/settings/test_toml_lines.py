import pytest

from app.workspace.settings.toml_lines import line_of

TEXT = """\
name = "Ferry"   # the client
people.texts.name = "Ole"

[client]
"title" = "Ms"
# address = "sie"
address = "du"

[ reply ] # below each
sender = "address = 3"
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("name",), 1),
        (("people", "texts", "name"), 2),
        (("client", "title"), 5),
        (("client", "address"), 7),
        (("reply", "sender"), 10),
    ],
)
def test_a_setting_is_found_on_its_line(path: tuple[str, ...], line: int) -> None:
    assert line_of(TEXT, path) == line


@pytest.mark.parametrize(
    ("path", "line"), [(("client", "name"), 4), (("reply",), 9), (("name", "first"), 1), (("copy",), None)]
)
def test_what_is_not_written_is_told_by_its_table(path: tuple[str, ...], line: int | None) -> None:
    assert line_of(TEXT, path) == line
