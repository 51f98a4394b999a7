"""All editable strings of the client's XML, with exact places and proven edits. Knows only the model."""

from app.catalogue.catalogue import Catalogue
from app.catalogue.declared import declared
from app.catalogue.dialect import Dialect
from app.catalogue.folders import is_copy_file
from app.catalogue.source import MAX_BYTES

__all__ = ["MAX_BYTES", "Catalogue", "Dialect", "declared", "is_copy_file"]
