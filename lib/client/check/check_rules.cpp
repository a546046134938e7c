// The rules of a client's card: a line here is a rule everywhere.
#include "lib/desk/check.hpp"
#include "lib/party/requisites.hpp"
#include "lib/store/predicate.hpp"

namespace ruka {

extern const CheckSubject kClientCheck;

namespace {

constexpr const char* kClients = "clients c";
constexpr const char* kPeople =
    "contacts k JOIN clients c ON c.id = k.client_id AND k.left_on IS NULL";

// The rules of lib/party/requisites, as add_rule_functions names them in SQL.
constexpr const char* kBadInn = "c.inn IS NOT NULL AND NOT is_inn(c.inn)";
constexpr const char* kBadOgrn = "c.ogrn IS NOT NULL AND NOT is_ogrn(c.ogrn)";
constexpr const char* kBadAccount =
    "c.account IS NOT NULL AND NOT is_account_of_bank(c.account, c.bik)";
// The rule of lib/party/email; word for word the condition of the index client_emails_invalid.
constexpr const char* kBadEmail = R"((e.email NOT LIKE '_%@_%._%' OR e.email LIKE '%@%@%'
  OR e.email LIKE '%..%' OR e.email LIKE '%@.%' OR e.email LIKE '%.'
  OR e.email GLOB '*[ ,:;<>"()]*'))";

constexpr CheckRule kRules[] = {
    {"client.phone-missing", "error", kClients,
     "NOT EXISTS (SELECT 1 FROM client_phones p WHERE p.client_id = c.id) AND "
     "NOT EXISTS (SELECT 1 FROM client_emails e WHERE e.client_id = c.id)",
     "''", N_("neither a phone nor an e-mail"), "ruka client edit {id} --phone PHONE"},
    {"client.inn-invalid", "error", kClients, kBadInn, "c.inn",
     N_("the check digit of INN “{value}” does not fit"), "ruka client edit {id} --inn INN"},
    {"client.ogrn-invalid", "error", kClients, kBadOgrn, "c.ogrn",
     N_("the check digit of OGRN “{value}” does not fit"), "ruka client edit {id} --ogrn OGRN"},
    {"client.account-invalid", "error", kClients, kBadAccount, "c.account",
     N_("account “{value}” does not fit its bank"),
     "ruka client edit {id} --account ACCOUNT --bik BIK"},
    {"client.duplicate-inn", "error",
     "clients c JOIN clients d ON d.inn = c.inn AND d.id < c.id AND d.kpp IS c.kpp",
     "c.inn IS NOT NULL AND d.inn IS NOT NULL AND d.status = 'active'", "d.id",
     N_("the same INN as client {value}"), "ruka client merge {value} {id}"},
    {"contact.email-invalid", "error", "client_emails e JOIN clients c ON c.id = e.client_id",
     kBadEmail, "e.email", N_("“{value}” is not an e-mail address"),
     "ruka client edit {id} --no-email '{value}' --email EMAIL"},
    {"client.inn-missing", "warning", kClients, "c.inn IS NULL AND c.kind = 'company'", "''",
     N_("a company without an INN"), "ruka client edit {id} --inn INN"},
    {"client.no-owner", "warning", kClients, "c.owner_id IS NULL", "''",
     N_("nobody answers for the client"), "ruka client edit {id} --owner STAFF"},
    {"client.phone-unread", "warning", "client_phones p JOIN clients c ON c.id = p.client_id",
     "p.e164 IS NULL", "p.raw", N_("the number “{value}” cannot be called: its code is missing"),
     "ruka client edit {id} --no-phone '{value}' --phone PHONE"},
    {"client.verify-overdue", "warning", kClients, "c.verify_on <= :today",
     "substr(c.verify_on, 9, 2) || '.' || substr(c.verify_on, 6, 2) || '.' "
     "|| substr(c.verify_on, 1, 4)",
     N_("was to be verified on {value}"), "ruka client verify {id} --source TEXT"},
    {"client.kpp-missing", "note", kClients,
     "c.kpp IS NULL AND c.kind = 'company' AND length(c.inn) = 10", "''",
     N_("a company without a KPP"), "ruka client edit {id} --kpp KPP"},
    {"client.no-city", "note", kClients, "c.city IS NULL", "''", N_("the city is not known"),
     "ruka client edit {id} --city CITY"},
    {"client.no-contact", "note", kClients,
     "c.kind = 'company' AND NOT EXISTS (SELECT 1 FROM contacts k "
     "WHERE k.client_id = c.id AND k.left_on IS NULL)",
     "''", N_("a company without a person"), "ruka client edit {id} --contact TEXT"},
    {"client.not-verified", "note", kClients, "c.verified_at IS NULL", "''", N_("never verified"),
     "ruka client verify {id} --source TEXT"},
    {"contact.name-incomplete", "note", kPeople, "instr(trim(k.name), ' ') = 0", "k.name",
     N_("“{value}” is not a whole name"), "ruka client contact edit {other} --surname SURNAME",
     "k.id"},
    {"contact.no-phone", "note", kPeople,
     "NOT EXISTS (SELECT 1 FROM client_phones p WHERE p.contact_id = k.id) AND "
     "NOT EXISTS (SELECT 1 FROM client_emails e WHERE e.contact_id = k.id)",
     "k.name", N_("{value} has neither a phone nor an e-mail"),
     "ruka client contact edit {other} --phone PHONE", "k.id"},
};

void add_rule_functions(Database& db, const Moment&) {
  using Texts = std::span<const std::string_view>;
  add_predicate(db, "is_inn", 1, [](Texts texts) { return is_inn(texts[0]); });
  add_predicate(db, "is_ogrn", 1, [](Texts texts) { return is_ogrn(texts[0]); });
  add_predicate(db, "is_account_of_bank", 2,
                [](Texts texts) { return is_account_of_bank(texts[0], texts[1]); });
}

}  // namespace

const CheckSubject kClientCheck = {.field = "client",
                                   .id_field = "client_id",
                                   .title = N_("Client"),
                                   .id = "c.id",
                                   .name = "c.name",
                                   .order = "c.sort_key",
                                   .live = "c.status = 'active' AND c.erased_at IS NULL",
                                   .rules = kRules,
                                   .functions = add_rule_functions};

}  // namespace ruka
