"""Values as TOML writes them, without the library that edits whole files: it is slow to import."""

import json

from app.workspace.settings.described import Value

__all__ = ["toml_value"]

_UNSEEN = {code: f"\\u{code:04X}" for code in (0x7F, *range(0x80, 0xA0), 0x2028, 0x2029)}


def toml_value(value: Value) -> str:
    """Return a value as it stands in a file of settings, on one line.

    Text of JSON is text of TOML too, but for DEL, which TOML wants escaped.
    """
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).translate(_UNSEEN)
    if isinstance(value, tuple):
        return f"[{', '.join(map(toml_value, value))}]"
    return repr(int(value) if value == int(value) else value)
