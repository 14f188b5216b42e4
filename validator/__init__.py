"""Write down, check and compare what states promise each other."""

__version__ = "0.1.0"
