"""What a project is made of, and where on this computer it is known."""
