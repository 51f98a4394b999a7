"""Where a team's ledger is: a PostgreSQL database, and in it a schema for each project.

The address stands in the project's settings, which a team shares, so a password has no place in it.
"""

import hashlib
import re
import unicodedata

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from app.ledger.passwords import password_of
from app.model import CopycueError, say

__all__ = ["engine_of_team", "is_address_of_team", "namespace_of", "team_url"]

_DRIVERS = frozenset({"postgresql", "postgresql+psycopg"})
_EXAMPLE = "postgresql+psycopg://ines@ledger.example:5432/copycue"
_CONNECT_TIMEOUT_S = 5
_LONGEST_NAME = 40  # PostgreSQL cuts names after 63 bytes
_TIMEOUTS_MS = {
    "statement_timeout": 60_000,  # a hundred thousand notes are written in less
    "lock_timeout": 15_000,
    "idle_in_transaction_session_timeout": 60_000,
}
_NETWORK = {
    # A server that went away without a word is noticed in half a minute, not in libpq's two hours.
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}


def is_address_of_team(address: object) -> bool:
    """Tell whether this is the address of a server, and no path of a file."""
    return isinstance(address, str) and re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", address) is not None


def team_url(address: str) -> URL:
    """Return the parts of an address.

    Raises:
        CopycueError: it is none of PostgreSQL, lacks something, or holds a password. The message does not
            repeat the address then.
    """
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise _not_understood(say("It can not be read as one.")) from error
    if url.drivername not in _DRIVERS:
        raise _not_understood(
            say("Copycue knows PostgreSQL only, so it must begin with {example}.", example=_EXAMPLE[:21])
        )
    if url.password is not None or {"password", "passfile"} & url.query.keys():
        raise CopycueError(
            say("The ledger's address holds a password"),
            say(
                "A team shares its settings, so a password must not stand in them. Take it out of "
                "the address, choose a new one on the server, and give it to Copycue with `copycue "
                "ledger password` or in the environment variable COPYCUE_LEDGER_PASSWORD."
            ),
        )
    if not url.host and "host" not in url.query:
        raise _not_understood(say("It names no server."))
    if not url.database:
        raise _not_understood(say("It names no database."))
    return url.set(drivername="postgresql+psycopg")


def _not_understood(why: str) -> CopycueError:
    return CopycueError(
        say("The ledger's address is not understood"),
        say("{why} An example: {example}", why=why, example=_EXAMPLE),
    )


def namespace_of(project: str) -> str:
    """Return the schema of a project's ledger: the same for all who give the project the same name."""
    name = " ".join(project.casefold().split())
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub("[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST_NAME]
    if slug != name.replace(" ", "_"):  # another name could have the same slug
        slug += "_" + hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
    return f"copycue_{slug.strip('_') or 'project'}"


def engine_of_team(address: str, project: str) -> Engine:
    """Return the engine of a team's ledger; nothing is connected yet.

    What the address says in its query, such as ``sslmode=verify-full``, goes to libpq and wins over ours.

    Raises:
        CopycueError: the address is not understood or holds a password.
    """
    url = team_url(address)
    theirs = url.query.get("options", "")
    options = [f"-c{name}={value}" for name, value in _TIMEOUTS_MS.items()]
    options += [str(theirs), f"-csearch_path={namespace_of(project)}"]
    arguments = {"connect_timeout": _CONNECT_TIMEOUT_S, "application_name": "copycue"} | _NETWORK
    ours = {name: value for name, value in arguments.items() if name not in url.query}
    engine = create_engine(
        url.difference_update_query(["options"]),
        connect_args={**ours, "options": " ".join(options)},
        hide_parameters=True,  # a client's words have no place in an error
        pool_size=2,
        max_overflow=4,
        pool_pre_ping=True,  # a server that was started anew is not noticed otherwise
        pool_recycle=1800,
    )
    _give_password(engine, url)
    return engine


def _give_password(engine: Engine, url: URL) -> None:
    """Have the password looked up when a connection is made: the system's own store may take its time."""

    @event.listens_for(engine, "do_connect")
    def give(_dialect: object, _record: object, _args: object, parameters: dict[str, object]) -> None:
        password = password_of(url)
        if password is not None:
            parameters["password"] = password
