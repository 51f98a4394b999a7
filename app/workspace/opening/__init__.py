"""Opening a file where something stands in it, in the developer's own programs."""
