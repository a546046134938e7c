#include "lib/client/client_fields.hpp"

#include "lib/client/client.hpp"

namespace ruka {

void check_together(ClientKind kind, const ClientTexts& texts, std::vector<Error>& faults) {
  collect_fault(faults, [&] { check_account_of_bank(texts.account, texts.bik); });
  if (kind != ClientKind::Company && !texts.kpp.empty()) {
    faults.emplace_back(ErrorKind::Value,
                        msg("a sole trader or a person has no KPP: “{kpp}”", {{"kpp", texts.kpp}}),
                        msg("leave --kpp out, or say --kind company"));
  }
  const bool organization = texts.ogrn.size() == 13;
  if (!texts.ogrn.empty() && organization != (kind == ClientKind::Company)) {
    faults.emplace_back(
        ErrorKind::Value,
        organization
            ? msg("OGRN “{ogrn}” is an organization's, not a person's", {{"ogrn", texts.ogrn}})
            : msg("OGRNIP “{ogrn}” is a sole trader's, not an organization's",
                  {{"ogrn", texts.ogrn}}),
        msg("an organization's OGRN has 13 digits, a sole trader's 15; --kind says which it is"));
  }
  const bool company = texts.inn.size() == 10;
  if (texts.inn.empty() || company == (kind == ClientKind::Company)) return;
  faults.emplace_back(
      ErrorKind::Value,
      company ? msg("INN “{inn}” is an organization's, not a person's", {{"inn", texts.inn}})
              : msg("INN “{inn}” is a person's, not an organization's", {{"inn", texts.inn}}),
      msg("an organization's INN has 10 digits, a person's 12; --kind says which it is"));
}

std::string client_text_columns(std::string_view form) {
  std::string columns;
  for (const ClientField& field : kClientFields) {
    columns += fmt::format(fmt::runtime(form), field.column);
    const std::string_view key = field.key_parameter;
    if (!key.empty()) columns += fmt::format(fmt::runtime(form), key.substr(1));
  }
  return columns;
}

void bind_client_texts(Statement& row, const ClientTexts& texts) {
  for (const ClientField& field : kClientFields) {
    const std::string& text = texts.*field.text;
    row.bind_or_null(field.parameter, text);
    if (*field.key_parameter != '\0') row.bind_or_null(field.key_parameter, field.key(text));
  }
}

}  // namespace ruka
