"""Text back to a file: the one layout, and replacing a file whole."""
