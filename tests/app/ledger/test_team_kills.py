"""Somebody of a team is killed at work; ``python -m tests.bench.team_kills`` does so 300 times."""

import os
import random
from pathlib import Path

import pytest

from tests.app.ledger.proxy import proxy_to
from tests.app.ledger.team_killing import TeamKills
from tests.postgres import Server

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


def test_nothing_that_was_acknowledged_is_lost_when_somebody_of_a_team_is_killed(
    server: Server, tmp_path: Path
) -> None:
    with proxy_to(server.port) as line:
        kills = TeamKills(
            server.address_at(line.port),
            line,
            tmp_path,
            random.Random(4),
        )
        while len(kills.steps) < 8:
            kills.kill()
        kills.check()
