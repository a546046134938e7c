#include "lib/client/map/import_map.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/map/ready_maps.hpp"
#include "lib/exchange/csv.hpp"

namespace ruka {

namespace {

struct FieldName {
  ImportField field;
  std::string_view code;
  std::string_view synonyms;  // folded, letters and digits only, between bars
};

constexpr FieldName kFieldNames[] = {
    {ImportField::Skip, "-", ""},
    {ImportField::Name, "name",
     "|name|company|companyname|account|accountname|client|organization|organisation|customer|"
     "наименование|название|клиент|компания|организация|контрагент|наименованиеконтрагента|"
     "наименованиеклиента|названиеклиента|имяклиента|наименованиеорганизации|названиеорганизации|"
     "наименованиефирмы|названиефирмы|заказчик|покупатель|поставщик|"
     "краткоенаименование|наименованиекомпании|названиекомпании|фирма|"},
    {ImportField::Phone, "phone",
     "|phone|phones|tel|telephone|mobile|mobilephone|workphone|phonenumber|телефон|телефоны|тел|"
     "моб|мобильный|мобильныйтелефон|рабочийтелефон|контактныйтелефон|номертелефона|"
     "телефонкомпании|телефонорганизации|телраб|телмоб|рабтел|рабтелефон|мобтел|мобтелефон|"
     "сотовый|сотовыйтелефон|телефонмоб|телефонмобильный|телефонраб|телефонрабочий|"
     "мобильныйномер|номермобильного|телфакс|телефонфакс|телефонклиента|телефондлясвязи|whatsapp|"},
    {ImportField::Email, "email",
     "|email|emails|mail|emailaddress|почта|эпочта|элпочта|электроннаяпочта|адресэлпочты|емейл|"
     "рабочийemail|личныйemail|emailкомпании|emailрабочий|emailличный|рабочаяпочта|личнаяпочта|"
     "почтакомпании|workemail|personalemail|адресэлектроннойпочты|эладрес|емайл|имейл|мейл|"},
    {ImportField::Contact, "contact",
     "|contact|contactname|contactperson|person|контакт|контактноелицо|фио|имя|лпр|фиоклиента|"
     "фиоконтакта|фиоконтактноголица|представитель|"},
    {ImportField::PersonName, "person_name", "|personname|"},
    {ImportField::Tag, "tag", "|tag|tags|category|метка|метки|тег|теги|категория|"},
    {ImportField::Vip, "vip", "|vip|вип|"},
    {ImportField::Owner, "owner", "|owner|manager|responsible|ответственный|менеджер|"},
    {ImportField::Uid, "uid", "|uid|rejectuid|"},
    {ImportField::UpdatedAt, "updated_at", "|updatedat|изменен|"},
    {ImportField::Contacts, "contacts", "|contacts|people|контакты|контактныелица|"},
    {ImportField::ContactPhone, "contact_phone",
     "|contactphone|телефонконтакта|телконтакта|телефонконтактноголица|"},
    {ImportField::ContactEmail, "contact_email",
     "|contactemail|почтаконтакта|emailконтакта|emailконтактноголица|"},
    {ImportField::ContactNote, "contact_note", "|contactnote|примечаниеконтакта|"},
    {ImportField::LeftOn, "left_on", "|lefton|датаувольнения|ушел|"},
    {ImportField::Successor, "successor", "|successor|преемник|"},
    {ImportField::FormerName, "former_name",
     "|formername|formernames|прежнееназвание|прежниеназвания|прежнеенаименование|"},
    {ImportField::Kind, "kind", "|kind|видконтрагента|тип|типконтрагента|типклиента|"},
    {ImportField::Roles, "roles", "|roles|role|роли|роль|"},
    {ImportField::Status, "status", "|status|state|статус|состояние|"},
    {ImportField::BirthYear, "birth_year", "|birthyear|годрождения|"},
    {ImportField::BirthMonth, "birth_month", "|birthmonth|месяцрождения|"},
    {ImportField::BirthDay, "birth_day", "|dayofbirth|числорождения|"},
    {ImportField::LastContact, "last_contact",
     "|lastcontact|lastcontacted|lastcontactdate|datelastcontacted|lasttouchat|lastactivity|"
     "последнийконтакт|датапоследнегоконтакта|последнеекасание|датапоследнегозвонка|"
     "последнийзвонок|датапоследнегообщения|датаконтакта|"},
};

// Calls `take` with each field: what fills it, its word and its synonyms.
template <typename Take>
void each_field(Take take) {
  for (const FieldName& one : kFieldNames) take(ImportTarget{one.field}, one.code, one.synonyms);
  for (const ClientField& one : kClientFields) {
    take(ImportTarget{ImportField::Text, &one, nullptr}, std::string_view(one.column),
         std::string_view(one.headings));
  }
  for (const ContactField& one : kContactFields) {
    if (*one.headings == '\0') continue;
    take(ImportTarget{ImportField::Text, nullptr, &one}, std::string_view(one.column),
         std::string_view(one.headings));
  }
}

ImportTarget field_of_key(std::string_view key) {
  ImportTarget found;
  const std::string barred = fmt::format("|{}|", key);
  if (key.empty()) return found;
  each_field([&](const ImportTarget& target, std::string_view, std::string_view synonyms) {
    if (found.field == ImportField::Skip && synonyms.find(barred) != synonyms.npos) found = target;
  });
  return found;
}

// Where a heading says whose a value is.
constexpr std::string_view kOfPerson[] = {
    "контактноголица", "контакта", "контакт", "представителя", "лпр", "contactperson", "contact"};

// «Моб. тел. контакта», «ЛПР: e-mail»: what is left without the person, of the person.
ImportTarget field_of_person(std::string_view key) {
  for (const std::string_view word : kOfPerson) {
    if (key.size() <= word.size()) continue;
    std::string_view rest = key;
    if (key.ends_with(word)) {
      rest.remove_suffix(word.size());
    } else if (key.starts_with(word)) {
      rest.remove_prefix(word.size());
    } else {
      continue;
    }
    const ImportTarget of = field_of_key(rest);
    if (of.field == ImportField::Phone) return {ImportField::ContactPhone};
    if (of.field == ImportField::Email) return {ImportField::ContactEmail};
    if (of.person_text != nullptr) return of;
  }
  return {};
}

// "Телефон 2" is a phone too: digits say nothing.
ImportTarget field_of_heading(std::string_view heading) {
  const std::string key = heading_key(heading);
  const ImportTarget found = field_of_key(key);
  return found.field == ImportField::Skip ? field_of_person(key) : found;
}

std::string listed(const std::vector<std::string>& names) {
  return terminal_safe(fmt::format("{}", fmt::join(names, ", ")));
}

ImportTarget field_named(std::string_view name) {
  if (const auto field = import_target(fold(trim(name)))) return *field;
  const ImportTarget called = field_of_heading(name);
  if (called.field != ImportField::Skip) return called;
  std::vector<std::string> codes;
  each_field([&](const ImportTarget&, std::string_view code, std::string_view) {
    codes.emplace_back(code);
  });
  throw Error(ErrorKind::Usage,
              msg("an import has no field “{field}”", {{"field", terminal_safe(trim(name))}}),
              msg("its fields are: {fields}", {{"fields", listed(codes)}}));
}

// Whether a heading is the one that a pair COLUMN=FIELD names.
bool is_column_of(std::string_view pair, std::string_view heading) {
  return fold(trim(heading)) == fold(trim(pair.substr(0, pair.rfind('='))));
}

void set_column(std::string_view pair, const std::vector<std::string>& header,
                std::vector<ImportTarget>& fields) {
  const std::size_t sign = pair.rfind('=');
  if (sign == pair.npos) {
    std::vector<std::string> names;
    for (const ReadyMap& map : ready_maps()) names.emplace_back(map.name);
    throw Error(ErrorKind::Usage,
                msg("“{pair}” is neither a map nor COLUMN=FIELD", {{"pair", terminal_safe(pair)}}),
                msg("write it like --map 'account=name,office_location=city'; ready maps: {maps}; "
                    "your own: ruka client map list",
                    {{"maps", listed(names)}}));
  }
  const ImportTarget field = field_named(pair.substr(sign + 1));
  bool found = false;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (!is_column_of(pair, header[i])) continue;
    fields[i] = field;
    found = true;
  }
  if (found) return;
  throw Error(ErrorKind::Usage,
              msg("the file has no column “{column}”",
                  {{"column", terminal_safe(trim(pair.substr(0, sign)))}}),
              msg("its columns are: {columns}", {{"columns", listed(header)}}));
}

void apply_ready(const ReadyMap& map, const std::vector<std::string>& header, ColumnMap& columns) {
  columns.program = map.title;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (const std::string_view code = field_in(map, header[i]); !code.empty()) {
      columns.fields[i] = *import_target(code);
    }
  }
}

