#include "lib/i18n/words.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/word_base.hpp"
#include "lib/i18n/catalogue.hpp"

namespace ruka {

namespace {

// The codes whose English label is more than the code itself.
struct EnglishLabel {
  std::string_view context;
  std::string_view code;
  std::string_view label;
};
constexpr EnglishLabel kEnglishLabels[] = {
    {"record", "deal_date", "deal"},
    // Abbreviations, wherever they are a label.
    {"", "inn", "INN"},
    {"", "kpp", "KPP"},
    {"", "ogrn", "OGRN"},
    {"", "bik", "BIK"},
    {"", "vip", "VIP"},
    {"", "nps", "NPS"},
    {"", "csat", "CSAT"},
    {"task.important_by", "vip", "a VIP client"},
    {"task.important_by", "deal", "it follows a live deal"},
    {"task.important_by", "lead", "a hot lead"},
    {"task.important_by", "promise", "it follows a promise"},
    {"task.quadrant", "I", "I urgent and important"},
    {"task.quadrant", "II", "II important, not urgent"},
    {"task.quadrant", "III", "III urgent, not important"},
    {"task.quadrant", "IV", "IV neither"},
    {"request.sla", "met", "in time"},
    {"request.sla", "met_late", "late"},
    {"request.notice", "waiting", "to be told"},
    {"request.notice", "overdue", "not told in time"},
    {"request.notice", "done", "told"},
    {"report.reason", "severe", "conflict or grave complaint"},
    {"report.reason", "late", "answered late"},
    {"report.reason", "promise", "promise not kept"},
    {"report.reason", "feedback", "bad feedback"},
    {"report.reason", "missed", "missed call"},
    {"report.reason", "silence", "long silence"},
    {"contact.decision", "none", "has no say"},
    {"reconcile.decision", "none", "not decided"},
    {"export.what", "backup", "copy of the desk"},
    {"export.what", "rejects", "rejected rows"},
    {"history.state", "contact_merged", "contact merged"},
    {"merge.table", "client_phones", "phones"},
    {"merge.table", "client_emails", "e-mails"},
    {"merge.table", "client_tags", "tags"},
    {"merge.table", "client_changes", "changes"},
    {"record", "unknown_mail", "mail"},
    {"erasure.method", "overwritten",
     "records emptied, the file written anew without the former bytes (secure_delete, VACUUM)"},
    {"erasure.categories", "contact",
     "names, phones, e-mail addresses, requisites, addresses, texts of requests and talks"},
};

std::string_view english_label(std::string_view context, std::string_view code) {
  for (const EnglishLabel& known : kEnglishLabels) {
    const bool anywhere = known.context.empty() && !context.empty();
    if ((anywhere || known.context == context) && known.code == code) return known.label;
  }
  return code;
}

// «ООО «Вектор»» is «ООО „Вектор“».
std::string with_inner_quotes(std::string_view sentence) {
  constexpr std::string_view kOpening = "«";
  constexpr std::string_view kClosing = "»";
  std::string text;
  int depth = 0;
  while (!sentence.empty()) {
    if (sentence.starts_with(kOpening)) {
      text += depth++ == 0 ? kOpening : "„";
      sentence.remove_prefix(kOpening.size());
    } else if (sentence.starts_with(kClosing)) {
      if (depth > 0) --depth;
      text += depth == 0 ? kClosing : "“";
      sentence.remove_prefix(kClosing.size());
    } else {
      text += sentence.front();
      sentence.remove_prefix(1);
    }
  }
  return text;
}

// A label folded as it would be typed: «22 %» with a plain space.
std::string typed_key(std::string_view label) {
  constexpr std::string_view kNoBreak = "\u00A0";
  std::string key = fold(label);
  for (auto at = key.find(kNoBreak); at != key.npos; at = key.find(kNoBreak)) {
    key.replace(at, kNoBreak.size(), " ");
  }
  return key;
}

// A letter that is typed in the other layout and looks the same: А, В, С of a priority.
std::string_view latin_look_alike(std::string_view folded) {
  constexpr std::pair<std::string_view, std::string_view> kLetters[] = {
      {"а", "a"}, {"в", "b"}, {"с", "c"}};
  for (const auto& [cyrillic, latin] : kLetters) {
    if (folded == cyrillic) return latin;
  }
  return folded;
}

}  // namespace

int russian_plural(std::int64_t count) {
  const std::int64_t n = count < 0 ? -count : count;
  if (n % 10 == 1 && n % 100 != 11) return 0;
  if (n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14)) return 1;
  return 2;
}

