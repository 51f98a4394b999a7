"""What the parts of a template are, as Jinja has parsed them: facts, slots, lists, wordings."""

from jinja2 import nodes

__all__ = ["Path", "conditions_of_wordings", "is_wording", "line_of", "path_of", "slot_of"]

Path = tuple[str, ...]
"""Names of a fact: ``place.change.now`` is ("place", "change", "now")."""


def path_of(part: nodes.Node) -> Path:
    """Return the names of a fact; empty where the part is none, as are calls, sums and private names."""
    if isinstance(part, nodes.Name):
        return () if part.name.startswith("_") else (part.name,)
    if isinstance(part, nodes.Getattr) and not part.attr.startswith("_"):
        before = path_of(part.node)
        return (*before, part.attr) if before else ()
    return ()


def slot_of(part: nodes.Node) -> tuple[Path, tuple[nodes.Filter, ...]]:
    """Return the fact that is printed, and the filters that it goes through, the last one first."""
    filters = []
    while isinstance(part, nodes.Filter):
        filters.append(part)
        part = part.node or nodes.TemplateData("")
    return path_of(part), tuple(filters)


def is_wording(part: nodes.If) -> bool:
    """Tell whether this is the body of a wording: only our own tag makes names that no template can write."""
    return isinstance(part.test, nodes.Compare) and isinstance(part.test.expr, nodes.InternalName)


def conditions_of_wordings(part: nodes.Assign) -> tuple[nodes.Expr, ...] | None:
    """Return the conditions of the wordings of a move, or None where this is no move but a ``set``."""
    if not isinstance(part.target, nodes.InternalName) or not isinstance(part.node, nodes.Call):
        return None
    offers = part.node.args[-1]
    pairs = offers.items if isinstance(offers, nodes.List) else []
    conditions = [pair.items[1] for pair in pairs if isinstance(pair, nodes.Tuple)]
    return tuple(each for each in conditions if not isinstance(each, nodes.Const))


def line_of(part: nodes.Node) -> int:
    """Return the 1-based line of a part."""
    return part.lineno or 1
