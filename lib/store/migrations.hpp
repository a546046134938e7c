#pragma once
// The schema's steps, compiled in from lib/store/migrations/NNNN_what.sql in order of number.
#include <span>

namespace ruka {

struct Migration {
  int number;  ///< becomes PRAGMA user_version
  const char* name;
  const char* sql;
};

std::span<const Migration> migrations();

}  // namespace ruka
