"""Files are watched in their folders."""

from pathlib import Path

from app.watching.roots import Root, roots_of


def test_a_folder_is_watched_whole(tmp_path: Path) -> None:
    assert roots_of([tmp_path]) == (Root(tmp_path),)


def test_files_of_one_folder_share_its_watch(tmp_path: Path) -> None:
    for name in ("a.md", "b.csv"):
        tmp_path.joinpath(name).touch()
    assert roots_of([tmp_path / "a.md", tmp_path / "b.csv"]) == (
        Root(tmp_path, frozenset({"a.md", "b.csv"})),
    )


def test_a_file_that_is_not_there_yet_is_watched_in_its_folder(tmp_path: Path) -> None:
    assert roots_of([tmp_path / "a.md"]) == (Root(tmp_path, frozenset({"a.md"})),)


def test_a_folder_that_is_not_there_yet_is_watched_itself(tmp_path: Path) -> None:
    assert roots_of([tmp_path / "copy"]) == (Root(tmp_path / "copy"),)


def test_a_folder_with_a_dot_in_its_name_is_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "copy.v2"
    folder.mkdir()
    assert roots_of([folder, folder]) == (Root(folder),)


def test_a_relative_path_becomes_absolute() -> None:
    (root,) = roots_of([Path("some") / "folder"])
    assert root.folder == Path.cwd() / "some" / "folder"


def test_only_the_named_files_of_a_folder_matter(tmp_path: Path) -> None:
    root = Root(tmp_path, frozenset({"a.md"}))
    assert root.covers(tmp_path / "a.md")
    assert not root.covers(tmp_path / "a.md.tmp")


def test_a_folder_made_again_is_another_one(tmp_path: Path) -> None:
    root = Root(tmp_path / "copy")
    assert root.identity() is None
    root.folder.mkdir()
    first = root.identity()
    root.folder.rename(tmp_path / "old")
    root.folder.mkdir()
    assert first is not None
    assert root.identity() not in {None, first}
