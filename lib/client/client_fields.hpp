#pragma once
// The plain texts of a client, one row each: from the rows come the options of add and edit, the
// columns of the list and of the export, the headings that an import knows, what is reconciled and
// what the history tells.
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "lib/base/city_key.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/reach.hpp"
#include "lib/party/requisites.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

enum class ClientKind;

template <typename Text>
struct ClientTextsOf {
  Text full_name{}, inn{}, kpp{}, ogrn{}, bik{}, account{}, bank{};
  Text city{}, legal_address{}, address{}, website{};
  Text greeting{}, terms{}, channel{}, hours{}, zone{}, source{}, note{};
  bool operator==(const ClientTextsOf&) const = default;
};
using ClientTexts = ClientTextsOf<std::string>;
/// What is absent stays as it is, an empty text clears.
using ClientTextEdits = ClientTextsOf<std::optional<std::string>>;

/// How cells of a foreign table become a text.
enum class Intake {
  Joined,  ///< those of several columns one behind the other
  Lines,   ///< the same, each on a line
  Last,    ///< the last one
  Number,  ///< the last one, a number of digits
  Inn,     ///< a number that gets its lost leading zero back
  Kpp,
  Bik,
};

/// Whether two values of a number are two clients, whatever else is alike.
enum class Apart {
  No,
  Proven,  ///< where one is to be proven to be the other; who registers anew is asked about
  Always,
};

struct ClientField {
  const char* column;
  const char* parameter;  ///< of a statement: ":inn"
  const char* sql;        ///< in a list: "c.inn"
  std::string ClientTexts::* text;
  std::optional<std::string> ClientTextEdits::* edit;
  const char* title;                            ///< catalogue id
  std::string (*check)(std::string_view text);  ///< throws Error{Value}; "" stays ""
  const char* option;                           ///< "--inn"
  const char* place;                            ///< what stands for its value in help
  const char* help;                             ///< catalogue id
  const char* edit_help = nullptr;              ///< where edit says it otherwise
  /// What other programs call it, as heading_key gives it, between bars; its own title too.
  const char* headings = "";
  Intake intake = Intake::Joined;
  bool reconciled = false;  ///< compared with other sources; our own notes are not
  bool own = false;         ///< one client's alone: never set for many at once
  bool together = false;    ///< must fit the kind, the name or another text: check_together
  Apart apart = Apart::No;
  /// The field behind which it stands in the list, and in the export; that of the row before where
  /// nothing is said.
  const char* list_behind = nullptr;
  const char* export_behind = nullptr;
  int weight = 0;  ///< in the list
  Type type = Type::Text;
  Codes words = {};
  const char* key_sql = "";
  const char* key_parameter = "";                    ///< of a folded column beside it: ":city_key"
  std::string (*key)(std::string_view text) = fold;  ///< what stands in that column
  const char* key_function = "";                     ///< the same of SQL, where it is not fold
  const char* values_sql = "";                       ///< FieldSpec
};

constexpr const char* kCities = RUKA_VALUES("clients", "city_key", "city");
constexpr const char* kSources = RUKA_VALUES("clients", "source_key", "source");

#define RUKA_TEXT(name)                                                                   \
  .column = #name, .parameter = ":" #name, .sql = "c." #name, .text = &ClientTexts::name, \
  .edit = &ClientTextEdits::name
#define RUKA_FOLDED(name) .key_sql = "c." #name, .key_parameter = ":" #name

