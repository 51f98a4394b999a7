"""Everything that can be done in the window, in one registry: menus, keys, palette and the list of keys."""
