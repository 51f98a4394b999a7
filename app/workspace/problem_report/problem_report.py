"""The report of a problem: the parts of a ZIP that the user looks at, saves and sends, if they like.

Of the client there are numbers in it and nothing more, unless their notes and texts are asked for.
"""

import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.model import CopycueError
from app.workspace.pages.writing import usual_place, write_page
from app.workspace.project.setup import Setup
from app.workspace.settings.described import Setting, Value, single_settings
from app.workspace.settings.kinds import Kind
from app.workspace.settings.sheet import SettingsSheet, read_sheet
from app.workspace.values import Triage

__all__ = ["Part", "ProblemReport"]

_FILE_NAME = "copycue-problem.zip"
_ZIP = "PK"
_MOST_LOG = 500_000
"""Characters of a log's end."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the report.

    Attributes:
        name: in the ZIP.
        text: all of it.
    """

    name: str
    text: str


class ProblemReport:
    """What can be told of a project to whoever mends Copycue.

    Args:
        setup: of the project.
    """

    def __init__(self, setup: Setup) -> None:
        self._setup = setup

    @property
    def usual_place(self) -> Path:
        """Where it is written if nothing is said."""
        return usual_place(self._setup, _FILE_NAME)

    def parts(
        self, about: str, log: Path, triage: Triage | None, *, with_notes: bool = False
    ) -> tuple[Part, ...]:
        """Return what goes in.

        Args:
            about: versions and platform, in lines.
            log: the log, which may be missing.
            triage: the last reading; None: nothing could be read yet.
            with_notes: the client's notes and texts, too, as ``copycue triage --json`` has them.
        """
        told = {
            "about.txt": about,
            "log.txt": _end_of(log),
            "settings.txt": "\n".join(self._settings()),
            "numbers.txt": "\n".join(_numbers(triage)),
        }
        parts = [Part(name, _without_home(text)) for name, text in told.items()]
        if with_notes and triage is not None:
            from app.workspace.records.triage import triage_record

            record = json.dumps(triage_record(triage), ensure_ascii=False, indent=1)
            parts.append(Part("notes.json", record))
        return tuple(parts)

    def write(self, parts: Sequence[Part], target: Path) -> None:
        """Write the ZIP, whose replacement was agreed to.

        Raises:
            CopycueError: the place is the client's, or it can not be written.
        """
        write_page(_zipped(parts), target, self._setup, mark=_ZIP, force=True)

    def _settings(self) -> Iterator[str]:
        """Yield the names of what is set; a value only where it is one of ours."""
        if self._setup.folder is None:
            yield "There is no copycue.toml: the files were named directly."
            return
        try:
            sheet = read_sheet(self._setup.folder)
        except CopycueError as error:
            yield f"{error.title}."  # the message may quote the file
            return
        yield from _told_settings(sheet)


def _told_settings(sheet: SettingsSheet) -> Iterator[str]:
    for setting in single_settings():
        value = sheet.values[setting.path]
        if value != setting.default:
            yield f"{'.'.join(setting.path)}: {_told_value(setting, value)}"
    for name, tables in sheet.tables.items():
        if tables:
            yield f"[[{name}]]: {len(tables)}"


def _told_value(setting: Setting, value: Value) -> str:
    is_ours = value in setting.choices or (setting.kind is Kind.MEGABYTES and not isinstance(value, str))
    return str(value) if is_ours else "set"


def _numbers(triage: Triage | None) -> Iterator[str]:
    if triage is None:
        yield "Nothing was read yet."
        return
    yield f"copy files: {triage.copy_files}"
    yield f"texts: {triage.entries}"
    yield f"journals: {triage.journals}"
    verdicts = Counter(one.verdict.kind.value for one in triage.notes)
    yield from (f"notes, {kind}: {count}" for kind, count in sorted(verdicts.items()))
    problems = Counter((one.severity.value, one.kind.value) for one in triage.problems)
    yield from (f"{severity}, {kind}: {count}" for (severity, kind), count in sorted(problems.items()))


def _end_of(log: Path) -> str:
    try:
        return log.read_text(encoding="utf-8", errors="replace")[-_MOST_LOG:]
    except OSError:
        return ""


def _without_home(text: str) -> str:
    """Return a text without the name of the user's own folder, which is often the user's."""
    try:
        home = Path.home()
    except RuntimeError:
        return text
    return text if home == home.parent else text.replace(str(home), "~")


def _zipped(parts: Sequence[Part]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part.name, part.text.encode("utf-8", "replace"))
    return packed.getvalue()
