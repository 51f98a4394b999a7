"""The templates of replies in a window of their own: typed, tried out, used."""
