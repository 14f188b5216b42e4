"""Text back to a file: fixes made, the one layout, and replacing a file whole."""
