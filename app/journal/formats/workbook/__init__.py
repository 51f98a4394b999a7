"""Journals as workbooks of Excel and LibreOffice: XLSX, XLSM, XLS and ODS."""

from app.journal.formats.workbook.reader import Workbook

__all__ = ["Workbook"]
