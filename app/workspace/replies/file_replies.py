"""Messages to the client about copy files that an edit has broken."""

from app.catalogue import Catalogue
from app.model import ClientProfile, Language, Problem, ProblemKind, Severity
from app.workspace.values import FileReply

__all__ = ["replies_about_broken_files"]

_MOST_FAULTS = 5
"""A file with more faults is no matter for a message that names each of them."""


def replies_about_broken_files(
    catalogue: Catalogue | None, profile: ClientProfile, language: Language | None = None
) -> tuple[FileReply, ...]:
    """Return a draft for each broken file whose repair is proven; of another too little is certain.

    Args:
        catalogue: the files as last read; None where they were not read yet.
        profile: of the client.
        language: to write in, where the profile names none; None: English.
    """
    if catalogue is None:
        return ()
    faults: dict[str, list[Problem]] = {}
    for problem in catalogue.problems:
        if problem.kind is ProblemKind.NOT_SOUND and problem.severity is Severity.ERROR and problem.line:
            faults.setdefault(problem.file, []).append(problem)
    repairable = [
        (file, found)
        for file, found in faults.items()
        if len(found) <= _MOST_FAULTS and catalogue.is_repairable(file)
    ]
    if not repairable:
        return ()
    from app.replies import compose_broken_file  # late: a check of sound files needs no templates

    spoken = profile.language or language or Language.EN
    return tuple(
        FileReply(file, tuple(found), compose_broken_file(found[0], profile, language=spoken, more=found[1:]))
        for file, found in repairable
    )
