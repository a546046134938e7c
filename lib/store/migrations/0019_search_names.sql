-- The words of names, as --mask compares them: whether a word of a text is a name is asked of this
-- index, without reading the names themselves.
CREATE VIRTUAL TABLE search_names USING fts5 (name, tokenize = 'ruka_names', detail = 'none',
  columnsize = 0);
-- All of them at once, for a whole base that leaves as a file.
CREATE VIRTUAL TABLE search_name_terms USING fts5vocab ('search_names', 'row');
