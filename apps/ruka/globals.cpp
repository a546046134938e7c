#include "apps/ruka/globals.hpp"

#include <variant>

#include "apps/ruka/command_words.hpp"
#include "apps/ruka/parse.hpp"

#include "lib/i18n/codes.hpp"

namespace ruka {

namespace {

constexpr Codes kFormats = {"",
                            code_words<"text", "csv", "tsv", "json", "jsonl", "md", "xlsx", "ids">};
constexpr Codes kLangs = {"", code_words<"ru", "en">};
constexpr Codes kColors = {"color", code_words<"auto", "always", "never">};

constexpr Option kGlobals[] = {
    {"--db", Takes::File, "FILE", N_("the desk's file (RUKA_DB)")},
    {"--lang", Takes::Word, "LANG", N_("language: ru or en (RUKA_LANG)"), kLangs},
    {"--now", Takes::When, "WHEN", N_("the time to work at (RUKA_NOW)")},
    {"--as-of", Takes::When, "WHEN", N_("read the desk as it was then; nothing is written")},
    {"--format", Takes::Word, "FORMAT",
     N_("-f: format: text, csv, tsv, json, jsonl, md, xlsx or ids"), kFormats},
    {"--output", Takes::File, "FILE", N_("-o: write to a file, its format from its ending")},
    {"--columns", Takes::Fields, "A,B", N_("only these columns, in this order")},
    {"--sort", Takes::Fields, "COL", N_("order by a column; -COL is downwards")},
    {"--limit", Takes::Count, "N", N_("at most so many rows")},
    {"--where", Takes::Text, "FILTER", N_("only rows that fit: city = Казань and vip = yes")},
    {"--excel", Takes::Nothing, "", N_("CSV as a Russian Excel wants it")},
    {"--color", Takes::Word, "WHEN", N_("color of the answer"), kColors},
    {"--no-pager", Takes::Nothing, "", N_("never through a pager")},
    {"--quiet", Takes::Nothing, "", N_("-q: a write prints only the number")},
    {"--dry-run", Takes::Nothing, "", N_("-n: show what would be done, change nothing")},
    {"--yes", Takes::Nothing, "", N_("-y: answer every question with yes")},
    {"--force", Takes::Nothing, "", N_("insist against a warning")},
    {"--mask", Takes::Nothing, "", N_("hide phones, e-mails and names; nothing is written")},
    {"--fail-empty", Takes::Nothing, "", N_("status 1 where nothing is found")},
    {"--help", Takes::Nothing, "", N_("-h: this help")},
    {"--version", Takes::Nothing, "", N_("the version")},
};

using Place = std::variant<bool GlobalOptions::*, std::optional<std::string> GlobalOptions::*,
                           std::optional<std::int64_t> GlobalOptions::*>;

// In the order of kGlobals.
constexpr Place kPlaces[] = {
    &GlobalOptions::db,         &GlobalOptions::lang,   &GlobalOptions::now,
    &GlobalOptions::as_of,      &GlobalOptions::format, &GlobalOptions::output,
    &GlobalOptions::columns,    &GlobalOptions::sort,   &GlobalOptions::limit,
    &GlobalOptions::where,      &GlobalOptions::excel,  &GlobalOptions::color,
    &GlobalOptions::no_pager,   &GlobalOptions::quiet,  &GlobalOptions::dry_run,
    &GlobalOptions::yes,        &GlobalOptions::force,  &GlobalOptions::mask,
    &GlobalOptions::fail_empty, &GlobalOptions::help,   &GlobalOptions::version};
static_assert(std::size(kPlaces) == std::size(kGlobals));

constexpr std::pair<char, std::string_view> kShort[] = {{'f', "--format"}, {'o', "--output"},
                                                        {'q', "--quiet"},  {'n', "--dry-run"},
                                                        {'y', "--yes"},    {'h', "--help"}};

}  // namespace

std::span<const Option> global_options() { return kGlobals; }

const Option* short_option(char letter) {
  for (const auto& [known, name] : kShort) {
    if (known == letter) return find_option(kGlobals, name);
  }
  return nullptr;
}

bool is_global(const Option& option) {
  return &option >= std::begin(kGlobals) && &option < std::end(kGlobals);
}

void set_global(GlobalOptions& globals, const Option& option, std::string value) {
  const Place& place = kPlaces[&option - kGlobals];
  if (const auto* flag = std::get_if<bool GlobalOptions::*>(&place)) {
    globals.*(*flag) = true;
  } else if (const auto* text = std::get_if<std::optional<std::string> GlobalOptions::*>(&place)) {
    globals.*(*text) = std::move(value);
  } else {
    globals.*std::get<std::optional<std::int64_t> GlobalOptions::*>(place) =
        parse_count(option.name, value);
  }
}

}  // namespace ruka
