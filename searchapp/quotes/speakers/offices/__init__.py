"""Who holds which office in an article.

`offices` is made once for an article, of `roles` (the titles of a language) and the names beside them (`holder_names`,
in Romance languages `romance_offices`). `printed_roles` (and `printed_roles_abroad`) gives all that is said of somebody
beside the name.
"""
