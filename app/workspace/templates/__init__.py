"""Templates of replies: listed, looked at, changed, tried out."""
