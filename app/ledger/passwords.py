"""The password of a team's ledger: from the environment, else from the system's own store.

Where neither has one, libpq looks in its own places (``~/.pgpass``), and certificates need none.
"""

import os

from sqlalchemy import URL

from app.model import CopycueError, say

__all__ = ["VARIABLE", "forget_password", "keep_password", "password_of"]

VARIABLE = "COPYCUE_LEDGER_PASSWORD"
_SERVICE = "copycue"


def password_of(url: URL) -> str | None:
    """Return the password for an address, or None where Copycue knows none.

    A system without a store of passwords, or one that is locked, has none: libpq's own ways are left.
    """
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, _user(url))
    except (KeyringError, OSError):
        return None


def keep_password(url: URL, password: str) -> None:
    """Keep the password for an address in the system's own store.

    Raises:
        CopycueError: the system has no such store, or it refuses.
    """
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, _user(url), password)
    except (KeyringError, OSError) as error:
        raise CopycueError(
            say("The password can not be kept"),
            say(
                "This system has no store of passwords that could be written ({name}). Give the "
                "password in the environment variable {variable}, or in libpq's own file, ~/.pgpass.",
                name=type(error).__name__,
                variable=VARIABLE,
            ),
        ) from error


def forget_password(url: URL) -> bool:
    """Take the password for an address out of the system's store; return whether there was one."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(_SERVICE, _user(url))
    except (KeyringError, OSError):
        return False
    return True


def _user(url: URL) -> str:
    """Return the name that the password is kept under: the address, however its options change."""
    return url.set(password=None, query={}).render_as_string()
