#include "lib/party/reach.hpp"

#include <algorithm>
#include <array>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/i18n/words.hpp"
#include "lib/time/dates.hpp"

namespace ruka {

namespace {

// Russia's zones from MSK-1 on (107-FZ art. 2), with the cities that people name them by.
struct RussianZone {
  const char* name;
  const char* cities;
};
constexpr std::array<RussianZone, 11> kRussianZones = {
    {{"Europe/Kaliningrad", "|калининград|"},
     {"Europe/Moscow", "|москва|санкт-петербург|казань|нижний новгород|ростов-на-дону|краснодар|"},
     {"Europe/Samara", "|самара|ижевск|саратов|астрахань|ульяновск|тольятти|"},
     {"Asia/Yekaterinburg", "|екатеринбург|челябинск|уфа|пермь|тюмень|оренбург|"},
     {"Asia/Omsk", "|омск|"},
     {"Asia/Novosibirsk", "|новосибирск|красноярск|томск|барнаул|кемерово|новокузнецк|"},
     {"Asia/Irkutsk", "|иркутск|улан-удэ|"},
     {"Asia/Yakutsk", "|якутск|чита|благовещенск|"},
     {"Asia/Vladivostok", "|владивосток|хабаровск|"},
     {"Asia/Magadan", "|магадан|южно-сахалинск|"},
     {"Asia/Kamchatka", "|петропавловск-камчатский|камчатка|"}}};
constexpr int kMoscow = 1;  // its place in the list

// "мск+2", "msk-1".
const RussianZone* zone_by_moscow(std::string_view word) {
  for (const std::string_view name : {"мск", "msk"}) {
    if (!word.starts_with(name)) continue;
    const std::string_view rest = word.substr(name.size());
    int shift = 0;
    if (rest.size() == 2 && (rest[0] == '+' || rest[0] == '-') && rest[1] >= '0' &&
        rest[1] <= '9') {
      shift = (rest[1] - '0') * (rest[0] == '-' ? -1 : 1);
    } else if (!rest.empty()) {
      return nullptr;
    }
    const int at = kMoscow + shift;
    return at >= 0 && at < std::ssize(kRussianZones) ? &kRussianZones[static_cast<std::size_t>(at)]
                                                     : nullptr;
  }
  return nullptr;
}

const RussianZone* zone_by_city(std::string_view word) {
  const std::string barred = fmt::format("|{}|", word);
  const auto* found = std::ranges::find_if(kRussianZones, [&](const RussianZone& zone) {
    return std::string_view(zone.cities).find(barred) != std::string_view::npos;
  });
  return found == kRussianZones.end() ? nullptr : found;
}

// "9" or "9:30".
std::optional<std::chrono::seconds> read_either_hour(std::string_view text) {
  const std::string word(trim(text));
  const bool whole = !word.empty() && word.find_first_not_of("0123456789") == word.npos;
  return read_hour(whole ? word + ":00" : word);
}

// «9-12», «9:00–12:00», «с 9 до 12», "from 9 to 12": what stands before and behind.
std::pair<std::string, std::string> ends_of(std::string_view hours) {
  std::string text = fold(hours);
  for (const std::string_view from : {"с ", "from "}) {
    if (text.starts_with(from)) text.erase(0, from.size());
  }
  for (const std::string_view between : {"-", "\u2013", "\u2014", " до ", " to ", " till "}) {
    const std::size_t at = text.find(between);
    if (at != text.npos) return {text.substr(0, at), text.substr(at + between.size())};
  }
  return {text, ""};
}

}  // namespace

std::string check_channel(std::string_view text) {
  const std::string word = clean_line(text);
  if (word.empty()) return {};
  std::string code = code_of_word(kReachChannels, word);
  if (!code.empty()) return code;
  throw Error(ErrorKind::Value,
              msg("“{value}” is no way to reach a client", {{"value", terminal_safe(word)}}),
              msg("one of these is expected: {words}", {words_list("words", kReachChannels)}));
}

std::string check_hours(std::string_view text) {
  const std::string hours = clean_line(text);
  if (hours.empty()) return {};
  const auto [first, last] = ends_of(hours);
  const auto from = read_either_hour(first);
  const auto to = read_either_hour(last);
  if (from && to && *from < *to) {
    return hour_digits(LocalTime(*from)) + "-" + hour_digits(LocalTime(*to));
  }
  throw Error(ErrorKind::Value, msg("“{value}” are not hours", {{"value", terminal_safe(hours)}}),
              msg("write them like 9:00-12:30"));
}

std::string check_zone(std::string_view text) {
  const std::string zone = clean_line(text);
  if (zone.empty()) return {};
  const std::string folded = fold(zone);
  if (const RussianZone* found = zone_by_moscow(folded)) return found->name;
  if (const RussianZone* found = zone_by_city(folded)) return found->name;
  return Zone(zone).name();
}

}  // namespace ruka
