"""What the parser could not read, told at the cause: one module for each kind of slip."""
