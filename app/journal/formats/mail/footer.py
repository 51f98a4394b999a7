"""What stands below a client's words in a mail and is no note: signature, address, notice, advertisement.

A paragraph is cut only where it can be nothing else; a post scriptum, a list or a quotation always stays.
"""

import re
from collections.abc import Iterable, Sequence

from app.journal.formats.mail.words import has_word, is_line
from app.journal.prose.letters import is_farewell
from app.journal.prose.markers import find_marker
from app.journal.prose.people import is_person

__all__ = ["Numbered", "is_signature", "without_footer"]

Numbered = tuple[int, str]
"""A line and its number in the mail's text; 0 for an empty line put in between."""

_DELIMITER = re.compile(r"--[ \u00a0]?$|—[ \u00a0]$")
_LONGEST = 500
"""A longer line is no name, address or advertisement."""
_LONGEST_SIGNATURE = 40
_LONGEST_UNSURE = 12
"""A signature below "--" without the blank that belongs there has so many lines at the most."""
_SAYS_MORE = re.compile(r"[\"„“”«»`]|->|→|^\s*(?:p\.? ?s\b|n\.? ?b\b)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\bwww\.|https?://|[^\s<>@]@[^\s<>@]|\+?\d[\d /().–-]{6,}\d|\b(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜ]", re.ASCII
)
_RULE = re.compile(r"[\s_=*~#–—-]*$")
_SENTENCE_END = re.compile(r"[.!?:]\s*$")
_WORD = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r"<[^<>]{0,300}>")
_TELEPHONE_WORDS = 10
_NAME_WORDS = 5
_SHORT_WORD = 3
_CONTACT_WORDS = 12
_SHORT_SENTENCE = 3
_NOTICE_WORDS = 8


def without_footer(lines: Sequence[Numbered]) -> list[Numbered]:
    """Return the lines of a mail without what stands around the client's words."""
    kept = [line for line in _above_delimiter(lines) if not _telephone(line[1])]
    paragraphs = _paragraphs(kept)
    if len(paragraphs) > 1 and _is_warning(paragraphs[0]):
        del paragraphs[0]
    while len(paragraphs) > 1 and _is_tail(paragraphs):
        paragraphs.pop()
    if paragraphs:
        paragraphs[-1] = _above_farewell(paragraphs[-1])
    return [line for paragraph in paragraphs for line in (*paragraph, (0, ""))]


def is_signature(lines: Iterable[str]) -> bool:
    """Say whether lines hold nothing but a farewell, names and addresses."""
    return all(
        len(line) <= _LONGEST and (is_farewell(line) or _is_name(line) or _is_contact(line)) for line in lines
    )


def _telephone(line: str) -> bool:
    """Say whether a line is an advertisement such as "Sent from my telephone", and no sentence."""
    if len(line) > _LONGEST:
        return False
    bare = _LINK.sub("", line).strip()
    if _SAYS_MORE.search(bare) or "," in bare or len(bare.split()) > _TELEPHONE_WORDS:
        return False
    return is_line("sent_from", bare)


def _above_delimiter(lines: Sequence[Numbered]) -> Sequence[Numbered]:
    for index, (_, text) in enumerate(lines):
        if not _DELIMITER.match(text):
            continue
        below = [line for _, line in lines[index + 1 :] if line.strip()]
        sure = text != "--" and len(below) <= _LONGEST_SIGNATURE
        if sure or (len(below) <= _LONGEST_UNSURE and not any(map(_may_be_note, below))):
            return lines[:index]
    return lines


def _may_be_note(line: str) -> bool:
    return bool(_SAYS_MORE.search(line) or find_marker(line) or line.lstrip().startswith("|"))


def _paragraphs(lines: Iterable[Numbered]) -> list[list[Numbered]]:
    paragraphs: list[list[Numbered]] = [[]]
    for line in lines:
        if line[1].strip():
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return [paragraph for paragraph in paragraphs if paragraph]


def _is_warning(paragraph: Sequence[Numbered]) -> bool:
    words = " ".join(text for _, text in paragraph)
    return has_word("outside", words) and not _SAYS_MORE.search(words.replace('"', " "))


def _is_tail(paragraphs: Sequence[Sequence[Numbered]]) -> bool:
    """Say whether the last paragraph is a notice, an address, or the name below a farewell."""
    last = [text for _, text in paragraphs[-1]]
    if any(map(_may_be_note, last)):
        return False
    if all(map(_RULE.match, last)) or _is_notice(last) or _is_address(last):
        return True
    if len(last) == 1 and is_person(last[0].strip()):
        return True
    return is_signature(last) and _said_goodbye(paragraphs[:-1])


def _said_goodbye(paragraphs: Sequence[Sequence[Numbered]]) -> bool:
    """Say whether the words end with a farewell, and nothing but names and addresses stand below it."""
    for paragraph in reversed(paragraphs):
        if any(is_farewell(text) for _, text in paragraph):
            return len(_above_farewell(list(paragraph))) < len(paragraph)
        if not is_signature(text for _, text in paragraph):
            return False
    return False


def _is_notice(lines: Sequence[str]) -> bool:
    words = " ".join(lines)
    return len(words.split()) >= _NOTICE_WORDS and has_word("mail", words) and has_word("legal", words)


def _is_address(lines: Sequence[str]) -> bool:
    if not is_signature(lines):
        return False
    contacts = sum(map(_is_contact, lines))
    return contacts > 1 and contacts * 2 >= len(lines)


def _is_contact(line: str) -> bool:
    """Say whether a line is of an address: telephone, web page, form of a company."""
    if not (_ADDRESS.search(line) or has_word("contact", line)):
        return False
    words = len(_WORD.findall(line))
    sentence = bool(_SENTENCE_END.search(line)) and words > _SHORT_SENTENCE
    return words <= _CONTACT_WORDS and not sentence


def _is_name(line: str) -> bool:
    """Say whether a line may be a name, a role or a company: a few words, each with a capital."""
    words = _WORD.findall(line)
    if len(words) > _NAME_WORDS or _may_be_note(line) or _SENTENCE_END.search(line):
        return False
    return all(word[0].isupper() or len(word) <= _SHORT_WORD for word in words)


def _above_farewell(paragraph: list[Numbered]) -> list[Numbered]:
    """Cut a farewell with the address right below it."""
    for index, (_, text) in enumerate(paragraph):
        if is_farewell(text) and is_signature(line for _, line in paragraph[index + 1 :]):
            return paragraph[:index]
    return paragraph
