#include "lib/client/intake/import_words.hpp"

#include <algorithm>
#include <span>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client.hpp"
#include "lib/client/contact/contact_fields.hpp"
#include "lib/exchange/table_header.hpp"

namespace ruka {

namespace {

struct Word {
  std::string_view code;
  std::string_view words;  // folded, between bars
};

constexpr Word kKinds[] = {
    {"company",
     "|company|legal|legal entity|юридическое лицо|юрлицо|юр. лицо|юр.лицо|юр лицо|юл|"
     "организация|компания|"
     "обособленное подразделение|государственный орган|ооо|ао|пао|оао|зао|гуп|муп|"},
    {"sole_trader",
     "|sole_trader|sole trader|individual|индивидуальный предприниматель|предприниматель|ип|"},
    {"person",
     "|person|физическое лицо|физлицо|физ. лицо|физ.лицо|физ лицо|фл|частное лицо|человек|"
     "самозанятый|самозанятая|"}};
constexpr Word kRoles[] = {{"client", "|client|customer|клиент|покупатель|заказчик|"},
                           {"partner", "|partner|dealer|партнер|дилер|"},
                           {"supplier", "|supplier|vendor|поставщик|"},
                           {"competitor", "|competitor|rival|конкурент|"}};
// States of DaData and of the tax service's register.
constexpr Word kStatuses[] = {
    {"active",
     "|active|activeopen|действует|действующая|действующее|действующий|активен|активный|"
     "активная|reorganizing|reorganising|реорганизация|в процессе реорганизации|"},
    {"inactive",
     "|inactive|liquidated|liquidating|bankrupt|closed|недействующая|недействующий|не действует|"
     "неактивен|неактивный|неактивная|ликвидирована|ликвидировано|ликвидирован|ликвидируется|"
     "закрыт|закрыта|закрыто|"
     "в процессе ликвидации|банкрот|банкротство|прекратила деятельность|прекратил деятельность|"
     "деятельность прекращена|исключена из егрюл|исключен из егрип|"}};
constexpr Word kDecisionWords[] = {
    {"decides", "|decides|decision maker|лпр|принимает решения|решает|"},
    {"influences", "|influences|influencer|лвр|влияет|влияет на решение|"},
    {"uses", "|uses|user|пользователь|пользуется|"},
    {"none", "|none|не влияет|"}};

constexpr std::string_view kYes = "|да|yes|true|истина|1|vip|вип|x|х|+|y|д|\u2713|\u2714|";
constexpr std::string_view kNo = "|нет|no|false|ложь|0|-|n|н|";
bool is_among(std::string_view text, std::string_view words) {
  return words.find("|" + fold(clean_line(text)) + "|") != words.npos;
}

std::string_view code_of(std::string_view text, std::span<const Word> table) {
  const std::string barred = "|" + fold(clean_line(text)) + "|";
  for (const Word& word : table) {
    if (word.words.find(barred) != word.words.npos) return word.code;
  }
  return {};
}

std::string code_or(std::string_view text, std::span<const Word> table, const Codes& codes,
                    const char* what) {
  const std::string_view code = code_of(text, table);
  if (code.empty()) {
    throw Error(ErrorKind::Value,
                msg(what, {{"value", terminal_safe(text)}, words_list("words", codes)}),
                msg("write one of them, or leave the column out: --map 'COLUMN=-'"));
  }
  return std::string(code);
}

bool is_part_of_name(const ImportTarget& column) {
  return column.person_text != nullptr && column.person_text->intake == Intake::Last &&
         column.person_text->type == Type::Text;
}

// The word itself is written otherwise: NULL, null.
bool may_be_name(std::string_view word) {
  constexpr std::string_view kNames[] = {"Null", "None", "Nil", "Nan", "Пусто"};
  return std::ranges::find(kNames, word) != std::end(kNames);
}

bool is_named_beside(const CsvRow& row, std::size_t at, const std::vector<ImportTarget>& fields) {
  for (std::size_t i = 0; i < std::min(fields.size(), row.fields.size()); ++i) {
    const std::string_view other = trim(row.fields[i]);
    if (i != at && is_part_of_name(fields[i]) && has_letter_or_digit(other) &&
        !is_word_for_nothing(other)) {
      return true;
    }
  }
  return false;
}

}  // namespace

ClientKind read_client_kind(std::string_view word) {
  return client_kind_of(
      code_or(word, kKinds, kClientKinds, N_("“{value}” is no kind of client: {words}")));
}

std::string read_client_role(std::string_view word) {
  return code_or(word, kRoles, kClientRoles, N_("“{value}” is no role of a client: {words}"));
}

bool is_client_role_word(std::string_view word) { return !code_of(word, kRoles).empty(); }

std::string read_client_status(std::string_view word) {
  if (trim(word).empty()) return {};
  return code_or(word, kStatuses, kClientStatuses,
                 N_("“{value}” is no state of a client: {words}"));
}

bool read_yes(std::string_view word) {
  if (is_among(word, kYes)) return true;
  if (is_among(word, kNo)) return false;
  throw Error(ErrorKind::Value,
              msg("“{value}” is neither yes nor no", {{"value", terminal_safe(word)}}),
              msg("write one of them, or leave the column out: --map 'COLUMN=-'"));
}

bool says_nothing(const CsvRow& row, std::size_t at, const std::vector<ImportTarget>& fields) {
  const std::string_view word = trim(row.fields[at]);
  const ImportTarget& column = fields[at];
  if (may_be_name(word) && is_part_of_name(column) && is_named_beside(row, at, fields)) {
    return false;
  }
  const bool code = column.person_text != nullptr && column.person_text->type == Type::Code;
  if (code && !code_of(word, kDecisionWords).empty()) return false;
  if (column.field == ImportField::Vip && is_among(word, kNo)) return false;
  return is_word_for_nothing(word);
}

bool is_name_column(const ImportTarget& column) {
  return column.field == ImportField::Name || column.field == ImportField::Contact ||
         is_part_of_name(column);
}

std::string read_decision(std::string_view word) {
  return code_or(word, kDecisionWords, kDecisions,
                 N_("“{value}” is no weight in decisions: {words}"));
}

}  // namespace ruka
