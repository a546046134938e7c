#include "lib/client/client_fields.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/reach.hpp"
#include "lib/party/requisites.hpp"

namespace ruka {

namespace {

#define RUKA_FIELD(name, check) \
  {#name, &ClientDraft::name, &CheckedClient::name, &Client::name, &ClientEdit::name, check}

constexpr ClientField kFields[] = {RUKA_FIELD(full_name, clean_line),
                                   RUKA_FIELD(inn, check_inn),
                                   RUKA_FIELD(kpp, check_kpp),
                                   RUKA_FIELD(ogrn, check_ogrn),
                                   RUKA_FIELD(bik, check_bik),
                                   RUKA_FIELD(account, check_account),
                                   RUKA_FIELD(bank, clean_line),
                                   RUKA_FIELD(city, clean_line),
                                   RUKA_FIELD(legal_address, clean_line),
                                   RUKA_FIELD(address, clean_line),
                                   RUKA_FIELD(website, clean_line),
                                   RUKA_FIELD(greeting, clean_line),
                                   RUKA_FIELD(terms, clean_text),
                                   RUKA_FIELD(channel, check_channel),
                                   RUKA_FIELD(hours, check_hours),
                                   RUKA_FIELD(zone, check_zone),
                                   RUKA_FIELD(source, clean_line),
                                   RUKA_FIELD(note, clean_text)};

#undef RUKA_FIELD

}  // namespace

std::span<const ClientField> client_fields() { return kFields; }

void check_together(const CheckedClient& client) {
  check_account_of_bank(client.account, client.bik);
  if (client.kind != ClientKind::Company && !client.kpp.empty()) {
    throw Error(ErrorKind::Value,
                msg("a sole trader or a person has no KPP: “{kpp}”", {{"kpp", client.kpp}}),
                msg("leave --kpp out, or say --kind company"));
  }
  const bool organization = client.ogrn.size() == 13;
  if (!client.ogrn.empty() && organization != (client.kind == ClientKind::Company)) {
    throw Error(
        ErrorKind::Value,
        organization
            ? msg("OGRN “{ogrn}” is an organization's, not a person's", {{"ogrn", client.ogrn}})
            : msg("OGRNIP “{ogrn}” is a sole trader's, not an organization's",
                  {{"ogrn", client.ogrn}}),
        msg("an organization's OGRN has 13 digits, a sole trader's 15; --kind says which it is"));
  }
  const bool company = client.inn.size() == 10;
  if (client.inn.empty() || company == (client.kind == ClientKind::Company)) return;
  throw Error(ErrorKind::Value,
              company
                  ? msg("INN “{inn}” is an organization's, not a person's", {{"inn", client.inn}})
                  : msg("INN “{inn}” is a person's, not an organization's", {{"inn", client.inn}}),
              msg("an organization's INN has 10 digits, a person's 12; --kind says which it is"));
}

}  // namespace ruka
