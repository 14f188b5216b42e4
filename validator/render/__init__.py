"""What is shown, one module for each medium. Values go in, text comes out."""
