"""A strict reading of XML that is not well-formed: what is truly wrong, and where.

lxml says that a file is broken, in words and columns that differ from version to version,
and often far behind the cause. This reader stops at the first fault and names the cause,
with the ways in which it might be mended (``diagnose`` tries them).
"""

import re

from app.catalogue.fault import (
    BAD_CHARACTER,
    NAME,
    REFERENCE,
    SPACE,
    Fault,
    Fix,
    Found,
    bare_ampersand,
    character,
    fail,
    line_column,
    shown,
    unknown_entity,
)
from app.catalogue.start_tag import StartTag, read_start_tag
from app.model import say

__all__ = ["find_fault"]

_IN_TEXT = re.compile("[&]|]]>|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DECLARATION = re.compile(
    r"""<\?xml\s+version\s*=\s*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.:-]*"|'[A-Za-z][\w.:-]*'))?"""
    r"""(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>"""
)
_DOCTYPE = re.compile(
    r"""<!DOCTYPE[^\[>"'<]*+(?:(?:"[^"]*+"|'[^']*+')[^\[>"'<]*+)*+"""
    r"""(\[(?:[^\]"'<]|"[^"]*+"|'[^']*+'|<!--.*?-->|<\?.*?\?>|<(?!!--|\?))*+\]\s*+)?>""",
    re.DOTALL,
)
_ENTITY = re.compile(r"<!ENTITY\s+([^\s%]+)\s")
_KNOWN_PREFIXES = {
    "xliff": "urn:oasis:names:tc:xliff:document:1.2",
    "tools": "http://schemas.android.com/tools",
    "android": "http://schemas.android.com/apk/res/android",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsd": "http://www.w3.org/2001/XMLSchema",
    "x": "http://schemas.microsoft.com/winfx/2006/xaml",
}
_RUNS_INTO = re.compile(r"<[^<>]*+>([^<]*[^<\s])\s*+<([^\s<>/!?]++)")
"""A start tag and the words behind it, up to the name of the next one."""
_PREDEFINED = frozenset({"amp", "lt", "gt", "quot", "apos"})


def find_fault(text: str, encoding: str = "utf-8") -> Fault | None:
    """Return the first fault of a text that should be an XML document, or None.

    Args:
        text: of the whole file.
        encoding: in which the file is, as its first line should name it.
    """
    try:
        _Reader(text, encoding).read()
    except Found as found:
        return found.fault
    return None


