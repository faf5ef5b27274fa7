"""What a message names: people, sums, phones, stages, services."""
