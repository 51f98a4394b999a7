"""Path patterns such as ``resources/string-array/item`` matched against a whole scan in one go.

All patterns of a dialect become one automaton, which looks at each path of a file once,
however many patterns there are and however many elements share the path. ``*`` is any
element, ``**`` any number of them (one or more at the end). A step with a colon is
compared with the name as written, one without with the local name.
"""

from collections.abc import Sequence
from itertools import takewhile

from app.catalogue.scan import Scan

__all__ = ["Automaton"]

_Name = tuple[str, str]
"""What patterns can tell apart of an element's name: as written, and its local part; "" where unmentioned."""
_Positions = frozenset[tuple[int, int]]
_UNMENTIONED = "", ""


class Automaton:
    """Several path patterns as one machine.

    Args:
        patterns: each a path of element names from the root, separated by ``/``.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._steps = [pattern.split("/") for pattern in patterns]
        mentioned = {step for steps in self._steps for step in steps if step.strip("*")}
        self._names = {step.encode(): (step, step.rpartition(":")[2]) for step in mentioned}
        self._states: dict[_Positions, int] = {}
        self._positions: list[_Positions] = []
        self._accepts: list[tuple[int, ...]] = []
        self._moves: list[dict[_Name, int]] = []
        self._dead = self._state(frozenset())
        self._start = self._state(self._closure({(number, 0) for number in range(len(self._steps))}))

    def reached(self, scan: Scan) -> list[tuple[int, ...]]:
        """Return for each path of a scan the numbers of the patterns that lead there."""
        states: list[int] = []
        names, moves, dead, start = self._names, self._moves, self._dead, self._start
        for tag, parent in zip(scan.path_names, scan.path_parents, strict=True):
            state = states[parent] if parent >= 0 else start
            if state != dead:
                name = names.get(tag)
                if name is None:
                    name = self._name(tag) if b":" in tag else _UNMENTIONED
                known = moves[state].get(name)
                state = self._move(state, name) if known is None else known
            states.append(state)
        return [self._accepts[state] for state in states]

    def _name(self, tag: bytes) -> _Name:
        """Return what patterns can tell apart of a name with a prefix: itself and its local part."""
        return "", self._names.get(tag.rpartition(b":")[2], _UNMENTIONED)[1]

    def _move(self, state: int, name: _Name) -> int:
        reached: set[tuple[int, int]] = set()
        for number, position in self._positions[state]:
            steps = self._steps[number]
            if position == len(steps):
                continue
            step = steps[position]
            if step == "**":
                reached |= {(number, position), (number, position + 1)}
            elif step == "*" or step in name:
                reached.add((number, position + 1))
        target = self._state(self._closure(reached))
        self._moves[state][name] = target
        return target

    def _closure(self, positions: set[tuple[int, int]]) -> _Positions:
        """Add the positions behind each ``**`` that stands in the middle: it may be skipped."""
        found = set(positions)
        for number, position in positions:
            steps = self._steps[number]
            skipped = takewhile("**".__eq__, steps[position:-1])
            found |= {(number, behind) for behind, _ in enumerate(skipped, position + 1)}
        return frozenset(found)

    def _state(self, positions: _Positions) -> int:
        if positions not in self._states:
            self._states[positions] = len(self._positions)
            self._positions.append(positions)
            self._moves.append({})
            ends = tuple(sorted(n for n, position in positions if position == len(self._steps[n])))
            self._accepts.append(ends)
        return self._states[positions]
