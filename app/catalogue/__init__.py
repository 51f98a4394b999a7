"""All editable strings of the client's XML, with exact places and proven edits. Knows only the model."""

from app.catalogue.catalogue import Catalogue

__all__ = ["Catalogue"]
