"""Every link and picture of the pages leads to something that is there."""

import pytest

from tests.docs.blocks import ROOT, anchors_of, links_of

PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("", "docs", "docs/extending", "changes")
    for path in (ROOT / folder).glob("*.md")
)


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name: str) -> None:
    page = ROOT / name
    for link in links_of(page.read_text("utf-8")):
        path, _, anchor = link.partition("#")
        target = (page.parent / path) if path else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors_of(target.read_text("utf-8")), link


def test_the_readme_shows_three_pictures() -> None:
    pictures = [link for link in links_of((ROOT / "README.md").read_text("utf-8")) if link.endswith(".png")]
    assert len(set(pictures)) == 3
