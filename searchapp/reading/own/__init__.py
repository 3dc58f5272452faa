"""What users set by hand, as TOML: `settings` of a workspace, `corrections` of what was read, `aliases` of speakers,
`tags` on articles.
All are read and written through `toml_files`, which knows the line of every fault."""
