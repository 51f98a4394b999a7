"""Kills writers of a ledger again and again: ``python -m tests.bench.kills [COUNT]``. Prints how often.

After each kill everything that was acknowledged is there, and SQLite finds nothing wrong in the file.
"""

import random
import sys
import tempfile
from pathlib import Path

from tests.app.ledger.killing import Kills

KILLS_OF_ONE_LEDGER = 25


def main(count: int) -> None:
    """Kill so many times, one, two or three writers at once."""
    chance = random.Random(20)
    done = torn = acknowledged = killed = 0
    while done < count:
        with tempfile.TemporaryDirectory() as folder:
            kills = Kills(Path(folder) / "kiosk.db", chance)
            for _ in range(min(KILLS_OF_ONE_LEDGER, count - done)):
                writers = chance.choice([1, 1, 1, 2, 3])
                kills.kill(writers)
                kills.check()
                killed += writers
            done, torn, acknowledged = (
                done + kills.count,
                torn + kills.torn,
                acknowledged + kills.acknowledged,
            )
        sys.stdout.write(
            f"{done} times killed, {killed} writers, {torn} of them in the midst of a transaction; "
            f"{acknowledged} acknowledged, none lost; integrity ok\n"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
