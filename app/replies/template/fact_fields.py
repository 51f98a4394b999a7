"""What may be asked of a fact: its declared fields and properties."""

from dataclasses import fields, is_dataclass

__all__ = ["fields_of"]


_FIELDS: dict[type, frozenset[str]] = {}
"""Of the few types that facts have: asked for at every slot."""


def fields_of(kind: type) -> frozenset[str]:
    """Return the names that a template may ask of a fact: declared fields and properties."""
    known = _FIELDS.get(kind)
    if known is None:
        known = _FIELDS[kind] = _read_fields(kind)
    return known


def _read_fields(kind: type) -> frozenset[str]:
    declared: set[str] = set(getattr(kind, "_fields", ()))
    if is_dataclass(kind):
        declared |= {field.name for field in fields(kind)}
    if not declared:
        return frozenset()
    derived = {name for name, value in vars(kind).items() if isinstance(value, property)}
    return frozenset(name for name in declared | derived if not name.startswith("_"))
