"""When: an own grammar of days, hours, durations and repeats; conventions D1–D11 of the corpus."""