inline constexpr ClientField kClientFields[] = {
    {RUKA_TEXT(full_name), .title = N_("Full legal name"), .check = clean_line,
     .option = "--full-name", .place = "NAME", .help = N_("the full name, as in the charter"),
     .headings = "|fullname|полноенаименование|наименованиеполное|", .reconciled = true,
     .own = true, .list_behind = "zone", .export_behind = "status"},
    {RUKA_TEXT(inn), .title = N_("INN"), .check = check_inn, .option = "--inn", .place = "INN",
     .help = N_("INN; its check digit is checked"), .edit_help = N_("INN; an empty text clears it"),
     .headings = "|inn|taxid|инн|иннконтрагента|иннкпп|иннкппконтрагента|", .intake = Intake::Inn,
     .reconciled = true, .own = true, .together = true, .apart = Apart::Always,
     .list_behind = "status", .weight = 20, .key_sql = "c.inn"},
    {RUKA_TEXT(kpp), .title = N_("KPP"), .check = check_kpp, .option = "--kpp", .place = "KPP",
     .help = N_("KPP"), .headings = "|kpp|кпп|", .intake = Intake::Kpp, .reconciled = true,
     .own = true, .together = true, .apart = Apart::Always},
    {RUKA_TEXT(ogrn), .title = N_("OGRN"), .check = check_ogrn, .option = "--ogrn", .place = "OGRN",
     .help = N_("OGRN or OGRNIP"), .headings = "|ogrn|ogrnip|огрн|огрнип|",
     .intake = Intake::Number, .reconciled = true, .own = true, .together = true,
     .apart = Apart::Proven, .list_behind = "last_touch_at"},
    {RUKA_TEXT(bik), .title = N_("BIK"), .check = check_bik, .option = "--bik", .place = "BIK",
     .help = N_("the bank's BIK"), .headings = "|bik|бик|бикбанка|", .intake = Intake::Bik,
     .reconciled = true, .together = true, .list_behind = "full_name"},
    {RUKA_TEXT(account), .title = N_("Account"), .check = check_account, .option = "--account",
     .place = "ACCOUNT", .help = N_("the settlement account; checked against the BIK"),
     .headings = "|settlementaccount|расчетныйсчет|рс|номерсчета|", .intake = Intake::Number,
     .reconciled = true, .own = true, .together = true},
    {RUKA_TEXT(bank), .title = N_("Bank"), .check = clean_line, .option = "--bank", .place = "NAME",
     .help = N_("the bank's name"), .headings = "|bank|банк|", .reconciled = true},
    {RUKA_TEXT(city), .title = N_("City"), .check = clean_line, .option = "--city", .place = "CITY",
     .help = N_("the city"),
     .headings = "|city|town|officelocation|location|город|населенныйпункт|", .reconciled = true,
     .list_behind = "emails", .weight = 60, RUKA_FOLDED(city_key), .key = city_key,
     .key_function = "city_key", .values_sql = kCities},
    {RUKA_TEXT(legal_address), .title = N_("Legal address"), .check = clean_line,
     .option = "--legal-address", .place = "TEXT", .help = N_("the registered address"),
     .headings = "|legaladdress|юридическийадрес|юрадрес|юридадрес|адресюридический|",
     .reconciled = true, .list_behind = "bank"},
    {RUKA_TEXT(address), .title = N_("Address"), .check = clean_line, .option = "--address",
     .place = "TEXT", .help = N_("where they are in fact"),
     .headings =
         "|address|адрес|фактическийадрес|фактадрес|адресфактический|почтовыйадрес|адресклиента|",
     .reconciled = true},
    {RUKA_TEXT(website), .title = N_("Website"), .check = clean_line, .option = "--website",
     .place = "ADDRESS", .help = N_("the website"),
     .headings = "|website|web|site|url|сайт|вебсайт|", .reconciled = true},
    {RUKA_TEXT(greeting), .title = N_("Greeting"), .check = clean_line, .option = "--greeting",
     .place = "TEXT", .help = N_("how to address them: \"Пётр Сергеевич\""),
     .headings = "|greeting|обращение|какобращаться|", .own = true, .list_behind = "terms",
     .export_behind = "contacts"},
    {RUKA_TEXT(terms), .title = N_("Special terms"), .check = clean_text, .option = "--terms",
     .place = "TEXT", .help = N_("special terms: shown before all else"),
     .headings = "|terms|особыеусловия|", .intake = Intake::Lines, .list_behind = "contacts"},
    {RUKA_TEXT(channel), .title = N_("Preferred channel"), .check = check_channel,
     .option = "--channel", .place = "CHANNEL", .help = N_("by what they like to be reached"),
     .headings = "|channel|preferredchannel|", .intake = Intake::Last, .list_behind = "greeting",
     .type = Type::Code, .words = kReachChannels},
    {RUKA_TEXT(hours), .title = N_("Hours"), .check = check_hours, .option = "--hours",
     .place = "HOURS", .help = N_("when, by their own clock: 9:00-12:00"), .headings = "|hours|",
     .intake = Intake::Last},
    {RUKA_TEXT(zone), .title = N_("Time zone"), .check = check_zone, .option = "--zone",
     .place = "ZONE", .help = N_("their time zone: МСК+2, Омск, Asia/Omsk"),
     .headings = "|zone|timezone|часовойпояс|", .intake = Intake::Last},
    {RUKA_TEXT(source), .title = N_("Source"), .check = clean_line, .option = "--source",
     .place = "TEXT", .help = N_("where the client came from"),
     .headings = "|source|leadsource|источник|", .list_behind = "ogrn", RUKA_FOLDED(source_key),
     .values_sql = kSources},
    {RUKA_TEXT(note), .title = N_("Note"), .check = clean_text, .option = "--note", .place = "TEXT",
     .help = N_("a note"), .edit_help = N_("a note; the old one goes"),
     .headings =
         "|note|notes|comment|comments|description|примечание|комментарий|заметки|описание|",
     .intake = Intake::Lines, .export_behind = "tags"},
};

