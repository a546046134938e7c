#pragma once
// A phone as a person reads it.
#include <string>
#include <string_view>

#include "lib/base/message.hpp"

namespace ruka {

/// Between a number and its extension wherever phones are kept and exported, in SQL too.
#define RUKA_EXTENSION " доб. "

/// "+79161234567 доб. 12" as it is read aloud: "+7 916 123-45-67 доб. 12", "+7 4822 12-34-56": by
/// its area code. What is no such number stays as it is.
std::string spaced_phone(std::string_view number);

/// The same in the reader's language: "+7 916 123-45-67 ext. 12".
Message say_phone(std::string_view phone);

/// "NUMBER ext. EXTENSION"
Message say_extension(std::string_view number, std::string_view extension);

}  // namespace ruka
