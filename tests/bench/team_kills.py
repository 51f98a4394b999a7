"""Kills somebody of a team again and again: ``python -m tests.bench.team_kills [COUNT]``. Prints how often.

The line to a real PostgreSQL breaks and comes back meanwhile. After every ten kills, everything that was
acknowledged is with the server, once.
"""

import random
import sys
import tempfile
from pathlib import Path

from tests.app.ledger.proxy import proxy_to
from tests.app.ledger.team_killing import TeamKills
from tests.postgres import Server

KILLS_BETWEEN_CHECKS = 10


def main(count: int) -> None:
    """Kill so many times."""
    server = Server()
    try:
        with tempfile.TemporaryDirectory() as folder, proxy_to(server.port) as line:
            chance = random.Random(21)
            kills = TeamKills(server.address_at(line.port), line, Path(folder), chance)
            while kills.count < count:
                for _ in range(KILLS_BETWEEN_CHECKS):
                    kills.kill()
                kills.check()
                sys.stdout.write(
                    f"{kills.count} times killed; {len(kills.steps)} steps acknowledged, none lost\n"
                )
                sys.stdout.flush()
    finally:
        server.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
