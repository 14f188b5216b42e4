"""From findings and trees back to text: what is mended and written anew."""
