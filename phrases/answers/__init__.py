"""What is said in answer: to a question that is open, or to what was just written."""
