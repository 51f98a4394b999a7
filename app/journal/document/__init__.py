"""Documents of word processors and web pages: what in them are notes, the same for every format.

A format's reader says what stands where; here it is decided what is a note: the paragraphs and tables, or the
comments and tracked changes in them.
"""
