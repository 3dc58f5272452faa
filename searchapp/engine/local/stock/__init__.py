"""What stock Whoosh needs to open a generation: the `codec`, the `schema`, the table of contents (`toc`)."""
