"""``python -m tests.bench [NAME …]``: the figures of GOALS "Fast", one line of JSON each.

Without names all figures are measured but ``million``, which takes minutes; a name may be the
beginning of one.
"""

import sys
from collections.abc import Callable, Iterable, Sequence

from tests.bench.measure import Amount, Figure
from tests.bench.speed import first_answer, hostile, index, matching, recall, saved_file, start_up

FIGURES: dict[str, Callable[[], Iterable[Amount | Figure]]] = {
    "start-up": start_up.measure,
    "index": index.measure,
    "first-answer": first_answer.measure,
    "saved-file": saved_file.measure,
    "matching": matching.measure,
    "recall": recall.measure,
    "hostile": hostile.measure,
}
ONLY_IF_NAMED: dict[str, Callable[[], Iterable[Amount | Figure]]] = {"million": matching.measure_a_million}
"""What takes minutes."""


def main(names: Sequence[str]) -> int:
    """Measure and print; return 2 for a name that is none."""
    all_figures = FIGURES | (ONLY_IF_NAMED if names else {})
    chosen = [name for name in all_figures if not names or any(name.startswith(part) for part in names)]
    if not chosen:
        sys.stderr.write(f"There are {', '.join((*FIGURES, *ONLY_IF_NAMED))}.\n")
        return 2
    for name in chosen:
        for figure in all_figures[name]():
            sys.stdout.write(figure.line() + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
