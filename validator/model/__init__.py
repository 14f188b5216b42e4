"""The model of an international agreement: the one source of field names, types and limits."""
