"""Names of files that exist only for a moment or for one program: locks, half-saved states, undo files.

They cause nothing by themselves. What they become when they are renamed does.
"""

import re

__all__ = ["is_temporary"]

_TEMPORARY = re.compile(
    r"^\.|^~\$|^#.*#$|^4913$|~$"
    r"|\.(?:tmp|temp|swp|swo|swx|part|partial|crdownload|download|lock|lck)$"
    r"|___jb_(?:tmp|old)___$|\.sb-[0-9a-f]+-\w+$",
    re.IGNORECASE,
)
"""Hidden; locks of Office; Emacs; the file with which Vim tries whether it may write; backups; downloads;
JetBrains; TextEdit. Readers pass over all of these in a folder, too: a name that one of them might read must
never be in this list, since a file that is hidden here is noticed only by the next look at everything."""


def is_temporary(name: str) -> bool:
    """Say whether a file or folder of this name, found in a folder, is nobody's text."""
    return _TEMPORARY.search(name) is not None
