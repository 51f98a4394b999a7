"""The tone check and the heat check as command line and window use them; needs no project.

What they are told about the client comes from a ``copycue.toml``, or from any file with its words.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.model import ClientProfile, CopycueError, HeatReport, Language, Problem, Situation, ToneReport, say

__all__ = [
    "BatchLine",
    "Upset",
    "batch_lines",
    "client_of",
    "heat_of",
    "readable_text",
    "tone_of",
    "upset_note",
]

_MAX_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One text of a file with many: its id, the text, its language if that is said."""

    id: str
    text: str
    language: Language | None


@dataclass(frozen=True, slots=True)
class Upset:
    """What helps with an upset note: five neutral lines for the boss, and words to hand it over with."""

    summary: tuple[str, ...]
    hand_over: str


def tone_of(
    text: str,
    *,
    language: Language | None = None,
    profile: ClientProfile | None = None,
    note: str = "",
    situation: Situation | None = None,
    silenced: Iterable[str] = (),
) -> ToneReport:
    """Return what a client may take amiss in a draft.

    Args:
        text: the draft.
        language: its language; else the profile's; else what its words tell.
        profile: who it goes to.
        note: the words of the note that it answers.
        situation: what it has to say, where that is known.
        silenced: ids of rules that are not wanted.

    Raises:
        CopycueError: a rule is to be silenced that there is not.
    """
    from app.replies.phrases.language import language_of
    from app.replies.tone import ToneContext, check_tone, rule_ids

    spoken = language or (profile.language if profile else None) or language_of(text)
    unknown = sorted(set(silenced) - rule_ids())
    if unknown:
        raise CopycueError(
            say("No such rule"),
            say(
                "There is no rule “{unknown}”. Rules are {known}.",
                unknown=unknown[0],
                known=", ".join(sorted(rule_ids())),
            ),
        )
    allowed = profile is not None and profile.money_allowed
    return check_tone(
        text,
        spoken,
        ToneContext(profile, note, situation, money_allowed=allowed, silenced=frozenset(silenced)),
    )


def heat_of(text: str, *, language: Language | None = None) -> HeatReport:
    """Return how upset a note sounds.

    Args:
        text: the client's words.
        language: their language; else what the words tell.
    """
    from app.replies.heat import check_heat
    from app.replies.phrases.language import language_of

    return check_heat(text, language or language_of(text))


def upset_note(text: str, report: HeatReport, profile: ClientProfile | None = None) -> Upset:
    """Return what helps with an upset note.

    Args:
        text: the client's words.
        report: what the heat check says of them.
        profile: who wrote it, and who takes over.
    """
    from app.replies.heat.summary import boss_summary, hand_over_text

    known = profile or ClientProfile()
    return Upset(boss_summary(text, report, known), hand_over_text(text, report, known))


def client_of(path: Path) -> tuple[ClientProfile, tuple[Problem, ...]]:
    """Return the client profile of a file with the words of ``copycue.toml``, and what is wrong with it.

    Raises:
        CopycueError: there is no such file, or it is no TOML.
    """
    from app.workspace.settings import FILE_NAME
    from app.workspace.settings.reading import read_settings_file

    file = path / FILE_NAME if path.is_dir() else path
    if not file.exists():
        raise CopycueError(
            say("No profile"),
            say("There is no {file}. Name a copycue.toml, or a file with its [client].", file=str(file)),
        )
    settings, problems = read_settings_file(file)
    return settings.profile(), tuple(replace(problem, file=str(file)) for problem in problems)


def readable_text(path: Path) -> str:
    """Return the text of a file.

    Raises:
        CopycueError: there is none, or it is no text.
    """
    title = say("A text can not be read")
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise CopycueError(title, say("{path}: {what}.", path=str(path), what=str(error.strerror))) from error
    if len(data) > _MAX_BYTES:
        raise CopycueError(title, say("{path} is larger than 2 MB: that is no letter.", path=str(path)))
    return decoded(data, str(path))


def decoded(data: bytes, name: str) -> str:
    """Return bytes as text: UTF-8, or UTF-16 with its mark; line ends stay as they are.

    Raises:
        CopycueError: they are neither.
    """
    try:
        return data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except UnicodeDecodeError:
        raise CopycueError(
            say("A text can not be read"), say("{name} is not UTF-8; save it as UTF-8.", name=name)
        ) from None


def batch_lines(path: Path) -> Iterator[BatchLine | Problem]:
    """Yield the texts of a file with one ``{"id", "lang", "text"}`` a line, and what is wrong with lines.

    Raises:
        CopycueError: the file can not be read.
    """
    title = say("A batch can not be read")
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _batch_line(line, path, number)
    except OSError as error:
        raise CopycueError(title, say("{path}: {what}.", path=str(path), what=str(error.strerror))) from error


def _batch_line(line: bytes, path: Path, number: int) -> BatchLine | Problem:
    hint = say("A line is like {example}.", example='{"id": "17", "lang": "en", "text": "Thanks …"}')
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return Problem(str(path), say("This line is no JSON; it was left out."), line=number, hint=hint)
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or "id" not in row:
        return Problem(
            str(path), say("This line has no “id” and “text”; it was left out."), line=number, hint=hint
        )
    language = row.get("lang")
    if language in {None, "", "auto"}:
        return BatchLine(str(row["id"]), row["text"], None)
    if language not in set(Language):
        return Problem(
            str(path),
            say("“lang” can be en or de, not {language}.", language=repr(str(language)[:20])),
            line=number,
            hint=hint,
        )
    return BatchLine(str(row["id"]), row["text"], Language(language))
