"""A process that is killed in the midst of writing; ``python -m tests.bench.kills`` does so 300 times."""

import os
import random
from pathlib import Path

import pytest

from tests.app.ledger.killing import Kills

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.mark.parametrize("writers", [1, 2])
def test_nothing_that_was_acknowledged_is_lost_when_writers_are_killed(tmp_path: Path, writers: int) -> None:
    kills = Kills(tmp_path / "kiosk.db", random.Random(writers))
    while kills.acknowledged < 5 * writers:
        kills.kill(writers)
        kills.check()
    assert kills.count
