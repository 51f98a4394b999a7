"""Reply templates: files with the wordings, filled by Jinja without any means to do harm.

What needs Jinja is imported when a reply is written, from ``reading`` and ``rendering``.
"""

from app.replies.template.library import SHIPPED, Library, Shelf
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.rendering import Rendering
from app.replies.template.source import Template

__all__ = ["SHIPPED", "Library", "Rendering", "Shelf", "Template", "TemplateMistakeError"]
