#pragma once
// When and by what a client is to be reached: channel, hours, time zone.
#include <string>
#include <string_view>

#include "lib/i18n/codes.hpp"

namespace ruka {

/// By what a client likes to be reached.
inline constexpr Codes kReachChannels = {"channel",
                                         code_words<"call", "mail", "message", "letter", "visit">};

// Each throws Error{Value}; an empty text stays empty.

/// A code of kReachChannels, given as the code or its Russian word.
std::string check_channel(std::string_view text);

/// "9-12:30" or "9:00-12:30" as "09:00-12:30".
std::string check_hours(std::string_view text);

/// A zone as the IANA names it, «МСК+2», or one of the cities that Russia's zones are called by.
std::string check_zone(std::string_view text);

/// The zone of a city in Russia or beside it, as people write it: «Владивосток», «г. Уфа»; empty
/// where it is not known.
std::string zone_of_city(std::string_view city);

}  // namespace ruka
