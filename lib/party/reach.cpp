#include "lib/party/reach.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "lib/base/city_key.hpp"
#include "lib/base/error.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/i18n/words.hpp"
#include "lib/party/near_name.hpp"
#include "lib/time/dates.hpp"

namespace ruka {

namespace {

// Russia's zones from MSK-1 on (107-FZ art. 2), with cities of theirs; then those of neighbors. A
// city whose name stands in two zones is in neither.
struct RussianZone {
  const char* name;
  const char* cities;
};
constexpr std::array<RussianZone, 11> kRussianZones = {
    {{"Europe/Kaliningrad", "|калининград|балтийск|черняховск|"},
     {"Europe/Moscow",
      "|москва|санкт-петербург|зеленоград|архангельск|белгород|брянск|"
      "великий новгород|владикавказ|владимир|волгоград|волжский|вологда|воронеж|грозный|иваново|"
      "йошкар-ола|казань|калуга|киров|кострома|краснодар|курск|липецк|майкоп|махачкала|мурманск|"
      "назрань|нальчик|нижний новгород|орел|пенза|петрозаводск|псков|ростов-на-дону|рязань|"
      "саранск|севастополь|симферополь|смоленск|ставрополь|сыктывкар|тамбов|тверь|тула|чебоксары|"
      "черкесск|элиста|ярославль|альметьевск|анапа|арзамас|балашиха|выборг|гатчина|дзержинск|"
      "домодедово|керчь|коломна|королев|люберцы|мытищи|набережные челны|нижнекамск|новороссийск|"
      "новочеркасск|обнинск|одинцово|подольск|пятигорск|рыбинск|серпухов|сочи|старый оскол|"
      "таганрог|химки|череповец|щелково|электросталь|ялта|"},
     {"Europe/Samara",
      "|самара|ижевск|саратов|астрахань|ульяновск|тольятти|сызрань|новокуйбышевск|энгельс|"
      "балаково|димитровград|воткинск|глазов|сарапул|"},
     {"Asia/Yekaterinburg",
      "|екатеринбург|челябинск|уфа|пермь|тюмень|оренбург|курган|сургут|ханты-мансийск|салехард|"
      "нижневартовск|нефтеюганск|новый уренгой|ноябрьск|тобольск|нижний тагил|"
      "каменск-уральский|первоуральск|магнитогорск|миасс|златоуст|копейск|стерлитамак|салават|"
      "нефтекамск|орск|новотроицк|березники|соликамск|"},
     {"Asia/Omsk", "|омск|"},
     {"Asia/Novosibirsk",
      "|новосибирск|красноярск|томск|барнаул|кемерово|новокузнецк|абакан|кызыл|горно-алтайск|"
      "норильск|ачинск|бердск|бийск|рубцовск|прокопьевск|междуреченск|северск|"},
     {"Asia/Irkutsk", "|иркутск|улан-удэ|братск|ангарск|усть-илимск|"},
     {"Asia/Yakutsk", "|якутск|чита|благовещенск|нерюнгри|"},
     {"Asia/Vladivostok",
      "|владивосток|хабаровск|комсомольск-на-амуре|биробиджан|находка|уссурийск|артем|"},
     {"Asia/Magadan", "|магадан|южно-сахалинск|"},
     {"Asia/Kamchatka", "|петропавловск-камчатский|камчатка|анадырь|"}}};
constexpr std::array<RussianZone, 9> kNearZones = {
    {{"Europe/Minsk", "|минск|брест|витебск|гомель|гродно|могилев|"},
     {"Asia/Almaty", "|алматы|алма-ата|астана|караганда|шымкент|"},
     {"Asia/Tashkent", "|ташкент|самарканд|"},
     {"Asia/Bishkek", "|бишкек|"},
     {"Asia/Dushanbe", "|душанбе|"},
     {"Asia/Yerevan", "|ереван|"},
     {"Asia/Baku", "|баку|"},
     {"Asia/Tbilisi", "|тбилиси|"},
     {"Asia/Shanghai", "|пекин|шанхай|гуанчжоу|шэньчжэнь|"}}};
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
  for (const std::span<const RussianZone> zones :
       {std::span<const RussianZone>(kRussianZones), std::span<const RussianZone>(kNearZones)}) {
    for (const RussianZone& zone : zones) {
      if (std::string_view(zone.cities).find(barred) != std::string_view::npos) return &zone;
    }
  }
  return nullptr;
}

// What other programs call a way to reach somebody.
constexpr std::pair<std::string_view, std::string_view> kOtherChannels[] = {
    {"call", "|телефон|по телефону|phone|"},
    {"mail", "|e-mail|email|эл. почта|электронная почта|"},
    {"message", "|whatsapp|telegram|viber|мессенджер|чат|sms|смс|"}};

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

// The cities and zones of those that are known that are a letter away.
std::vector<std::string> near_cities(std::string_view word) {
  std::vector<std::string> known;
  for (const std::span<const RussianZone> zones :
       {std::span<const RussianZone>(kRussianZones), std::span<const RussianZone>(kNearZones)}) {
    for (const RussianZone& zone : zones) {
      known.emplace_back(zone.name);
      for (const std::string_view city : split(zone.cities, '|')) known.emplace_back(city);
    }
  }
  return near_names(word, known);
}

}  // namespace

std::string check_channel(std::string_view text) {
  const std::string word = clean_line(text);
  if (word.empty()) return {};
  std::string code = code_of_word(kReachChannels, word);
  if (!code.empty()) return code;
  const std::string barred = "|" + fold(word) + "|";
  for (const auto& [channel, words] : kOtherChannels) {
    if (words.find(barred) != words.npos) return std::string(channel);
  }
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
  if (std::string found = zone_of_city(folded); !found.empty()) return found;
  try {
    return Zone(zone).name();
  } catch (const Error& error) {
    throw Error(error.kind(), error.message(), did_you_mean(near_cities(zone), error.hint()));
  }
}

std::string zone_of_city(std::string_view city) {
  const std::string key = city_key(city);
  if (key.empty()) return {};
  const RussianZone* found = zone_by_city(key);
  if (found == nullptr) found = zone_by_city(cyrillic_spelling(key));
  return found == nullptr ? "" : found->name;
}

}  // namespace ruka