#undef RUKA_TEXT
#undef RUKA_FOLDED

/// What no text can tell alone: an account against its BIK, a KPP and an INN against the kind. Each
/// that does not fit is one more of `faults`.
void check_together(ClientKind kind, const ClientTexts& texts, std::vector<Error>& faults);

/// The columns that the texts fill, their folded keys too, each said by `form` ("{0} = :{0}, ").
std::string client_text_columns(std::string_view form);
/// Binds each of them.
void bind_client_texts(Statement& row, const ClientTexts& texts);

/// Of a row of texts that has one.
template <typename Row>
constexpr const char* key_function_of(const Row& row) {
  if constexpr (requires { row.key_function; }) return row.key_function;
  return "";
}

template <typename Row>
constexpr const char* values_sql_of(const Row& row) {
  if constexpr (requires { row.values_sql; }) return row.values_sql;
  return "";
}

/// The fields of a list and the texts among them, each behind the field that its row names.
template <std::size_t N, typename Row, std::size_t M>
constexpr std::array<FieldSpec, N + M> fields_with_texts(const FieldSpec (&own)[N],
                                                         const Row (&rows)[M],
                                                         const char* Row::* behind,
                                                         std::optional<int> weight = {}) {
  std::array<FieldSpec, N + M> fields{};
  std::array<bool, M> placed{};
  std::size_t size = 0;
  for (const FieldSpec& field : own) fields[size++] = field;
  while (size < N + M) {
    const std::size_t before = size;
    for (std::size_t i = 0; i < M; ++i) {
      const Row& row = rows[i];
      const std::string_view named = row.*behind != nullptr ? row.*behind : rows[i - 1].column;
      std::size_t at = 0;
      while (at < size && named != fields[at].name) ++at;
      if (placed[i] || at == size) continue;
      for (std::size_t j = size; j > at + 1; --j) fields[j] = fields[j - 1];
      fields[at + 1] = {.name = row.column,
                        .title = row.title,
                        .type = row.type,
                        .sql = row.sql,
                        .weight = weight.value_or(row.weight),
                        .codes = row.words,
                        .key_sql = row.key_sql,
                        .key_function = key_function_of(row),
                        .values_sql = values_sql_of(row)};
      placed[i] = true;
      ++size;
    }
    if (size == before) throw "a row names no field of the list";
  }
  return fields;
}

}  // namespace ruka
