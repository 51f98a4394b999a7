"""Messages to the client about copy files that an edit has broken."""

from collections.abc import Iterator

from app.catalogue import Catalogue
from app.model import ClientProfile, Language, Problem, ProblemKind, Severity
from app.workspace.values import FileReply

__all__ = ["replies_about_broken_files"]

_MOST_FAULTS = 5
"""A file with more faults is no matter for a message that names each of them."""


def replies_about_broken_files(
    catalogue: Catalogue, profile: ClientProfile, language: Language
) -> Iterator[FileReply]:
    """Yield a draft for each broken file whose repair is proven; of another too little is certain."""
    faults: dict[str, list[Problem]] = {}
    for problem in catalogue.problems:
        if problem.kind is ProblemKind.NOT_SOUND and problem.severity is Severity.ERROR and problem.line:
            faults.setdefault(problem.file, []).append(problem)
    if not faults:
        return
    from app.replies import compose_broken_file  # late: a check of sound files needs no templates

    for file, (first, *more) in faults.items():
        if catalogue.is_repairable(file) and len(more) < _MOST_FAULTS:
            reply = compose_broken_file(first, profile, language=language, more=more)
            yield FileReply(file, (first, *more), reply)
