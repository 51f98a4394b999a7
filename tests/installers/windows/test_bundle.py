from pathlib import Path

from installers.windows.bundle import files_of, megabytes


def test_files_are_listed_below_all_folders_in_a_settled_order(tmp_path: Path) -> None:
    (tmp_path / "b" / "c").mkdir(parents=True)
    (tmp_path / "b" / "c" / "ü.txt").touch()
    (tmp_path / "a.txt").touch()
    assert files_of(tmp_path) == ["a.txt", "b/c/ü.txt"]


def test_sizes_are_told_in_millions_of_bytes() -> None:
    assert megabytes(45_028_948) == "45.0 MB"
