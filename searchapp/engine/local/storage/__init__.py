"""What lasts on the disk.

`generations` are the committed states of an index: the `manifest` of each names its files, `sources` is its table of
the files that articles came from. `lock` lets one writer in at a time, `checked` are files whose blocks are checked as
they are read, and through `disk` goes everything that is written.
"""
