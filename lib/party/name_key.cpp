#include "lib/party/name_key.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

constexpr std::array<std::string_view, 29> kForms = {
    "ооо", "ао",      "пао",  "нао", "зао", "оао", "ип",  "нко", "ано", "фгуп",
    "гуп", "муп",     "кфх",  "чоп", "тоо", "llc", "ltd", "inc", "ooo", "corp",
    "co",  "limited", "gmbh", "plc", "jsc", "oao", "ao",  "pao", "zao"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kLongForms = {
    {{"общество с ограниченной ответственностью", "ооо"},
     {"непубличное акционерное общество", "нао"},  // before the form that it ends with
     {"публичное акционерное общество", "пао"},
     {"закрытое акционерное общество", "зао"},
     {"открытое акционерное общество", "оао"},
     {"акционерное общество", "ао"},
     {"федеральное государственное унитарное предприятие", "фгуп"},
     {"автономная некоммерческая организация", "ано"},
     {"крестьянское фермерское хозяйство", "кфх"},
     {"индивидуальный предприниматель", "ип"}}};

bool is_form(std::string_view word) { return std::ranges::find(kForms, word) != kForms.end(); }

// A Latin letter that looks like a Russian one; itself otherwise.
std::int32_t look_alike(std::int32_t c) {
  switch (c) {
    case 'a': return 0x430;
    case 'b': return 0x432;
    case 'c': return 0x441;
    case 'e': return 0x435;
    case 'h': return 0x43D;
    case 'k': return 0x43A;
    case 'm': return 0x43C;
    case 'o': return 0x43E;
    case 'p': return 0x440;
    case 't': return 0x442;
    case 'x': return 0x445;
    case 'y': return 0x443;
    default: return c;
  }
}

// A word with both alphabets in it is Russian typed with a Latin letter.
std::string one_alphabet(std::string_view word) {
  bool latin = false;
  bool russian = false;
  for (std::string_view rest = word; !rest.empty(); rest.remove_prefix(next_char(rest).bytes)) {
    const std::int32_t c = next_char(rest).code;
    latin |= c >= 'a' && c <= 'z';
    russian |= c >= 0x430 && c <= 0x44F;
  }
  if (!latin || !russian) return std::string(word);
  std::string out;
  for (std::string_view rest = word; !rest.empty(); rest.remove_prefix(next_char(rest).bytes)) {
    append_char(out, look_alike(next_char(rest).code));
  }
  return out;
}

// Letters and digits stay; everything else divides words.
std::vector<std::string> words_of(std::string_view name) {
  const std::string folded = fold(name);
  std::vector<std::string> words;
  std::string word;
  for (std::string_view rest = folded; !rest.empty();) {
    const std::size_t size = next_char(rest).bytes;
    if (has_letter_or_digit(rest.substr(0, size))) {
      word += rest.substr(0, size);
    } else if (!word.empty() && rest[0] != '.' && rest[0] != '\'') {
      words.push_back(std::exchange(word, {}));
    } else if (!word.empty() && rest[0] == '.' && rest.size() > 1 && rest[1] == ' ') {
      words.push_back(std::exchange(word, {}));
    }
    rest.remove_prefix(size);
  }
  if (!word.empty()) words.push_back(word);
  for (std::string& one : words) one = one_alphabet(one);
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

void shorten_form(std::string& name, std::string_view long_form, std::string_view form) {
  for (std::size_t at = 0; (at = name.find(long_form, at)) != name.npos; at += form.size()) {
    const std::size_t end = at + long_form.size();
    const bool whole = (at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ');
    if (whole) name.replace(at, long_form.size(), form);
  }
}

std::vector<std::string> short_words(std::string_view name) {
  constexpr std::string_view kShortest = "акционерное общество";
  std::string plain = joined(words_of(name));
  for (const auto& [long_form, form] : kLongForms) {
    if (plain.size() >= kShortest.size()) shorten_form(plain, long_form, form);
  }
  std::vector<std::string> words;
  for (const std::string_view word : split(plain, ' ')) words.emplace_back(word);
  return words;
}

}  // namespace

NameKey read_name(std::string_view name) {
  const std::vector<std::string> all = short_words(name);
  std::vector<std::string> words;
  NameKey read;
  for (const std::string& word : all) {
    if (!is_form(word)) {
      words.push_back(word);
    } else if (read.form.empty()) {
      read.form = word;
    }
  }
  read.key = joined(words.empty() ? all : words);
  return read;
}

std::string name_key(std::string_view name) { return read_name(name).key; }

}  // namespace ruka
