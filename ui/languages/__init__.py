"""The languages of the window: which one is spoken, and where its words come from."""
