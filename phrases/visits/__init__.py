"""What is told of visits, in a workspace that books them."""
