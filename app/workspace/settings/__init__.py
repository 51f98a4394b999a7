"""The settings of a workspace: declared once, read from ``copycue.toml``, described.

They are written by ``writing``, which is imported where that is done: it takes its time.
"""

from app.workspace.settings.declared import FILE_NAME, LanguageChoice, Settings
from app.workspace.settings.described import Section, Setting, sections, single_settings
from app.workspace.settings.kinds import Kind
from app.workspace.settings.reading import read_settings

__all__ = [
    "FILE_NAME",
    "Kind",
    "LanguageChoice",
    "Section",
    "Setting",
    "Settings",
    "read_settings",
    "sections",
    "single_settings",
]
