"""Engines: what keeps articles and answers query trees. `engine` is the protocol, `local` the Whoosh index."""
