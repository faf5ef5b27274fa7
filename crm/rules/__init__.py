"""Rules: when something is due, and how days, hours and sums are counted. Values in, values out: no book, no change."""
