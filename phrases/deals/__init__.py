"""What is told of deals: made, moved, won, lost, and for how much."""
