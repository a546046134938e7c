#include "lib/client/import_map.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

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
     "полноенаименование|краткоенаименование|наименованиекомпании|названиекомпании|фирма|"},
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
    {ImportField::Kind, "kind", "|kind|"},
    {ImportField::Roles, "roles", "|roles|role|"},
    {ImportField::FullName, "full_name", "|fullname|"},
    {ImportField::Bik, "bik", "|bik|бик|"},
    {ImportField::Account, "account", "|settlementaccount|расчетныйсчет|рс|"},
    {ImportField::Bank, "bank", "|bank|банк|"},
    {ImportField::LegalAddress, "legal_address", "|legaladdress|юридическийадрес|юрадрес|"},
    {ImportField::Address, "address", "|address|адрес|фактическийадрес|почтовыйадрес|"},
    {ImportField::Website, "website", "|website|web|site|url|сайт|вебсайт|"},
    {ImportField::Greeting, "greeting", "|greeting|обращение|"},
    {ImportField::Terms, "terms", "|terms|особыеусловия|"},
    {ImportField::Channel, "channel", "|channel|preferredchannel|"},
    {ImportField::Hours, "hours", "|hours|"},
    {ImportField::Zone, "zone", "|zone|timezone|часовойпояс|"},
};

// A heading as its letters and digits alone: "E-mail (раб.)" -> "emailраб".
std::string plain(std::string_view heading) {
  const std::string folded = fold(heading);
  std::string out;
  for (std::size_t i = 0; i < folded.size();) {
    std::size_t size = 1;
    while (i + size < folded.size() &&
           (static_cast<unsigned char>(folded[i + size]) & 0xC0) == 0x80)
      ++size;
    const std::string_view c = std::string_view(folded).substr(i, size);
    if (has_letter_or_digit(c)) out += c;
    i += size;
  }
  return out;
}

std::optional<ImportField> field_of_code(std::string_view code) {
  for (const FieldName& field : kFields) {
    if (field.code == code) return field.field;
  }
  return std::nullopt;
}

ImportField field_of_heading(std::string_view heading) {
  std::string key = plain(heading);
  if (key.empty()) return ImportField::Skip;
  // "Телефон 2" is a phone too.
  while (!key.empty() && key.back() >= '0' && key.back() <= '9') key.pop_back();
  const std::string barred = "|" + key + "|";
  for (const FieldName& field : kFields) {
    if (!field.synonyms.empty() && field.synonyms.find(barred) != std::string_view::npos)
      return field.field;
  }
  return ImportField::Skip;
}

std::string joined(const std::vector<std::string>& names) {
  return terminal_safe(fmt::format("{}", fmt::join(names, ", ")));
}

void apply_map(std::string_view map, const std::vector<std::string>& header,
               std::vector<ImportField>& fields) {
  for (const std::string_view pair : split(map, ',')) {
    const std::size_t sign = pair.rfind('=');
    if (sign == pair.npos) {
      throw Error(ErrorKind::Usage,
                  msg("“{pair}” is not COLUMN=FIELD", {{"pair", terminal_safe(pair)}}),
                  msg("write it like --map 'account=name,office_location=city'"));
    }
    const std::string column = fold(trim(pair.substr(0, sign)));
    const auto field = field_of_code(fold(trim(pair.substr(sign + 1))));
    if (!field) {
      std::vector<std::string> codes;
      for (const FieldName& one : kFields) codes.emplace_back(one.code);
      throw Error(ErrorKind::Usage,
                  msg("an import has no field “{field}”",
                      {{"field", terminal_safe(trim(pair.substr(sign + 1)))}}),
                  msg("its fields are: {fields}", {{"fields", joined(codes)}}));
    }
    bool found = false;
    for (std::size_t i = 0; i < header.size(); ++i) {
      if (fold(trim(header[i])) != column) continue;
      fields[i] = *field;
      found = true;
    }
    if (!found) {
      throw Error(ErrorKind::Usage,
                  msg("the file has no column “{column}”",
                      {{"column", terminal_safe(trim(pair.substr(0, sign)))}}),
                  msg("its columns are: {columns}", {{"columns", joined(header)}}));
    }
  }
}

}  // namespace

std::string_view import_field_code(ImportField field) {
  for (const FieldName& one : kFields) {
    if (one.field == field) return one.code;
  }
  return "-";
}

std::vector<ImportField> map_columns(const std::vector<std::string>& header, std::string_view map) {
  std::vector<ImportField> fields;
  for (const std::string& heading : header) fields.push_back(field_of_heading(heading));
  if (!trim(map).empty()) apply_map(map, header, fields);
  // A table of people only: «Фамилия», «Имя» is theirs then.
  const auto has = [&](ImportField field) {
    return std::ranges::find(fields, field) != fields.end();
  };
  if (has(ImportField::Surname) && !has(ImportField::GivenName))
    std::ranges::replace(fields, ImportField::Contact, ImportField::GivenName);
  if (!has(ImportField::Name) && !has(ImportField::Surname) && !has(ImportField::GivenName)) {
    throw Error(
        ErrorKind::Input,
        msg("no column of the file is the client's name: {columns}", {{"columns", joined(header)}}),
        msg("say which one: --map 'COLUMN=name'"));
  }
  return fields;
}

}  // namespace ruka
