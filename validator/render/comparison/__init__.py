"""Two agreements compared, in every format that tells differences in words."""
