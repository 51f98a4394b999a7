"""How Sphinx builds the handbook; ``make handbook`` calls it once for each language.

Pages must work from a folder, without a server and without a network: no search summaries (they are fetched),
no fonts or scripts from elsewhere (Furo has none).
"""

from pathlib import Path
from typing import TYPE_CHECKING

import imagesize
from docutils import nodes

from app import __version__
from docs.handbook.making.pictures import SCALE

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_HERE = Path(__file__).parent

project = "Copycue"
author = "Copycue"
version = release = __version__
extensions = ["myst_parser"]
myst_enable_extensions = ["deflist", "colon_fence"]
myst_heading_anchors = 3
suppress_warnings = ["myst.header"]  # what is included begins with headings of the second level
exclude_patterns = ["made"]
locale_dirs = ["words"]
templates_path = [str(_HERE / "templates")]
html_theme = "furo"
html_title = f"Copycue {version}"
html_static_path = [str(_HERE / "style")]
html_css_files = ["handbook.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_show_search_summary = False
html_use_index = False
html_domain_indices = False
html_permalinks_icon = "#"
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/languages.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
html_context = {"languages": {"en": "English", "de": "Deutsch"}}
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#1f4fb8", "color-brand-content": "#1f4fb8"},
    "dark_css_variables": {"color-brand-primary": "#8fb4ff", "color-brand-content": "#8fb4ff"},
}


def _size_pictures(app: "Sphinx", document: nodes.document) -> None:
    """Show each picture of the window as large as it was there; Sphinx then links it to the whole picture."""
    for image in document.findall(nodes.image):
        wide, _high = imagesize.get(Path(app.srcdir) / image["uri"])
        if wide > 0:
            image["width"] = f"{wide / SCALE:.0f}px"


def setup(app: "Sphinx") -> None:
    """Hook into the build."""
    app.connect("doctree-read", _size_pictures)
