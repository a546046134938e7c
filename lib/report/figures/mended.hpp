#pragma once
// What of a period was put right or removed after it had ended.
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "lib/store/database.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// What is written of a period, by table and number: what it says of a communication or a request,
/// how and when a promise, task, meeting or deal ended, that a deal and an order are there.
using Written = std::map<std::pair<std::string, std::int64_t>, std::string>;

Written written_of(Database& db, const Period& period, const Zone& zone);

/// How many of what was written `then` say something else `now`, or are gone.
std::int64_t count_mended(const Written& then, const Written& now);

}  // namespace ruka
