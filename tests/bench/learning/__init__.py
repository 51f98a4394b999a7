"""Training of the weights in resources/matching; started by ``tests.bench.learn_weights``."""
