import json
from pathlib import Path

from installers.linux.copyright import copyright_of

LICENCE = "MIT License\n\nCopyright (c) 2026 Somebody\n\nDo what you like.\n\nThat is all.\n"


def test_ours_stands_whole_and_others_are_listed(tmp_path: Path) -> None:
    parts = [
        {"name": "zlib", "version": "1.3", "licence": "Zlib"},
        {"name": "Python", "version": "", "licence": "PSF-2.0"},
    ]
    (tmp_path / "index.json").write_text(json.dumps({"parts": parts}), encoding="utf-8")
    text = copyright_of(LICENCE, tmp_path)
    assert "Files: *\nCopyright: 2026 Somebody\nLicense: Expat\n" in text
    assert "License: Expat\n Do what you like.\n .\n That is all.\n" in text
    assert "\n Python: PSF-2.0\n zlib 1.3: Zlib\n" in text
