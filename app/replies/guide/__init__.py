"""The guide: a page for the client about their own text files. Values of facts come in, a page comes out.

``material`` is what is known of the files, ``picture`` lines of a file with a change in them, ``facts``
what the templates in ``resources/guide`` may ask for, ``page`` the one place where all of it meets.
"""
