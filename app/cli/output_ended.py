"""That nothing can be written any more: known to all who write, and to the way out."""

__all__ = ["OutputEndedError"]


class OutputEndedError(Exception):
    """Writing the output failed; ``error`` says why. Not an OSError: click would end the program at one."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error
