"""The address of a team's ledger as the settings hold it: never with a password.

``copycue.toml`` is shared, mailed and put under version control; what is secret must not get there.
"""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from app.model import say

__all__ = ["KEEP_IT_ELSEWHERE", "trouble_with_ledger", "without_password"]

KEEP_IT_ELSEWHERE = say(
    "Take the password out and keep it in the system's keyring (copycue ledger password), or give it as "
    "COPYCUE_LEDGER_PASSWORD in the environment. Until then the address is used without it."
)
_SCHEMES = ("postgresql+psycopg", "postgresql")
_TELLTALE = "password"


def without_password(address: str) -> str:
    """Return an address without any password in it; one that is no address as it is."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    user, sign, host = parts.netloc.rpartition("@")
    query = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True)]
    open_query = [(name, value) for name, value in query if _TELLTALE not in name.lower()]
    name, colon, _ = user.partition(":")
    if not colon and query == open_query:
        return address
    words = urlencode(open_query) if query != open_query else parts.query
    return urlunsplit(parts._replace(netloc=f"{name}{sign}{host}", query=words))


def trouble_with_ledger(address: str) -> str:
    """Return what is wrong with an address in words that follow its name, "" for a sound one.

    The words never quote the address: something secret may be in it.
    """
    try:
        parts = urlsplit(address)
        whole = bool(parts.hostname and parts.path.strip("/"))
        _ = parts.port  # raises where it is no number
    except ValueError:
        return say("is no address")
    if parts.scheme.lower() not in _SCHEMES:
        return say("must begin with {scheme}://", scheme=_SCHEMES[0])
    return "" if whole else say("must name a server and a database")
