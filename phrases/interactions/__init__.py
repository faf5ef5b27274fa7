"""What is told of contacts that took place, and of what happened by itself."""
