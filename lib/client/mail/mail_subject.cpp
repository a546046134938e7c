#include "lib/client/mail/mail.hpp"

#include <algorithm>

#include "lib/base/text.hpp"

namespace ruka {

namespace {

// "re: ", "fwd[2]:", «отв :» at the front of a folded subject; its length, or 0.
std::size_t prefix_size(std::string_view subject) {
  constexpr std::string_view kPrefixes[] = {"re", "fwd", "fw",    "отв",
                                            "на", "ha",  "ответ", "пересл"};
  for (const std::string_view prefix : kPrefixes) {
    if (!subject.starts_with(prefix)) continue;
    std::size_t at = subject.find_first_not_of("0123456789[]() ", prefix.size());
    if (at != subject.npos && subject[at] == ':') return at + 1;
  }
  return 0;
}

}  // namespace

bool OwnAddresses::holds(std::string_view email) const {
  const std::string key = fold(email);
  return keys.contains(key) || std::ranges::any_of(domains, [&](const std::string& domain) {
           return key.ends_with(domain);
         });
}

std::string mail_subject_key(std::string_view subject) {
  const std::string folded = fold(clean_line(subject));
  std::string_view rest = folded;
  while (const std::size_t size = prefix_size(rest)) rest = trim(rest.substr(size));
  return std::string(rest);
}

}  // namespace ruka
