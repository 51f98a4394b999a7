"""Makes the handbook: tables from the program itself, pictures of its window, then Sphinx. ``make handbook``.

The pages in ``en`` and ``de`` are written by hand, each for itself; what could fall behind the program
is not.
"""
