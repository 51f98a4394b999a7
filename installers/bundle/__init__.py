"""The folder that needs no Python: what goes in (``build_spec.spec`` puts it together) and what it costs."""
