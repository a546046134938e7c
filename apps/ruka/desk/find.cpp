// ruka find TEXT: everything that people wrote, in any word form.
#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

constexpr Argument kFindArguments[] = {
    {"TEXT", Takes::Text, N_("words in any form, case or keyboard layout"), Many::OneOrMore}};
constexpr Option kFindOptions[] = {
    {"--last", Takes::Count, "N", N_("at most so many; 20 unless said")}};
constexpr Example kFindExamples[] = {{"ruka find договором", N_("finds «договоры» too")}};

std::string without_marks(std::string text) {
  std::erase(text, '\x02');
  std::erase(text, '\x03');
  return text;
}

void find(Context& context, const Parsed& parsed) {
  const std::string text = fmt::format("{}", fmt::join(parsed.all("TEXT"), " "));
  if (trim(text).empty()) {
    throw Error(ErrorKind::Usage, msg("there is nothing to look for"),
                msg("give a word: ruka find договор"));
  }
  const auto found =
      find_text(context.db(), text, static_cast<int>(parsed.count("--last").value_or(20)));
  Table table({{"kind", N_("What"), Type::Code, "record", 95},
               {"id", N_("No."), Type::Id, "", 99},
               {"title", N_("Title"), Type::Text, "", 90},
               {"snippet", N_("Where"), Type::Text, "", 100}});
  for (const Found& one : found) {
    table.add_text(one.kind);
    table.add_number(one.id);
    table.add_text(one.title);
    table.add_text(without_marks(one.snippet));
  }
  context.print(table, msg("nothing found: “{text}”", {{"text", text}}));
}

}  // namespace

const Command kFindCommand = {.words = "find",
                              .purpose = N_("search everything that was written"),
                              .arguments = kFindArguments,
                              .options = kFindOptions,
                              .examples = kFindExamples,
                              .run = find,
                              .group = Purpose::Day,
                              .reads = true};

}  // namespace ruka
