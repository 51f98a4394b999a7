"""The project that a window is asked to open, and opened again when its settings are others."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.workspace.request import WindowRequest
    from app.workspace.settings.file import SettingsFile
    from app.workspace.workspace import Workspace

__all__ = ["opened", "reopened"]


def opened(request: "WindowRequest") -> "Workspace | None":
    """Open what a window is asked for; where nothing is named, the project that was opened last.

    Returns:
        The project, known from then on if it has a folder; None where nothing is named and none is known.

    Raises:
        CopycueError: it can not be opened.
    """
    from app.workspace.project.known_workspaces import last_workspace, remember_workspace
    from app.workspace.workspace import Workspace

    if request.is_sample:
        return Workspace.sample()
    if request.workspace is None and (request.copy or request.journals):
        return Workspace.of(copy=request.copy, journals=request.journals)
    folder = request.workspace or last_workspace()
    if folder is None:
        return None
    workspace = Workspace.open(folder)
    for named in workspace.named_by:
        remember_workspace(named)
    return workspace


def reopened(file: "SettingsFile", *, is_sample: bool) -> "Workspace | None":
    """Return a project as its settings are now; None where they are as they were when it was opened.

    Args:
        file: the settings as the project was opened with.
        is_sample: it is the sample.

    Raises:
        CopycueError: they are gone, or no TOML.
    """
    from app.workspace.workspace import Workspace

    if not file.has_changed():
        return None
    workspace = Workspace.open(file.folder)
    workspace.is_sample = is_sample
    return workspace
