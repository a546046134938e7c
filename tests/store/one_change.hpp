#pragma once
// One write of a test, opened and committed where it stands:
// move_deal(OneChange(db, kNow), id, "proposal").
#include <exception>

#include "lib/store/database.hpp"

namespace ruka {

/// Lives to the end of the full expression: committed there, given up where the write throws.
class OneChange {
 public:
  OneChange(Database& db, Instant now) : change_(db, now) {}
  OneChange(const OneChange&) = delete;
  OneChange& operator=(const OneChange&) = delete;
  ~OneChange() noexcept(false) {
    if (std::uncaught_exceptions() == thrown_) change_.commit();
  }
  operator Change&() { return change_; }

 private:
  int thrown_ = std::uncaught_exceptions();
  Change change_;
};

}  // namespace ruka
