"""What software centres are told: the AppStream file, with the releases of the changelog."""

from datetime import datetime

from lxml import etree

from installers.release.changelog import sections

__all__ = ["with_releases"]


def with_releases(metainfo: bytes, changelog: str, today: datetime) -> bytes:
    """Return an AppStream file with the releases written into its empty ``<releases/>``, the newest first.

    Args:
        metainfo: the file.
        changelog: the text of CHANGELOG.md.
        today: the day of a release that bears none yet.

    Raises:
        ValueError: the file has no place for releases.
    """
    tree = etree.fromstring(metainfo, etree.XMLParser(resolve_entities=False, no_network=True))
    place = tree.find("releases")
    if place is None:
        raise ValueError("no <releases/> in the AppStream file")
    for section in sections(changelog):
        day = section.day if section.is_dated else f"{today:%Y-%m-%d}"
        etree.SubElement(place, "release", version=section.version, date=day)
    etree.indent(tree)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8") + b"\n"
