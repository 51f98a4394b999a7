import pytest

from installers.linux.mirror import Mirror

MIRROR = Mirror(
    (
        ("http://one.example/debian/", "bookworm", "main"),
        ("http://one.example/debian/", "bookworm-updates", "main"),
        ("http://one.example/debian/", "trixie", "main"),
    ),
    "",
)


def test_a_suite_is_fetched_from_where_apt_has_it() -> None:
    assert MIRROR.of("trixie") == "http://one.example/debian/"


def test_a_suite_that_apt_does_not_know_says_what_to_do() -> None:
    with pytest.raises(LookupError, match="apt-get update"):
        MIRROR.of("sid")


def test_updates_belong_to_a_suite_and_other_suites_do_not() -> None:
    assert MIRROR.sources("bookworm") == (
        "deb http://one.example/debian/ bookworm main\ndeb http://one.example/debian/ bookworm-updates main\n"
    )
