"""Finding phrases in sentences: what the tone check and the heat check have in common.

Phrases are data (``resources/tone``, ``resources/heat``) in a small notation; the text that is
read never is a pattern. Knows the model and the resources only.
"""
