import io
import subprocess

import pytest

from installers.checks import CheckError, Checks


@pytest.fixture
def output() -> io.StringIO:
    return io.StringIO()


def test_what_was_measured_stands_behind_the_name(output: io.StringIO) -> None:
    checks = Checks(output)
    with checks.check("the size") as said:
        said("12 MiB")
    assert output.getvalue().startswith("ok    the size: 12 MiB (")
    assert checks.status == 0


@pytest.mark.parametrize("error", [CheckError("too large"), LookupError("too large"), OSError("too large")])
def test_one_that_fails_does_not_stop_the_next(output: io.StringIO, error: Exception) -> None:
    checks = Checks(output)
    with checks.check("first"):
        raise error
    with checks.check("second"):
        pass
    first, second = output.getvalue().splitlines()
    assert first == "FAIL  first: too large"
    assert second.startswith("ok    second (")
    assert checks.status == 1


def test_a_programs_last_words_stand_below_the_line(output: io.StringIO) -> None:
    with Checks(output).check("program"):
        raise subprocess.CalledProcessError(3, "program", output="one\ntwo", stderr=b"three")
    assert output.getvalue().splitlines()[1:] == ["      one", "      two", "      three"]


def test_what_was_not_looked_at_is_no_success(output: io.StringIO) -> None:
    Checks(output).not_run("Ubuntu", "no mirror")
    assert output.getvalue() == "-     Ubuntu: not run, no mirror\n"


def test_a_mistake_in_the_check_itself_is_no_finding(output: io.StringIO) -> None:
    with pytest.raises(TypeError), Checks(output).check("first"):
        raise TypeError
