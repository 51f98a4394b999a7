"""Problems of a file that is not well-formed: the true faults, and hints that are shown to help.

Each fault is mended in memory in the ways it may have been meant; a way that lets the
reading get further is kept and named, and reading goes on to the next fault. When lxml
takes the mended text, the hints together are proven to repair the file.
"""

import contextlib
import re
from dataclasses import dataclass

from lxml import etree

from app.catalogue.doctype import entity_problems
from app.catalogue.fault import Edits, Fault, Fix, line_column, unmended
from app.catalogue.judge import is_well_formed, parses
from app.catalogue.source import Source, source_of
from app.catalogue.strict import find_fault
from app.model import Problem, ProblemKind, say, together

__all__ = ["Diagnosis", "diagnose", "faults_with"]

_PROVEN = say("With that the file is sound again.")
_ALL_PROVEN = say("With these changes the file is sound again.")
_LEGACY = "cp1252"
_COMPARE = say("Compare this place with the last version that worked.")
_UNKNOWN_REASON = say("XML does not allow something here; Copycue can't say what."), _COMPARE
_REASONS = {
    "WAR_NS_URI": (
        say("The address in an xmlns attribute here is not a valid address (URI)."),
        say("Type the address as the program's documentation gives it."),
    ),
    "NS_ERR_XML_NAMESPACE": (
        say("An xmlns attribute here declares a prefix in a way that XML does not allow."),
        say("A prefix needs an address that is not empty; “xml” and “xmlns” belong to XML itself."),
    ),
    "NS_ERR_ATTRIBUTE_REDEFINED": (
        say("An element here has the same attribute twice, under two prefixes that mean the same."),
        say("Delete one of the two attributes."),
    ),
    "NS_ERR_QNAME": (
        say("A name here has a colon where XML allows none."),
        say("A name may have one colon, after its prefix."),
    ),
    "NS_ERR_COLON": (
        say("A name here has a colon where XML allows none."),
        say("Leave the colon out of the name."),
    ),
    "DTD_XMLID_VALUE": (
        say("The value of an xml:id attribute here is not allowed."),
        say("Type one that starts with a letter and has no blanks and no colons."),
    ),
    "ERR_RESOURCE_LIMIT": (
        say("The file is nested too deep here, or one of its texts is too large, for Copycue to read it."),
        _COMPARE,
    ),
    "ERR_NAME_TOO_LONG": (say("A name here is too long for Copycue to read it."), _COMPARE),
}
"""What to say of lxml's reasons to refuse a file: a sentence that is true of every such file, and a hint."""
_MAX_FAULTS = 20
_MAX_WORK = 1_000_000
"""Characters read in all, beyond the first fault, while faults of one file are looked for."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is wrong with a file.

    Attributes:
        problems: the faults in order.
        end: offset in ``Source.scanned`` up to which the file can be relied on.
        repair: the changes to the file's text (start, end, text) that together repair it, each for the
            text that the ones before it made; empty where no repair is proven.
        codec: the encoding in which the file is sound, where only the encoding is wrong; else "".
    """

    problems: tuple[Problem, ...]
    end: int
    repair: tuple[tuple[int, int, str], ...] = ()
    codec: str = ""


@dataclass(frozen=True, slots=True)
class _Mended:
    """A fault, what to tell about it, and the text without it."""

    fault: Fault
    message: str
    hint: str
    text: str
    edits: Edits


def diagnose(source: Source) -> Diagnosis:
    """Find the faults of a file that lxml refuses."""
    fault = source.fault()
    if fault is not None:
        return _wrong_encoding(source, fault)
    text = source.scanned[source.start :].decode(source.codec)
    if _says_utf16(source):
        return _wrong_declaration(source)
    steps, repaired = _mend(text, _declared_as(source.encoding))
    if not steps:
        problems = entity_problems(source, sound=False)
        return Diagnosis(problems, source.start) if problems else _only_lxml_knows(source)
    return _told(source, text, steps, repaired=repaired)


def faults_with(source: Source, span: tuple[int, int], raw: str) -> tuple[Problem, ...]:
    """Return what would be wrong with a sound file if a stretch of it were typed otherwise.

    Args:
        source: the file.
        span: offsets in ``source.scanned``.
        raw: what somebody might type there.
    """
    start, end = source.span(*span)
    try:
        data = source.data[:start] + source.encode(raw) + source.data[end:]
    except UnicodeEncodeError:  # the file's encoding has no such letter: that is another trouble
        return ()
    changed = source_of(source.file, data)
    if isinstance(changed, Problem):
        return (changed,)
    return () if is_well_formed(changed) else diagnose(changed).problems


def _told(source: Source, text: str, steps: list[_Mended], *, repaired: bool) -> Diagnosis:
    """Put the faults into sentences, with their places in the file as it is."""
    problems = []
    done: list[tuple[int, int, str]] = []
    moves: list[tuple[int, int, int]] = []
    for number, step in enumerate(steps):
        line, column = line_column(text, unmended(step.fault.offset, moves))
        hint = step.hint
        if repaired and number == len(steps) - 1:
            hint = together(hint, _PROVEN if number == 0 else _ALL_PROVEN)
        problems.append(_broken(source, step.message, line, column, hint))
        edits = sorted(step.edits, reverse=True)  # from right to left, so that none moves the next
        done += edits
        moves += [(start, end, len(new)) for start, end, new in edits]
    stop = source.start + len(text[: steps[0].fault.stop].encode(source.codec))
    return Diagnosis(tuple(problems), stop, tuple(done) if repaired else ())


