"""What is told of things still to be done: by oneself, by a colleague, later, or no more."""
