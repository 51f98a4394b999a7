from collections.abc import Iterator

import pytest

from app.cli import progress as progress_module
from app.cli.progress import PATIENCE_S, progress_shown


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress_module, "is_terminal", lambda _stream: True)
    monkeypatch.setenv("FORCE_COLOR", "1")  # makes rich, too, take the captured stderr for a terminal
    monkeypatch.setenv("TERM", "xterm")


def _clock(*times: float) -> Iterator[float]:
    yield from times
    while True:
        yield times[-1]


def test_there_is_no_progress_where_nobody_looks() -> None:
    with progress_shown() as progress:
        assert progress is None


@pytest.mark.usefixtures("at_a_terminal")
def test_work_that_ends_soon_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    times = _clock(0, PATIENCE_S / 2)
    with progress_shown(clock=lambda: next(times)) as progress:
        assert progress is not None
        progress("Reading copy files", 1, 2)
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("at_a_terminal")
def test_work_that_takes_longer_is_shown_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    times = _clock(0, PATIENCE_S * 2)
    with progress_shown(clock=lambda: next(times)) as progress:
        assert progress is not None
        progress("Reading [bold]copy[/bold] files", 1, 20)
        progress("Judging notes", 7, 20)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Judging notes" in captured.err
    assert "7/20" in captured.err


@pytest.mark.usefixtures("at_a_terminal")
def test_the_bar_is_taken_away_when_the_work_fails(capsys: pytest.CaptureFixture[str]) -> None:
    times = _clock(0, PATIENCE_S * 2)

    def fail() -> None:
        with progress_shown(clock=lambda: next(times)) as progress:
            assert progress is not None
            progress("Judging notes", 7, 20)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert capsys.readouterr().err.rstrip().endswith("\x1b[2K")
