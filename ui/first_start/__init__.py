"""The first start: a page that makes a project, and the way to other projects."""
