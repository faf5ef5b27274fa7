"""A message cut into clauses, each one report or one plan, and who does what in it."""
