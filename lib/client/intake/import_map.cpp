#include "lib/client/intake/import_map.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/ready_maps.hpp"
#include "lib/exchange/csv.hpp"

namespace ruka {

namespace {

struct FieldName {
  ImportField field;
  std::string_view code;
  std::string_view synonyms;  // folded, letters and digits only, between bars
};

constexpr FieldName kFields[] = {
    {ImportField::Skip, "-", ""},
    {ImportField::Name, "name",
     "|name|company|companyname|account|accountname|client|organization|organisation|customer|"
     "наименование|название|клиент|компания|организация|контрагент|наименованиеконтрагента|"
     "краткоенаименование|наименованиекомпании|названиекомпании|фирма|"},
    {ImportField::Phone, "phone",
     "|phone|phones|tel|telephone|mobile|mobilephone|workphone|phonenumber|телефон|телефоны|тел|"
     "моб|мобильный|мобильныйтелефон|рабочийтелефон|контактныйтелефон|номертелефона|"},
    {ImportField::Email, "email",
     "|email|emails|mail|emailaddress|почта|эпочта|элпочта|электроннаяпочта|адресэлпочты|емейл|"},
    {ImportField::Inn, "inn", "|inn|taxid|инн|иннконтрагента|"},
    {ImportField::Kpp, "kpp", "|kpp|кпп|"},
    {ImportField::Ogrn, "ogrn", "|ogrn|ogrnip|огрн|огрнип|"},
    {ImportField::City, "city", "|city|town|officelocation|location|город|населенныйпункт|"},
    {ImportField::Contact, "contact",
     "|contact|contactname|contactperson|person|контакт|контактноелицо|фио|имя|лпр|"},
    {ImportField::Position, "position", "|position|jobtitle|title|должность|"},
    {ImportField::Note, "note",
     "|note|notes|comment|comments|description|примечание|комментарий|"
     "заметки|описание|"},
    {ImportField::Tag, "tag", "|tag|tags|category|метка|метки|тег|теги|категория|"},
    {ImportField::Source, "source", "|source|leadsource|источник|"},
    {ImportField::Vip, "vip", "|vip|вип|"},
    {ImportField::Owner, "owner", "|owner|manager|responsible|ответственный|менеджер|"},
    {ImportField::Uid, "uid", "|uid|"},
    {ImportField::UpdatedAt, "updated_at", "|updatedat|изменен|"},
    {ImportField::Contacts, "contacts", "|contacts|people|контакты|контактныелица|"},
    {ImportField::Surname, "surname", "|surname|lastname|familyname|фамилия|"},
    {ImportField::GivenName, "given_name", "|givenname|firstname|"},
    {ImportField::Patronymic, "patronymic", "|patronymic|middlename|additionalname|отчество|"},
    {ImportField::Birthday, "birthday", "|birthday|birthdate|деньрождения|датарождения|"},
    {ImportField::ContactPhone, "contact_phone", "|contactphone|телефонконтакта|"},
    {ImportField::ContactEmail, "contact_email", "|contactemail|почтаконтакта|"},
    {ImportField::Decision, "decision", "|decision|рольврешении|"},
    {ImportField::Kind, "kind", "|kind|видконтрагента|"},
    {ImportField::Roles, "roles", "|roles|role|роли|роль|"},
    {ImportField::Status, "status", "|status|state|статус|состояние|"},
    {ImportField::FullName, "full_name", "|fullname|полноенаименование|наименованиеполное|"},
    {ImportField::Bik, "bik", "|bik|бик|"},
    {ImportField::Account, "account", "|settlementaccount|расчетныйсчет|рс|"},
    {ImportField::Bank, "bank", "|bank|банк|"},
    {ImportField::LegalAddress, "legal_address", "|legaladdress|юридическийадрес|юрадрес|"},
    {ImportField::Address, "address", "|address|адрес|фактическийадрес|почтовыйадрес|"},
    {ImportField::Website, "website", "|website|web|site|url|сайт|вебсайт|"},
    {ImportField::Greeting, "greeting", "|greeting|обращение|какобращаться|"},
    {ImportField::Terms, "terms", "|terms|особыеусловия|"},
    {ImportField::Channel, "channel", "|channel|preferredchannel|"},
    {ImportField::Hours, "hours", "|hours|"},
    {ImportField::Zone, "zone", "|zone|timezone|часовойпояс|"},
};

std::optional<ImportField> field_of_code(std::string_view code) {
  for (const FieldName& field : kFields) {
    if (field.code == code) return field.field;
  }
  return std::nullopt;
}

// "Телефон 2" is a phone too: digits say nothing.
ImportField field_of_heading(std::string_view heading) {
  const std::string barred = "|" + heading_key(heading) + "|";
  if (barred == "||") return ImportField::Skip;
  for (const FieldName& field : kFields) {
    if (field.synonyms.find(barred) != std::string_view::npos) return field.field;
  }
  return ImportField::Skip;
}

std::string joined(const std::vector<std::string>& names) {
  return terminal_safe(fmt::format("{}", fmt::join(names, ", ")));
}

ImportField field_named(std::string_view name) {
  if (const auto field = field_of_code(fold(trim(name)))) return *field;
  std::vector<std::string> codes;
  for (const FieldName& one : kFields) codes.emplace_back(one.code);
  throw Error(ErrorKind::Usage,
              msg("an import has no field “{field}”", {{"field", terminal_safe(trim(name))}}),
              msg("its fields are: {fields}", {{"fields", joined(codes)}}));
}

void set_column(std::string_view pair, const std::vector<std::string>& header,
                std::vector<ImportField>& fields) {
  const std::size_t sign = pair.rfind('=');
  if (sign == pair.npos) {
    std::vector<std::string> names;
    for (const ReadyMap& map : ready_maps()) names.emplace_back(map.name);
    throw Error(ErrorKind::Usage,
                msg("“{pair}” is neither a map nor COLUMN=FIELD", {{"pair", terminal_safe(pair)}}),
                msg("write it like --map 'account=name,office_location=city'; ready maps: {maps}; "
                    "your own: ruka client map list",
                    {{"maps", joined(names)}}));
  }
  const std::string column = fold(trim(pair.substr(0, sign)));
  const ImportField field = field_named(pair.substr(sign + 1));
  bool found = false;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (fold(trim(header[i])) != column) continue;
    fields[i] = field;
    found = true;
  }
  if (found) return;
  throw Error(ErrorKind::Usage,
              msg("the file has no column “{column}”",
                  {{"column", terminal_safe(trim(pair.substr(0, sign)))}}),
              msg("its columns are: {columns}", {{"columns", joined(header)}}));
}

void apply_ready(const ReadyMap& map, const std::vector<std::string>& header, ColumnMap& columns) {
  columns.program = map.title;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (const std::string_view code = field_in(map, header[i]); !code.empty()) {
      columns.fields[i] = *field_of_code(code);
    }
  }
}

