"""Text back to a file: what is mended and laid out, and replacing a file whole."""
