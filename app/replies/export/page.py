"""A reply as a page: to be opened, attached, or copied from into any program that takes HTML."""

from html import escape

from app.model import Reply

__all__ = ["html_page_of"]


def html_page_of(reply: Reply) -> str:
    """Return a reply as a page that may be opened or attached: its HTML, and the encoding said."""
    return (
        f'<!DOCTYPE html>\n<html lang="{reply.language}">\n<head><meta charset="utf-8">'
        f"<title>{escape(reply.subject, quote=False)}</title></head>\n"
        f"<body>\n{reply.html}\n</body>\n</html>\n"
    )
