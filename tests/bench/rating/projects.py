"""The projects whose replies are rated: the sample with further notes, for several clients."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from resources import folder

__all__ = ["CLIENTS", "project_of"]

NOTES = Path(__file__).with_name("notes.md")
"""Notes for what the sample has none of, or one only."""

_HEAD = 'name = "Nordlicht Fähren"\njournals = ["journal"]\ncopy = ["copy"]\n'

CLIENTS: Mapping[str, str] = {
    "Keller": """
[client]
name = "Anna Keller"
title = "Frau"
address = "sie"
formality = "friendly"
[people]
texts = { name = "Jan Petersen", title = "Herr" }
[reply]
sender = "Tom Albers"
build_day = "Thursday"
""",
    "Anna": """
[client]
name = "Anna Keller"
language = "de"
address = "du"
formality = "friendly"
[people]
texts = { name = "Jan Petersen" }
hand_over = { name = "Ines Albers" }
[reply]
sender = "Tom"
""",
    "Petersen": """
[client]
name = "Jan Petersen"
title = "Herr"
language = "de"
address = "sie"
formality = "neutral"
[people]
texts = { name = "Jan Petersen", title = "Herr" }
[reply]
signature = "Tom Albers\\nAlbers Software"
build_day = "Donnerstag"
""",
    "Maeve": """
[client]
name = "Maeve Doyle"
language = "en"
address = "du"
formality = "friendly"
[people]
texts = { name = "Jan Petersen" }
[reply]
sender = "Tom"
build_day = "Thursday"
""",
    "Doyle": """
[client]
name = "Maeve Doyle"
title = "Ms"
language = "en"
address = "sie"
formality = "formal"
[people]
texts = { name = "Maeve Doyle", title = "Ms" }
hand_over = { name = "Ines Albers", title = "Ms" }
[reply]
signature = "Tom Albers\\nAlbers Software"
""",
}
"""Who the replies go to: the settings of each, beside those of the project."""


def project_of(client: str, root: Path, *, broken: bool = False) -> Path:
    """Write a project and return its folder.

    Args:
        client: one of ``CLIENTS``.
        root: where projects are written.
        broken: an edit of the client has broken a copy file.
    """
    project = root / (client + ("-broken" if broken else ""))
    if project.exists():
        return project
    shutil.copytree(folder("sample"), project)
    (project / "copycue.toml").write_text(_HEAD + CLIENTS[client], "utf-8")
    shutil.copy(NOTES, project / "journal")
    if broken:
        kiosk = project / "copy" / "kiosk" / "copy.xml"
        kiosk.write_text(
            kiosk.read_text("utf-8").replace("Fahrräder &amp; Anhänger", "Räder & Anhänger"), "utf-8"
        )
    return project
