"""What stands written: a text cut into words, numbers and signs, and what dictionaries say of them."""
