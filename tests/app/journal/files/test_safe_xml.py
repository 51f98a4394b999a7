"""XML of clients is read without trusting it."""

import pytest

from app.journal.files.safe_xml import local_name, parse_xml


def test_sound_xml_is_parsed_without_comments_and_instructions() -> None:
    root = parse_xml(b'<?xml version="1.0"?><?x y?><a xmlns="urn:x"><!-- c --><b/></a>')
    assert root is not None
    assert [local_name(each.tag) for each in root.iter()] == ["a", "b"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a>",
        b"no xml",
        b"<a>&undefined;</a>",
        b"<!DOCTYPE a><a/>",
        b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>',
        '<!DOCTYPE a [<!ENTITY x "y">]><a b="&x;"/>'.encode("utf-16"),
        b'<?xml version="1.0" encoding="no-such"?><a/>',
        b"<a>" * 300 + b"</a>" * 300,
    ],
)
def test_what_is_broken_or_declares_entities_is_none(data: bytes) -> None:
    assert parse_xml(data) is None


def test_what_is_no_element_has_no_name() -> None:
    assert (local_name("{urn:x}a"), local_name("a"), local_name(len)) == ("a", "a", "")