bool has(const std::vector<ImportTarget>& fields, std::string_view code) {
  return std::ranges::find(fields, *import_target(code)) != fields.end();
}

void replace(std::vector<ImportTarget>& fields, std::string_view from, std::string_view to) {
  std::ranges::replace(fields, *import_target(from), *import_target(to));
}

// Beside another column of names «account» is the bank's: so our own list calls it.
void settle_account(const std::vector<std::string>& header, std::vector<ImportTarget>& fields) {
  const auto names = std::ranges::count(fields, ImportTarget{ImportField::Name});
  for (std::size_t i = 0; i < fields.size() && names > 1; ++i) {
    if (fields[i].field == ImportField::Name && heading_key(header[i]) == "account") {
      fields[i] = *import_target("account");
    }
  }
}

bool is_of_person(const ImportTarget& target) {
  return target.field == ImportField::Contact || target.field == ImportField::PersonName ||
         target.person_text != nullptr;
}

// «Компания; Телефон; ФИО; Должность; Телефон»: of two phones that which follows the person's
// columns is theirs. One that is counted («Телефон 2») belongs to the first.
void settle_beside(const std::vector<std::string>& header, std::vector<ImportTarget>& fields,
                   ImportField ours, ImportField theirs) {
  const auto person = std::ranges::find_if(fields, is_of_person);
  const bool before = std::find(fields.begin(), person, ImportTarget{ours}) != person;
  if (!before || std::ranges::find(fields, ImportTarget{theirs}) != fields.end()) return;
  for (auto at = person; at != fields.end(); ++at) {
    const bool reach = at->field == ImportField::Phone || at->field == ImportField::Email ||
                       at->field == ImportField::ContactPhone;
    if (!reach && !is_of_person(*at)) return;
    const std::string& heading = header[static_cast<std::size_t>(at - fields.begin())];
    const bool counted = heading.find_first_of("0123456789") != heading.npos;
    if (at->field == ours && !counted) at->field = theirs;
  }
}

