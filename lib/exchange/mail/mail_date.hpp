#pragma once
// When a letter says that it was written.
#include <optional>
#include <string_view>

#include "lib/time/instant.hpp"

namespace ruka {

struct MailDate {
  LocalTime at;                                ///< on the clock of whoever wrote it
  std::optional<std::chrono::minutes> offset;  ///< of that clock; nothing where no zone is named
};

/// A date of RFC 5322 or RFC 3339 and what programs write for them: "Mon, 16 Nov 2026 09:10 MSK",
/// "Mon Nov 16 09:10:00 2026", "09:10:00 PM GMT+3". Nothing for what is none, or bears a word that
/// nobody knows.
std::optional<MailDate> read_mail_date(std::string_view text);

/// "Nov" is 11; 0 for what is no month.
unsigned mail_month(std::string_view word);

}  // namespace ruka
