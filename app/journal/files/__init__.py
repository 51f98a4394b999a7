"""From paths to bytes, and from bytes to text or archives, without trusting either."""
