"""What of a place can be taken along: where it is, what it is called, how one gets there."""

from enum import StrEnum

from app.model import Match
from ui.words import translate

__all__ = ["Takeable", "takeable_words", "taken"]


class Takeable(StrEnum):
    """Something to be copied of a place."""

    LOCATION = "location"
    KEY = "key"
    XPATH = "xpath"
    SEARCH = "search"
    EDITOR_LINK = "editor_link"
    WEB_LINK = "web_link"


def takeable_words(what: Takeable) -> str:
    """Return the words of the command that copies it."""
    return {
        Takeable.LOCATION: translate("Command", "Copy file, line and column"),
        Takeable.KEY: translate("Command", "Copy the entry’s key"),
        Takeable.XPATH: translate("Command", "Copy the XPath"),
        Takeable.SEARCH: translate("Command", "Copy what to search for"),
        Takeable.EDITOR_LINK: translate("Command", "Copy the link for the editor"),
        Takeable.WEB_LINK: translate("Command", "Copy the link for the web"),
    }[what]


def taken(match: Match | None, what: Takeable) -> str:
    """Return what is copied of a place; "" where there is no such thing."""
    if match is None:
        return ""
    location = match.entry.location
    links = {link.name: link.url for link in match.links}
    return {
        Takeable.LOCATION: f"{location.file}:{location.line}:{location.column}",
        Takeable.KEY: match.entry.key,
        Takeable.XPATH: location.xpath,
        Takeable.SEARCH: match.search.phrase if match.search else "",
        Takeable.EDITOR_LINK: links.get("editor", ""),
        Takeable.WEB_LINK: links.get("web", ""),
    }[what]