def _broken(source: Source, message: str, line: int, column: int, hint: str) -> Problem:
    return Problem(source.file, message, line=line, column=column, hint=hint, kind=ProblemKind.NOT_SOUND)


def _declared_as(encoding: str) -> str:
    """Return how the first line of a file names an encoding that Python calls otherwise."""
    if encoding.startswith(("utf-16", "utf-32")):
        return encoding[: len("utf-16")]
    return encoding.replace("cp125", "windows-125").replace("iso8859", "iso-8859")


def _mend(text: str, encoding: str) -> tuple[list[_Mended], bool]:
    """Mend fault after fault; tell whether lxml takes the result."""
    steps: list[_Mended] = []
    budget = _MAX_WORK
    fault = find_fault(text, encoding)
    while fault is not None and len(steps) < _MAX_FAULTS:
        best = (
            _best_fix(text, fault, encoding) if budget > 0 else None
        )  # the first fault always gets its chance
        budget -= len(text) * (len(fault.fixes) or 1)
        if best is None:
            steps.append(_Mended(fault, fault.message, fault.hint, text, ()))
            return steps, False
        fix, text, following = best
        steps.append(_Mended(fault, fix.message or fault.message, fix.hint, text, fix.edits))
        fault = following
    return steps, bool(steps) and fault is None and parses(text.encode("utf-8"), "utf-8")


def _best_fix(text: str, fault: Fault, encoding: str) -> tuple[Fix, str, Fault | None] | None:
    """Return the fix after which the reader gets furthest, with the text and the fault that follows."""
    found: tuple[Fix, str, Fault | None] | None = None
    least = len(text) - fault.stop
    for fix in fault.fixes:
        mended = _applied(text, fix.edits)
        following = find_fault(mended, encoding)
        if following is None:
            return fix, mended, None
        rest = len(mended) - following.stop
        if rest < least:
            found, least = (fix, mended, following), rest
    return found


def _applied(text: str, edits: Edits) -> str:
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _only_lxml_knows(source: Source) -> Diagnosis:
    """Say where and why lxml stopped in a text in which we find nothing wrong."""
    refused = _refusal(source)
    line = refused.line if refused is not None else 1
    message, hint = _REASONS.get(refused.type_name if refused is not None else "", _UNKNOWN_REASON)
    return Diagnosis((_broken(source, message, line, 1, hint),), source.line_start(line))


def _refusal(source: Source) -> etree._LogEntry | None:
    """Return the first thing for which lxml refuses a file; what it only warns of is no reason."""
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    text = source.scanned[source.start :].decode(source.codec)  # the encoding may be none that lxml knows
    with contextlib.suppress(etree.XMLSyntaxError, ValueError):
        etree.fromstring(text.encode("utf-8"), parser)
    errors = parser.error_log.filter_from_errors()
    return errors[0] if len(errors) else None


_UTF16 = re.compile(
    rb"""\s*<\?xml[^>]*?\sencoding\s*=\s*(["'])(?:utf-?_?16|utf-?_?32|ucs)[\w-]*\1""", re.IGNORECASE
)


def _says_utf16(source: Source) -> bool:
    return source.encoding == "utf-8" and _UTF16.match(source.data[source.bom : source.bom + 400]) is not None


def _wrong_declaration(source: Source) -> Diagnosis:
    """Eight-bit text whose first line says UTF-16, as some programs leave it behind."""
    hint: str = say('Type encoding="utf-8" in the first line.')
    sound = parses(source.data[source.bom :], "utf-8")
    if sound:
        hint = together(hint, _PROVEN)
    message = say("The first line says UTF-16, but the file is saved as UTF-8.")
    problem = _broken(source, message, 1, 1, hint)
    return Diagnosis((problem,), source.start, codec="utf-8" if sound else "")


def _wrong_encoding(source: Source, fault: int) -> Diagnosis:
    """Bytes that are no text in the file's encoding."""
    line, column = source.line_column(fault)
    name = source.encoding.upper()
    message = say("The file should be {name}, but the character here is not.", name=name)
    hint: str = say("Type the character again and save the file as {name}.", name=name)
    codec = ""
    if source.encoding == "utf-8":
        meant = source.data[fault : fault + 1].decode(_LEGACY, "replace")
        if _is_only_legacy(source.data):
            message = say("The file should be UTF-8, but this is Windows-1252 (“{meant}”).", meant=meant)
            hint = say("Open it as Windows-1252 (ANSI) and save it as UTF-8.")
            if parses(source.data.decode(_LEGACY, "replace").encode("utf-8"), "utf-8"):
                hint, codec = together(hint, _PROVEN), _LEGACY
        elif meant.isprintable() and meant != "\ufffd":
            message = say(
                "The file should be UTF-8, but one character is not; it was probably “{meant}”.", meant=meant
            )
    return Diagnosis((_broken(source, message, line, column, hint),), fault, codec=codec)


def _is_only_legacy(data: bytes) -> bool:
    """Tell whether no character outside of ASCII is valid UTF-8: then the whole file has another encoding."""
    text = data.decode("utf-8", "ignore")
    return text.isascii()