// What a heading means beside the others. «Имя» beside «Фамилия» is the person's, a full name alone
// is the name; "Birth Day" beside "Birth Month" is a part of the day; of people with a surname the
// phone and the e-mail are theirs, and the company's only in a row without a person.
void settle(const std::vector<std::string>& header, std::vector<ImportTarget>& fields) {
  settle_account(header, fields);
  const bool surname = has(fields, "surname");
  if (surname && !has(fields, "given_name")) replace(fields, "contact", "given_name");
  if (!has(fields, "name") && !surname && !has(fields, "given_name")) {
    replace(fields, "full_name", "name");
  }
  if (has(fields, "birth_month")) replace(fields, "birthday", "birth_day");
  if (surname && !has(fields, "contact_phone") && !has(fields, "contact_email")) {
    replace(fields, "phone", "contact_phone");
    replace(fields, "email", "contact_email");
  }
  if (!has(fields, "name")) return;
  settle_beside(header, fields, ImportField::Phone, ImportField::ContactPhone);
  settle_beside(header, fields, ImportField::Email, ImportField::ContactEmail);
}

// A contact person is somebody's: such a column alone names no client.
bool is_anybody(std::string_view heading) {
  constexpr std::string_view kHeadings = "|фио|фиоклиента|фиоконтакта|имя|";
  return kHeadings.find("|" + heading_key(heading) + "|") != kHeadings.npos;
}

