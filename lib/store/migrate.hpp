#pragma once
// The steps of the schema behind the first release, compiled in from NNNN_what.sql beside their
// rooms, in order of number. A desk is made by the rooms' .sql files (columns.hpp: schemas()) as
// version kFirstSchema, and then all steps: from the first release on those files are frozen, and
// what changes is a step.
#include <span>

namespace ruka {

class Database;

struct Migration {
  int number;  ///< becomes PRAGMA user_version
  const char* name;
  const char* sql;
};

/// What the rooms' .sql files make; the first step has the next number. Smaller ones are those of
/// desks from before the first release, which no program reads any more.
inline constexpr int kFirstSchema = 100;

std::span<const Migration> migrations();

/// The version to which these steps bring a desk.
inline int last_schema(std::span<const Migration> steps = migrations()) {
  return steps.empty() ? kFirstSchema : steps.back().number;
}

/// Makes the tables of an empty file, and takes the steps that a file has not taken yet, in one
/// transaction, a copy kept before where it held data. Foreign keys must be off: a step may build a
/// table anew.
void migrate(Database& db, std::span<const Migration> steps);

}  // namespace ruka
