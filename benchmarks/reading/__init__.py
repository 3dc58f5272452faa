"""Reading: a labelled set of short pages written for this project, and how much of it is read right."""