bool is_left_out(std::string_view heading, const std::vector<std::string>& pieces) {
  return std::ranges::any_of(pieces, [&](const std::string& piece) {
    const std::size_t sign = piece.rfind('=');
    return sign != piece.npos && trim(std::string_view(piece).substr(sign + 1)) == "-" &&
           is_column_of(piece, heading);
  });
}

}  // namespace

std::string_view import_field_code(const ImportTarget& target) {
  std::string_view code = "-";
  each_field([&](const ImportTarget& one, std::string_view word, std::string_view) {
    if (one == target) code = word;
  });
  return code;
}

std::optional<ImportTarget> import_target(std::string_view code) {
  std::optional<ImportTarget> found;
  each_field([&](const ImportTarget& target, std::string_view word, std::string_view) {
    if (word == code) found = target;
  });
  return found;
}

ColumnMap recognize_columns(const std::vector<std::string>& header, std::string_view map) {
  ColumnMap columns;
  for (const std::string& heading : header) columns.fields.push_back(field_of_heading(heading));
  std::vector<std::string> pairs;
  const ReadyMap* ready = nullptr;
  for (std::string& piece : map_pieces(map)) {
    const ReadyMap* named = find_ready_map(piece);
    if (named != nullptr) ready = named;
    if (named == nullptr) pairs.push_back(std::move(piece));
  }
  if (ready == nullptr) ready = recognize_map(header);
  if (ready != nullptr) apply_ready(*ready, header, columns);
  settle(header, columns.fields);
  for (const std::string& pair : pairs) set_column(pair, header, columns.fields);
  return columns;
}

std::int64_t count_known_headings(const std::vector<std::string>& cells, std::string_view map) {
  const std::vector<ImportTarget> fields = recognize_columns(cells, "").fields;
  std::vector<std::string> pairs = map_pieces(map);
  std::erase_if(pairs, [](const std::string& piece) { return piece.find('=') == piece.npos; });
  std::int64_t count = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool known = fields[i].field != ImportField::Skip ||
                       std::ranges::any_of(pairs, [&](const std::string& pair) {
                         return is_column_of(pair, cells[i]);
                       });
    count += known ? 1 : 0;
  }
  return count;
}

void demand_names(const std::vector<std::string>& header, const ColumnMap& columns) {
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    const std::string_view code = import_field_code(columns.fields[i]);
    const bool name = std::ranges::find(kNameFields, code) != std::end(kNameFields);
    if (name && (code != "contact" || is_anybody(header[i]))) return;
  }
  throw Error(
      ErrorKind::Input,
      msg("no column of the file is the client's name: {columns}", {{"columns", listed(header)}}),
      msg("say which one: --map 'COLUMN=name'; where the headings stand further down: --header "
          "LINE; where the letters are wrong, the encoding: --encoding NAME"));
}

std::vector<std::string> map_pieces(std::string_view map) {
  std::vector<std::string> pieces(1);
  bool quoted = false;
  for (std::size_t i = 0; i < map.size(); ++i) {
    if (map[i] == '"' && quoted && i + 1 < map.size() && map[i + 1] == '"') {
      pieces.back() += map[++i];
    } else if (map[i] == '"') {
      quoted = !quoted;
    } else if (map[i] == ',' && !quoted) {
      pieces.emplace_back();
    } else {
      pieces.back() += map[i];
    }
  }
  for (std::string& piece : pieces) piece = std::string(trim(piece));
  std::erase(pieces, "");
  return pieces;
}

std::string map_text(const std::vector<std::string>& header, const ColumnMap& columns,
                     std::string_view map) {
  const std::vector<std::string> typed = map_pieces(map);
  std::vector<std::string> pieces;
  for (std::size_t i = 0; i < header.size() && i < columns.fields.size(); ++i) {
    if (trim(header[i]).empty()) continue;
    if (columns.fields[i].field == ImportField::Skip && !is_left_out(header[i], typed)) continue;
    std::string piece = fmt::format("{}={}", trim(header[i]), import_field_code(columns.fields[i]));
    if (std::ranges::find(pieces, piece) == pieces.end()) pieces.push_back(std::move(piece));
  }
  std::string text = csv_line(pieces);
  while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
  return text;
}

}  // namespace ruka
