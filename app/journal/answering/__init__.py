"""A client's table of notes, copied with a column of answers beside them. The client's file is never written.

Nothing else of the file is touched: of CSV every other byte stays, of a workbook every other part, and in the
changed sheets every other cell, so pictures, charts, comments, rules and macros are what they were.
"""

from app.journal.answering.answered import AnsweredCopy, RowAnswer, answered_copy, takes_answers
from app.journal.answering.cell_words import cell_text

__all__ = ["AnsweredCopy", "RowAnswer", "answered_copy", "cell_text", "takes_answers"]
