"""``python -m tests.bench [NAME …]``: the figures of GOALS "Fast", one line of JSON each.

Without names all figures are measured but those that take minutes (``large``, ``million``, ``burst``); a name
may be the beginning of one.
"""

import sys
from collections.abc import Callable, Iterable, Sequence

from tests.bench.measure import Line
from tests.bench.speed import (
    first_answer,
    followed,
    hostile,
    index,
    journal,
    matching,
    recall,
    saved_file,
    start_up,
    tone,
    watched,
    watching,
    window,
    window_list,
)

FIGURES: dict[str, Callable[[], Iterable[Line]]] = {
    "start-up": start_up.measure,
    "index": index.measure,
    "memory": index.measure_memory,
    "first-answer": first_answer.measure,
    "saved-file": saved_file.measure,
    "journal": journal.measure,
    "matching": matching.measure,
    "recall": recall.measure,
    "hostile": hostile.measure,
    "tone": tone.measure,
    "followed": followed.measure,
    "watched": watched.measure,
    "watching": watching.measure,
    "first-paint": window.measure_first_paint,
    "place-view": window.measure_place,
    "saved-note": window.measure_saved_note,
    "window-list": window_list.measure,
    "large": index.measure_large,
    "large-followed": followed.measure_large,
    "million": matching.measure_a_million,
    "burst": watched.measure_burst,
}
ON_REQUEST = frozenset({"large", "large-followed", "million", "burst"})


def main(names: Sequence[str]) -> int:
    """Measure and print; return 2 for a name that is none."""
    chosen = [
        name
        for name in FIGURES
        if (any(name.startswith(part) for part in names) if names else name not in ON_REQUEST)
    ]
    if not chosen:
        sys.stderr.write(f"There are {', '.join(FIGURES)}.\n")
        return 2
    for name in chosen:
        for figure in FIGURES[name]():
            sys.stdout.write(figure.line() + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
