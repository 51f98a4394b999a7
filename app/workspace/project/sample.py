"""The sample workspace that ships with Copycue, unpacked where the user may change it."""

from pathlib import Path

import platformdirs

import resources
from app.model import CopycueError
from app.workspace.project.whole_file import write_whole

__all__ = ["unpack_sample"]

_NAME = "sample"


def unpack_sample(folder: Path | None = None) -> Path:
    """Copy the sample into a folder and return it; what is there already belongs to the user and stays.

    Args:
        folder: default: in the user's data folder.

    Raises:
        CopycueError: the folder can not be written.
    """
    target = folder or Path(platformdirs.user_data_dir("copycue", appauthor=False), _NAME)
    source = resources.folder(_NAME)
    try:
        for path in sorted(source.rglob("*")):
            place = target / path.relative_to(source)
            if path.is_file() and "__pycache__" not in path.parts and not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                write_whole(place, path.read_bytes(), durable=False)
    except OSError as error:
        raise CopycueError("The sample can not be unpacked", f"{target}: {error.strerror}.") from error
    return target