std::string_view Words::look_up(std::string_view context, std::string_view id,
                                std::string_view plural, std::int64_t count) const {
  const bool many = !plural.empty() && count != 1;
  const std::string_view english = many              ? plural
                                   : context.empty() ? id
                                                     : english_label(context, id);
  if (lang_ == Lang::English || id.empty()) return english;
  std::string_view found =
      context.empty() ? russian_catalogue().find(id)
                      : russian_catalogue().find(std::string(context) + '\x04' + std::string(id));
  if (found.empty()) return english;
  if (plural.empty()) return found;
  for (int form = russian_plural(count); form > 0; --form) {
    const std::size_t end = found.find('\0');
    if (end == found.npos) break;
    found.remove_prefix(end + 1);
  }
  return found.substr(0, found.find('\0'));
}

std::string Words::say(const Message& message) const {
  const bool code = !message.context.empty() && message.id.find('{') == message.id.npos;
  if (code) return label(message.context, message.id);
  const std::string_view pattern =
      look_up(message.context, message.id, message.plural, message.count);
  std::string sentence =
      fill_places(pattern, message, [this](const Message& part) { return say(part); });
  const bool quotes = lang_ == Lang::Russian && pattern.find("«") != pattern.npos;
  return quotes ? with_inner_quotes(sentence) : sentence;
}

std::string Words::say(std::string_view id) const { return std::string(look_up({}, id, {}, 0)); }

// What stands in quotes is somebody's data.
std::string Words::say_command(std::string_view line) const {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::string said;
  bool quoted = false;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t size = std::min(line.find_first_of(" '\"", at), line.size()) - at;
    const std::string_view word = line.substr(at, size);
    const bool place = !quoted && size > 1 && std::ranges::all_of(word, is_capital);
    said += place ? label("place", word) : std::string(word);
    at += size;
    if (at == line.size()) break;
    quoted ^= line[at] == '\'';
    said += line[at++];
  }
  return said;
}

std::string Words::label(std::string_view context, std::string_view code) const {
  std::string label(look_up(context, code, {}, 0));
  if (label == code) std::replace(label.begin(), label.end(), '_', ' ');
  return label;
}

namespace {

// The one code whose Russian label or other word this is a case form of: «письмом», «высокую».
std::string code_of_form(std::string_view context, std::string_view wanted,
                         std::span<const std::string_view> codes) {
  const Words russian(Lang::Russian);
  const std::string also = std::string(context) + ".also";
  std::string found;
  for (const std::string_view code : codes) {
    const bool is_it = are_forms_of(wanted, fold(russian.label(context, code))) ||
                       are_forms_of(wanted, fold(russian.label(also, code)));
    if (!is_it) continue;
    if (!found.empty()) return {};
    found = code;
  }
  return found;
}

}  // namespace

std::string Words::code_of(std::string_view context, std::string_view word,
                           std::span<const std::string_view> codes) const {
  const std::string wanted = typed_key(word);
  for (const std::string_view code : codes) {
    for (const Lang lang : {Lang::English, Lang::Russian}) {
      if (typed_key(Words(lang).label(context, code)) == wanted) return std::string(code);
    }
    if (fold(code) == wanted || fold(code) == latin_look_alike(wanted)) return std::string(code);
    // Another word for it, which is understood and not said: «почта» of «письмо».
    const std::string also = Words(Lang::Russian).label(std::string(context) + ".also", code);
    if (fold(also) == wanted) return std::string(code);
  }
  return code_of_form(context, wanted, codes);
}

Lang choose_lang(std::initializer_list<std::string_view> values) {
  for (const std::string_view value : values) {
    if (value.starts_with("ru")) return Lang::Russian;
    if (value.starts_with("en") || value == "C" || value == "POSIX" || value.starts_with("C.")) {
      return Lang::English;
    }
  }
  return Lang::English;
}

}  // namespace ruka
