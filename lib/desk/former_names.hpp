#pragma once
// The names that a record of the desk bore before, in its own column: they go on leading to it.

/// In a SET of an UPDATE that gives a record the name with the folded `:key`: what it was called
/// until now, by the column with its folded name, is one line more of `former`.
#define RUKA_KEEP_FORMER(name_key)                                                   \
  "former = IIF(" #name_key                                                          \
  " = :key OR instr(char(10) || COALESCE(former, '') || char(10), char(10) || name " \
  "|| char(10)) > 0, former, COALESCE(former || char(10), '') || name)"
