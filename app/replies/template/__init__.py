"""Reply templates: files with the wordings, read and filled without any means to do harm."""

from app.replies.template.library import SHIPPED, Library, Shelf
from app.replies.template.mistake import TemplateMistakeError
from app.replies.template.reading import read_template
from app.replies.template.rendering import Rendering

__all__ = ["SHIPPED", "Library", "Rendering", "Shelf", "TemplateMistakeError", "read_template"]
