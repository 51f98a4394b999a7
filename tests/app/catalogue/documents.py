"""Hypothesis strategies for XML documents of every kind that people and programs write."""

from hypothesis import strategies as st

NAMES = ("text", "screen", "b", "k:note", "item", "Straße", "a-b.c", "_x", "ｗide", "q𐀀")
"""Element names; the last two are names only since the 5th edition of XML 1.0."""

_WORDS = st.sampled_from(
    (
        "Ferry",
        "pay",
        "now",
        "Überfahrt",
        "– 10 €",
        "🚢 ahoi",
        "l'été",
        "“now”",
        "1 > 0",
        "]]",
        "{0}",
        "%1$s",
        "\\n",
        "x.y",
    )
)
_BLANKS = st.sampled_from((" ", "  ", "\n", "\n\t", "\t"))
_CODES = st.sampled_from(
    ("&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#160;", "&#x1F6A2;", "&co;", "&#10;")
)
_RUN = st.lists(st.one_of(_WORDS, _BLANKS, _CODES), max_size=6).map("".join)
_REMARK = st.sampled_from(
    ("<!-- a <b> & - remark -->", "<!---->", "<!--\nEN: <li>x</li>\n-->", "<?pi a > b?>")
)
_CDATA = st.sampled_from(("<![CDATA[a < b & c]]>", "<![CDATA[]]>", "<![CDATA[<b>x</b>\n ]] > y]]>"))
_ATTRIBUTE_NAMES = ("id", "name", "title", "k:tip", "color", "xml:space", "größe", "text")
_END_OF_TAG = st.sampled_from(("", " ", "\n  "))


@st.composite
def _attributes(draw: st.DrawFn) -> str:
    names = draw(st.lists(st.sampled_from(_ATTRIBUTE_NAMES), max_size=3, unique=True))
    written = []
    for name in names:
        quote = draw(st.sampled_from("\"'"))
        value = draw(_RUN).replace(quote, "")
        if name == "xml:space":
            value = draw(st.sampled_from(("preserve", "default")))
        equals = draw(st.sampled_from(("=", " = ", "=\n")))
        written.append(f"{draw(st.sampled_from((' ', chr(10), '  ')))}{name}{equals}{quote}{value}{quote}")
    return "".join(written)


def _closed(name: str, attributes: str, inside: str, blank: str) -> str:
    return f"<{name}{attributes}{blank}>{inside}</{name}{blank}>"


def _empty(name: str, attributes: str, blank: str) -> str:
    return f"<{name}{attributes}{blank}/>"


_LEAVES = st.one_of(
    _RUN,
    _REMARK,
    _CDATA,
    st.builds(_empty, st.sampled_from(NAMES), _attributes(), _END_OF_TAG),
)
_CONTENT = st.recursive(
    _LEAVES,
    lambda inner: st.builds(
        _closed,
        st.sampled_from(NAMES),
        _attributes(),
        st.lists(inner, max_size=5).map("".join),
        _END_OF_TAG,
    ),
    max_leaves=14,
)
_DOCTYPES = st.sampled_from(
    (
        '<!DOCTYPE copy [<!ENTITY co "ACME > all"><!-- ]> --><!ELEMENT copy ANY>]>\n',
        "<!DOCTYPE copy [\n<!ENTITY co 'it \"is\"'>\n<?pi ]> ?>]>",
    )
)
ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-be",
    "iso-8859-15",
    "windows-1252",
    "euc_jp",
    "gb18030",
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A well-formed document without an XML declaration."""
    inside = "".join(draw(st.lists(_CONTENT, min_size=1, max_size=6)))
    start = (
        f'<copy xmlns:k="urn:kiosk"{draw(st.sampled_from(("", " xmlns=" + chr(34) + "urn:all" + chr(34))))}>'
    )
    return f"{draw(_DOCTYPES)}{draw(_REMARK)}{start}{inside}</copy>{draw(st.sampled_from(('', chr(10))))}"


@st.composite
def encoded(draw: st.DrawFn) -> bytes:
    """The bytes of a document in some encoding, with some line ends, and its declaration."""
    text = draw(documents())
    encoding = draw(st.sampled_from(ENCODINGS))
    name = {"utf-8-sig": "utf-8", "utf-16-be": "utf-16"}.get(encoding, encoding)
    text = f"<?xml version='1.0' encoding='{name}'?>\n{text}"
    text = text.replace("\n", draw(st.sampled_from(("\n", "\r\n", "\r"))))
    if encoding == "utf-16-be":
        return b"\xfe\xff" + text.encode("utf-16-be")
    # What an encoding lacks is left out: as a code it would not do in names.
    return text.encode(encoding, "ignore")
