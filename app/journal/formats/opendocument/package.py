"""The parts of an OpenDocument file that texts and workbooks share."""

from app.journal.files.archive import Archive

__all__ = ["CONTENT_PART", "STYLES_PART", "is_locked"]

CONTENT_PART = "content.xml"
STYLES_PART = "styles.xml"
_MANIFEST_PART = "META-INF/manifest.xml"


def is_locked(archive: Archive) -> bool:
    """Say whether a file asks for a password: its parts are encrypted, its list of them is not."""
    manifest = archive.read(_MANIFEST_PART) if _MANIFEST_PART in archive else b""
    return isinstance(manifest, bytes) and b"encryption-data" in manifest
