"""Web pages: what Google Docs and Sheets, Excel, Word and wikis save as HTML."""

from app.journal.formats.web.reader import Web

__all__ = ["Web"]
