r"""How a text must be typed so that it reads as meant: the way back from readable to raw."""

import re
from dataclasses import dataclass

from app.catalogue.dialect import TextRules
from app.catalogue.readable import Place

__all__ = ["Surroundings", "typed"]

_MORE_BLANKS = re.compile(r"(?<= ) ")
_XML = {"&": "&amp;", "<": "&lt;"}
_ANDROID = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", '"': '\\"'}


@dataclass(frozen=True, slots=True)
class Surroundings:
    r"""What surrounds the place where a text is typed.

    Attributes:
        place: element, attribute or CDATA.
        quote: the quotation mark round an attribute, or "".
        quoted: inside Android's quotes, where apostrophes and blanks are free.
        first: nothing is read before it in the entry.
        html: the text around it is HTML inside a CDATA section.
        line_end: how lines end in the file.
        escaped_breaks: a line break is typed ``\n`` here.
        encoding: the file's encoding.
    """

    place: Place
    quote: str = ""
    quoted: bool = False
    first: bool = False
    html: bool = False
    line_end: str = "\n"
    escaped_breaks: bool = False
    encoding: str = "utf-8"


def typed(text: str, rules: TextRules, around: Surroundings) -> str:
    """Return ``text`` as it must be typed there."""
    if rules.escapes == "android":
        text = _android(text, around)
    elif rules.escapes == "backslash":
        text = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    elif around.escaped_breaks:
        text = text.replace("\n", "\\n")
    if around.place is Place.CDATA:
        if around.html:
            text = text.replace("&", "&amp;").replace("<", "&lt;")
        return text.replace("]]>", "]]]]><![CDATA[>").replace("\n", around.line_end)
    text = "".join(_XML.get(letter, letter) for letter in text).replace("]]>", "]]&gt;")
    if around.place is Place.ATTRIBUTE:
        text = text.replace("\n", "&#10;").replace("\t", "&#9;").replace("\r", "&#13;")
        text = text.replace(around.quote, "&quot;" if around.quote == '"' else "&apos;")
    else:
        text = text.replace("\r", "&#13;").replace("\n", around.line_end)
    return text.encode(around.encoding, "xmlcharrefreplace").decode(around.encoding)


def _android(text: str, around: Surroundings) -> str:
    text = "".join(_ANDROID.get(letter, letter) for letter in text)
    if not around.quoted:
        text = _MORE_BLANKS.sub(r"\\u0020", text.replace("'", "\\'"))
    if around.first and text[:1] in {"@", "?"}:
        text = "\\" + text
    return text
