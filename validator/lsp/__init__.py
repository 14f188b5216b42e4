"""A language server: what the other commands know, shown by an editor while a file is written.

Nothing here opens a file: what is open comes from the editor, what lies beside it through
`validator.read`.
"""
