"""Nobody who is slow, stopped, wrong or gone holds up the one who tells."""

import json
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import Client, answer_challenge, deliver_challenge
from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace.instance.address import Address, new_address
from app.workspace.instance.channel import Channel
from app.workspace.instance.first import First

_LONG = "x" * 50_000


@pytest.fixture
def address(tmp_path: Path) -> Address:
    """Return an address to listen at."""
    return new_address(tmp_path / "socket", "watch")


@pytest.fixture
def channel(address: Address) -> Iterator[Channel]:
    """Return a channel that answers with what it was asked."""
    channel = Channel(address, lambda request: request, most=20)
    yield channel
    channel.close()


def test_a_follower_who_does_not_listen_is_given_up_and_told_so(channel: Channel, address: Address) -> None:
    sleeping = First(address).follow()
    for _ in range(100):  # more than the system's own buffers and ours hold together
        channel.tell(_LONG)
    heard: list[str] = []
    with pytest.raises(CopycueError, match="Too much at once"):
        heard.extend(sleeping)
    assert set(heard) <= {_LONG}


def test_others_are_told_while_one_sleeps(channel: Channel, address: Address) -> None:
    sleeping, awake = First(address).follow(), First(address).follow()
    for number in range(100):
        channel.tell(f"{number}{_LONG}")
        assert next(awake).startswith(str(number))
    del sleeping


def test_a_follower_who_has_gone_is_forgotten(channel: Channel, address: Address) -> None:
    gone = First(address).follow()
    channel.tell("hello")
    assert next(gone) == "hello"
    gone.close()
    for _ in range(100):
        channel.tell(_LONG)
    assert First(address).ask("well?") == "well?"


def test_who_does_not_know_the_key_is_not_heard(channel: Channel, address: Address) -> None:
    del channel
    stranger = First(replace(address, key=b"guessed"))
    assert not stranger.is_there()
    with pytest.raises(CopycueError, match="does not answer"):
        stranger.ask("show")


@pytest.mark.parametrize(
    "said", [b"", b"\xff", b"[]", b"7", b'{"ask": 7}', b'{"follow": "yes"}', b"{}", b"[" * 100_000]
)
def test_what_is_no_request_ends_the_connection_and_nothing_else(
    channel: Channel, address: Address, said: bytes
) -> None:
    del channel
    with Client(address.address) as connection:
        answer_challenge(connection, address.key)
        deliver_challenge(connection, address.key)
        connection.send_bytes(said)
        with pytest.raises((EOFError, OSError)):
            connection.recv_bytes()
    assert First(address).ask("still there?") == "still there?"


def test_a_connection_that_says_nothing_blocks_nobody(channel: Channel, address: Address) -> None:
    del channel
    silent = [Client(address.address) for _ in range(10)]
    assert First(address).ask("well?") == "well?"
    for connection in silent:
        connection.close()


def test_whoever_listens_in_its_place_without_the_key_is_not_believed(address: Address) -> None:
    impostor = Channel(replace(address, key=b"other"), lambda _: "trust me")
    with pytest.raises(CopycueError, match="does not answer"):
        First(address).ask("show")
    impostor.close()


def test_a_socket_that_a_crash_has_left_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / "socket").write_bytes(b"")
    channel = Channel(new_address(tmp_path / "socket", "watch"), lambda request: request)
    channel.close()


def test_a_path_that_is_too_long_for_a_socket_is_replaced(tmp_path: Path) -> None:
    address = new_address(tmp_path / ("long" * 30) / "socket", "watch")
    channel = Channel(address, lambda request: request)
    assert First(address).ask("well?") == "well?"
    channel.close()


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '{"kind": "watch", "pid": 1, "address": "x", "key": "no hex"}']
)
def test_a_file_that_says_nothing_is_no_address(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    assert Address.read(tmp_path / "a.json") is None
    assert Address.read(tmp_path / "none.json") is None


def test_an_address_is_read_as_it_was_written(tmp_path: Path, address: Address) -> None:
    address.write(tmp_path / "a.json")
    assert Address.read(tmp_path / "a.json") == address
    assert set(json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))) == {
        "kind",
        "pid",
        "address",
        "key",
    }
