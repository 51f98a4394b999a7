"""``python -m docs.handbook.making``: builds the handbook of both languages into ``build/handbook``."""

import sys
import tempfile
from pathlib import Path

from app.model import Language
from docs.handbook.making.book import BUILD, build, stage
from docs.handbook.making.pictures import take_all

__all__ = ["main"]


def main() -> int:
    """Take the pictures, build, and say what came of it; 1 where Sphinx found something wrong."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        take_all(made)
        for language in Language:
            source = made / "source" / language
            stage(language, source, made / language)
            if build(language, source, BUILD / language):
                return 1
    for language in Language:
        book = BUILD / language
        pages, files = len(list(book.glob("*.html"))), [path for path in book.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files) / 1e6
        sys.stdout.write(f"{book / 'index.html'}: {pages} pages, {len(files)} files, {size:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
