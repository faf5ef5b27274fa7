"""What is asked: whole messages that want to see something and write nothing."""
