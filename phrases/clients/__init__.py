"""What is told of clients: new ones, their contacts and names, how they are kept, to whom they go."""
