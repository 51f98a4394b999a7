"""One module for each kind of file: cuts it into rows of tables or lines of prose that know their place.

What tables and prose mean is the same for all of them and stands in ``app.journal``.
"""