// «Имя» beside «Фамилия» is the person's, a full name alone is the name.
void settle(std::vector<ImportField>& fields) {
  const auto has = [&](ImportField field) {
    return std::ranges::find(fields, field) != fields.end();
  };
  if (has(ImportField::Surname) && !has(ImportField::GivenName))
    std::ranges::replace(fields, ImportField::Contact, ImportField::GivenName);
  if (!has(ImportField::Name) && !has(ImportField::Surname) && !has(ImportField::GivenName))
    std::ranges::replace(fields, ImportField::FullName, ImportField::Name);
}

bool is_left_out(std::string_view heading, const std::vector<std::string>& pieces) {
  return std::ranges::any_of(pieces, [&](const std::string& piece) {
    const std::size_t sign = piece.rfind('=');
    return sign != piece.npos && trim(std::string_view(piece).substr(sign + 1)) == "-" &&
           fold(trim(std::string_view(piece).substr(0, sign))) == fold(trim(heading));
  });
}

}  // namespace

std::string_view import_field_code(ImportField field) {
  for (const FieldName& one : kFields) {
    if (one.field == field) return one.code;
  }
  return "-";
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
  settle(columns.fields);
  for (const std::string& pair : pairs) set_column(pair, header, columns.fields);
  return columns;
}

ColumnMap map_columns(const std::vector<std::string>& header, std::string_view map) {
  ColumnMap columns = recognize_columns(header, map);
  for (const ImportField field : columns.fields) {
    if (field == ImportField::Name || field == ImportField::Surname ||
        field == ImportField::GivenName)
      return columns;
  }
  throw Error(
      ErrorKind::Input,
      msg("no column of the file is the client's name: {columns}", {{"columns", joined(header)}}),
      msg("say which one: --map 'COLUMN=name'; where the letters are wrong, the encoding: "
          "--encoding NAME"));
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
    if (columns.fields[i] == ImportField::Skip && !is_left_out(header[i], typed)) continue;
    std::string piece = fmt::format("{}={}", trim(header[i]), import_field_code(columns.fields[i]));
    if (std::ranges::find(pieces, piece) == pieces.end()) pieces.push_back(std::move(piece));
  }
  std::string text = csv_line(pieces);
  while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
  return text;
}

}  // namespace ruka