class _Reader:
    """Reads a document from its beginning and raises ``Found`` at the first fault."""

    def __init__(self, text: str, encoding: str) -> None:
        self._text = text
        self._encoding = encoding
        self._at = 0
        self._open: list[tuple[str, int]] = []
        self._prefixes: list[frozenset[str]] = [frozenset({"xml", "xmlns"})]
        self._entities: set[str] | None = set()
        self._root_seen = False
        self._clean = BAD_CHARACTER.search(text) is None

    def read(self) -> None:
        self._declaration()
        text = self._text
        while self._at < len(text):
            mark = text.find("<", self._at)
            end = mark if mark >= 0 else len(text)
            self._characters(end)
            self._at = end
            if mark >= 0:
                self._markup()
        self._end()

    def _line(self, offset: int) -> int:
        return line_column(self._text, offset)[0]

    # -- around the root ---------------------------------------------------------------

    def _declaration(self) -> None:
        text = self._text
        blank = SPACE.match(text)
        begin = blank.end() if blank else 0
        if not text.startswith("<?xml", begin) or not text[begin + 5 : begin + 6].isspace():
            return
        if begin:
            fix = Fix(say("Delete the blanks or empty lines before “<?xml”."), ((0, begin, ""),))
            fail(0, say("Something stands before the first line “<?xml …?>”."), fix.hint, (fix,))
        m = _DECLARATION.match(text)
        if m is None:
            end = text.find("?>")
            end = end + 2 if 0 <= end < len("<?xml ?>") * 40 else len("<?xml")
            sound = f'<?xml version="1.0" encoding="{self._encoding}"?>'
            hint = say("Type {sound} as the first line.", sound=sound)
            fix = Fix(hint, ((0, end, sound),))
            fail(0, say("The first line “<?xml …?>” is not as it must be."), hint, (fix,))
            return
        self._at = m.end()

    def _outside(self, end: int) -> None:
        """Check the characters before or behind the root element."""
        stray = re.compile(r"\S").search(self._text, self._at, end)
        if stray is None:
            return
        quoted = shown(self._text[stray.start() : end])
        if self._root_seen:
            fix = Fix(
                say("Delete “{quoted}”, or move it before the last end tag.", quoted=quoted),
                ((stray.start(), end, ""),),
            )
            fail(
                stray.start(),
                say("Text stands behind the end of the document: “{quoted}”.", quoted=quoted),
                fix.hint,
                (fix,),
            )
        if end == len(self._text):
            fail(
                stray.start(),
                say("There is no XML element in this file."),
                say("Check that it is the right file."),
            )
        fix = Fix(say("Delete “{quoted}”.", quoted=quoted), ((stray.start(), end, ""),))
        fail(
            stray.start(),
            say("Text stands before the first element: “{quoted}”.", quoted=quoted),
            fix.hint,
            (fix,),
        )

    def _end(self) -> None:
        text = self._text
        if not self._root_seen:
            fail(
                len(text),
                say("There is no XML element in this file."),
                say("Check that it is the right file."),
            )
        if not self._open:
            return
        name, offset = self._open[-1]
        ends = "".join(f"</{name}>" for name, _ in reversed(self._open))
        at = len(text.rstrip())
        fix = Fix(say("Type {ends} at the end of the file.", ends=shown(ends)), ((at, at, ends),))
        message = say(
            "The file ends before <{name}>, opened in line {line}, is closed.",
            name=name,
            line=self._line(offset),
        )
        hint = say("The file seems to be cut off: restore it from a copy.")
        fail(at, message, hint, (fix,))

    # -- text --------------------------------------------------------------------------

    def _characters(self, end: int) -> None:
        if not self._open:
            self._outside(end)
            return
        at = self._at
        while m := _IN_TEXT.search(self._text, at, end):
            at = self._special(m)

    def _special(self, m: re.Match[str]) -> int:
        """Check one remarkable thing in text; return where to go on."""
        at = m.start()
        if m[0] == "&":
            return self._reference(at)
        if m[0] == "]]>":
            fix = Fix(say("Type ]]&gt; for ]]>."), ((at, at + 3, "]]&gt;"),))
            fail(at, say("“]]>” stands in the text, where it has a meaning of its own."), fix.hint, (fix,))
        self._bad_character(at)
        return m.end()

    def _bad_character(self, at: int) -> None:
        code = f"U+{ord(self._text[at]):04X}"
        fix = Fix(
            say("Delete this character ({code}); it can't be seen in most editors.", code=code),
            ((at, at + 1, ""),),
        )
        fail(
            at, say("A character stands here that XML does not allow ({code}).", code=code), fix.hint, (fix,)
        )

    def _reference(self, at: int) -> int:
        """Check what follows an ampersand; return where to go on."""
        m = REFERENCE.match(self._text, at)
        if m is None:
            bare_ampersand(self._text, at)
        if m[2] and not (m[2] in _PREDEFINED or self._entities is None or m[2] in self._entities):
            unknown_entity(at, m[0])
        if m[1] and character(m[1]) is None:
            fix = Fix(say("Delete {code}.", code=m[0]), ((at, m.end(), ""),))
            fail(at, say("“{code}” names a character that XML does not allow.", code=m[0]), fix.hint, (fix,))
        return m.end()

    # -- mark-up -----------------------------------------------------------------------

    def _markup(self) -> None:
        text, at = self._text, self._at
        if text.startswith("<!--", at):
            self._comment()
        elif text.startswith("<![CDATA[", at):
            self._cdata()
        elif text.startswith("<!DOCTYPE", at):
            self._doctype()
        elif text.startswith("<?", at):
            self._instruction()
        elif text.startswith("</", at):
            self._end_tag()
        else:
            self._start_tag()

    def _until(self, mark: str, opened: str) -> int:
        """Return the offset of the mark that ends what began here."""
        begin = self._at + len(opened)
        end = self._text.find(mark, begin)
        if end < 0:
            line = re.compile(r"[^<\r\n]*").match(self._text, begin)
            spots = {line.end() if line else begin, len(self._text)}
            fixes = tuple(
                Fix(say("Type {mark} where it should end.", mark=mark), ((at, at, mark),))
                for at in sorted(spots)
            )
            fail(
                self._at,
                say("“{opened}” is opened here and never closed with “{mark}”.", opened=opened, mark=mark),
                fixes[0].hint,
                fixes,
            )
        self._check_characters(begin, end)
        return end

    def _check_characters(self, begin: int, end: int) -> None:
        bad = BAD_CHARACTER.search(self._text, begin, end)
        if bad:
            self._bad_character(bad.start())

    def _comment(self) -> None:
        begin = self._at + len("<!--")
        dashes = self._text.find("--", begin)
        end = self._until("-->", "<!--")
        if dashes < end or self._text[end - 1 : end] == "-":
            at = min(dashes, end)
            stretch = re.compile("-+").match(self._text, at)
            length = stretch.end() - at if stretch else 2
            if at + length > end:
                at, length = (end - 1, 1) if dashes >= end - 1 else (at, end - at)
            fix = Fix(
                say("Type a single - instead of -- inside the comment."),
                ((at, at + length, "-" if at + length < end else ""),),
            )
            fail(
                at,
                say("“--” stands inside a comment, where XML does not allow it."),
                fix.hint,
                (fix,),
                self._at,
            )
        self._at = end + len("-->")

    def _cdata(self) -> None:
        end = self._until("]]>", "<![CDATA[")
        if not self._open:
            fail(
                self._at, say("A CDATA section stands outside of the document's element."), say("Delete it.")
            )
        self._at = end + len("]]>")

    def _instruction(self) -> None:
        if re.compile(r"<\?xml\s", re.IGNORECASE).match(self._text, self._at):
            end = self._text.find("?>", self._at) + 2
            fixes = (Fix(say("Delete this second “<?xml …?>”."), ((self._at, end, ""),)),) if end > 1 else ()
            fail(
                self._at,
                say("“<?xml …?>” stands here, but it may only be the very first line."),
                say("Delete it."),
                fixes,
            )
        self._at = self._until("?>", "<?") + len("?>")

    def _doctype(self) -> None:
        m = _DOCTYPE.match(self._text, self._at)
        if m is None or self._root_seen:
            hint = say("Delete it up to its “>”, or restore it from a copy.")
            fail(self._at, say("“<!DOCTYPE” is not written as it must be."), hint)
            return
        external = re.match(r"<!DOCTYPE\s+\S+\s+(?:SYSTEM|PUBLIC)\b", m[0]) is not None or "%" in (m[1] or "")
        self._entities = None if external else set(_ENTITY.findall(m[1] or ""))
        self._at = m.end()

    def _end_tag(self) -> None:
        text, at = self._text, self._at
        m = NAME.match(text, at + 2)
        name = m[0] if m else ""
        close = SPACE.match(text, m.end() if m else at + 2)
        end = close.end() if close else at + 2
        if not name or text[end : end + 1] != ">":
            self._bad_end_tag(at, name, end)
        end += 1
        if not self._open:
            fix = Fix(say("Delete </{name}>.", name=name), ((at, end, ""),))
            fail(at, say("</{name}> closes nothing.", name=name), fix.hint, (fix,))
        opened, offset = self._open[-1]
        if opened != name:
            self._mismatch(name, at, end, opened, offset)
        self._open.pop()
        self._prefixes.pop()
        self._at = end

    def _bad_end_tag(self, at: int, name: str, end: int) -> None:
        expected = self._open[-1][0] if self._open else name
        stop = re.compile(r"[^<>]*>?").match(self._text, at + 2)
        whole = stop.end() if stop and stop[0].endswith(">") else end
        fixes = (
            Fix(say("Type </{name}>.", name=expected), ((at, whole, f"</{expected}>"),)),
            Fix(say("Type &lt; for <, if it is text."), ((at, at + 1, "&lt;"),)),
        )  # fmt: skip
        fail(
            at,
            say("The end tag “{quoted}” is not complete.", quoted=shown(self._text[at:whole])),
            fixes[0].hint,
            fixes,
        )

    def _mismatch(self, name: str, at: int, end: int, opened: str, offset: int) -> None:
        """Tell an element that was not closed from an end tag that is misspelt or one too many."""
        if name in (known for known, _ in self._open):
            self._before_the_next(opened, offset, at)
            again = self._opened_again(opened, offset)
            fix = Fix(
                say(
                    "Type </{opened}> before </{name}> in line {line}.",
                    opened=opened,
                    name=name,
                    line=self._line(at),
                ),
                ((at, at, f"</{opened}>"),),
            )
            drop = Fix(
                say("Delete </{name}> in line {line}.", name=name, line=self._line(at)), ((at, end, ""),)
            )
            message = say(
                "<{opened}> is opened here and not closed before </{name}> in line {line}.",
                opened=opened,
                name=name,
                line=self._line(at),
            )
            fail(offset, message, fix.hint, (*again, fix, drop), at)
        rename = Fix(
            say("Type </{opened}> for </{name}>.", opened=opened, name=name), ((at, end, f"</{opened}>"),)
        )
        drop = Fix(say("Delete </{name}>.", name=name), ((at, end, ""),))
        message = say(
            "</{name}> does not fit: <{opened}>, opened in line {line}, must be closed first.",
            name=name,
            opened=opened,
            line=self._line(offset),
        )
        fail(at, message, rename.hint, (rename, drop))

    def _before_the_next(self, opened: str, offset: int, at: int) -> None:
        """An element with words in it that runs into the next of its name was meant to end before that."""
        words = _RUNS_INTO.match(self._text, offset, at)
        if words is None or words[2] != opened:
            return
        end = words.end(1)
        last = shown(words[1].rpartition("\n")[2])
        fix = Fix(
            say(
                "Type </{opened}> behind {last} in line {line}.",
                opened=opened,
                last=last,
                line=self._line(end),
            ),
            ((end, end, f"</{opened}>"),),
        )
        next_line = self._line(words.start(2))
        message = say(
            "<{opened}> is opened here and not closed before the next <{opened}> in line {next_line}.",
            opened=opened,
            next_line=next_line,
        )
        fail(offset, message, fix.hint, (fix,), end)

    def _opened_again(self, opened: str, offset: int) -> tuple[Fix, ...]:
        """A ``<b>`` right inside a ``<b>`` was probably meant to be ``</b>``."""
        tag = f"<{opened}>"
        if [name for name, _ in self._open[-2:]] != [opened, opened] or not self._text.startswith(
            tag, offset
        ):
            return ()
        where = (offset, offset + len(tag), f"</{opened}>")
        return (
            Fix(
                say(
                    "Type </{opened}> for {tag} in line {line}.",
                    opened=opened,
                    tag=tag,
                    line=self._line(offset),
                ),
                (where,),
            ),
        )

    def _start_tag(self) -> None:
        tag = read_start_tag(self._text, self._at, self._reference, clean=self._clean)
        if not self._open and self._root_seen:
            message = say("A second element <{name}> stands behind the end of the document.", name=tag.name)
            hint = say("There may be only one outermost element: move this one before the last end tag.")
            fail(self._at, message, hint)
        self._root_seen = True
        prefixes = self._prefixes[-1] | tag.prefixes
        self._check_prefixes(tag, prefixes)
        self._at = tag.end
        if not tag.empty:
            self._open.append((tag.name, tag.start))
            self._prefixes.append(prefixes)

    def _check_prefixes(self, tag: StartTag, prefixes: frozenset[str]) -> None:
        for name in (tag.name, *tag.names):
            prefix = name.partition(":")[0] if ":" in name else ""
            if prefix and prefix not in prefixes:
                uri = _KNOWN_PREFIXES.get(prefix, f"urn:{prefix}")
                root = self._open[0] if self._open else (tag.name, tag.start)
                at = root[1] + 1 + len(root[0])
                declared = f' xmlns:{prefix}="{uri}"'
                fix = Fix(
                    say(
                        "Type {declared} behind <{root} in line {line}.",
                        declared=declared.strip(),
                        root=root[0],
                        line=self._line(root[1]),
                    ),
                    ((at, at, declared),),
                )
                fail(
                    tag.start,
                    say("The prefix “{prefix}:” is used here but declared nowhere.", prefix=prefix),
                    fix.hint,
                    (fix,),
                )
