"""What other programs see of a bundle: nothing. Knows no Qt, and is imported at every start of a bundle.

So that a bundle finds its own libraries, its loader changes the environment, which every program that we
start inherits: an editor or a browser would take our libraries for its own, and end with a riddle. The
loader's marks in it would make a ``copycue`` in that editor's terminal take itself for a part of this one.
"""

from collections.abc import MutableMapping

__all__ = ["as_outside"]

_PATH = "LD_LIBRARY_PATH"
_KEPT = "LD_LIBRARY_PATH_ORIG"
_LOADERS = "_PYI_"


def as_outside(environment: MutableMapping[str, str]) -> None:
    """Make an environment what it was before the loader of a bundle changed it.

    This process has its libraries: the system reads the path once, when a program starts.

    Args:
        environment: that of this process, ``os.environ``; whatever starts a program hands it on, Qt too.
    """
    before = environment.pop(_KEPT, None)
    environment.pop(_PATH, None)
    if before is not None:
        environment[_PATH] = before
    for name in [name for name in environment if name.startswith(_LOADERS)]:
        del environment[name]
