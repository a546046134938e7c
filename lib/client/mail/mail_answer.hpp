#pragma once
// What answers a letter.
#include "lib/store/database.hpp"

namespace ruka {

/// A letter of ours answers what it refers to, and what came from whom it went to under its
/// subject; the earliest answer counts. One that a program sent is no answer.
void answer_by_mail(Change& change, std::int64_t id);

/// A letter to us whose answer is here already.
void find_answer_of(Change& change, std::int64_t id);

}  // namespace ruka
