"""A project that is watched: look after look, and what is told of each."""
