"""Checks a document: structure against the published schema, the model, then the rules."""
