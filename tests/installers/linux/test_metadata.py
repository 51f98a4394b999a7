from datetime import UTC, datetime

import pytest
from lxml import etree

from installers.linux.deb import FILES
from installers.linux.metadata import with_releases
from installers.product import APP_ID

DAY = datetime(2026, 11, 22, tzinfo=UTC)
CHANGELOG = "# Changelog\n\n## 1.1 (unreleased)\nNew.\n\n## 1.0 (2026-01-02)\nOld.\n"


def test_releases_come_from_the_changelog_and_one_without_a_day_is_of_today() -> None:
    told = etree.fromstring(with_releases(b"<component><releases/></component>", CHANGELOG, DAY))
    assert [dict(release.attrib) for release in told.iter("release")] == [
        {"version": "1.1", "date": "2026-11-22"},
        {"version": "1.0", "date": "2026-01-02"},
    ]


def test_a_file_without_a_place_for_them_is_refused() -> None:
    with pytest.raises(ValueError, match="releases"):
        with_releases(b"<component/>", CHANGELOG, DAY)


def test_all_that_names_the_window_names_it_alike() -> None:
    entry = (FILES / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    metainfo = etree.fromstring((FILES / f"{APP_ID}.metainfo.xml").read_bytes())
    assert f"\nIcon={APP_ID}\n" in entry
    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == f"{APP_ID}.desktop"


def test_each_sentence_is_there_in_german_too() -> None:
    metainfo = etree.fromstring((FILES / f"{APP_ID}.metainfo.xml").read_bytes())
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    said = [element.get(language) for tag in ("summary", "p", "li") for element in metainfo.iter(tag)]
    assert said == [None, "de"] * (len(said) // 2)
    assert len(said) > 10
