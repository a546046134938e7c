#include "lib/client/client_list.hpp"

#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/phone.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

constexpr const char* kTags = RUKA_VALUES("client_tags", "tag_key", "tag");

constexpr FieldSpec kOwnFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "c.id", .weight = 100},
    {.name = "name",
     .title = N_("Name"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 100,
     .key_sql = "c.sort_key",
     .called = "client"},
    {.name = "kind",
     .title = N_("Kind"),
     .type = Type::Code,
     .sql = "c.kind",
     .weight = 0,
     .codes = kClientKinds},
    {.name = "roles",
     .title = N_("Roles"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(role) FROM client_roles r WHERE r.client_id = c.id)",
     .weight = 0,
     .codes = kClientRoles,
     .member_sql = "SELECT role FROM client_roles r WHERE r.client_id = c.id"},
    {.name = "status",
     .title = N_("Status"),
     .type = Type::Code,
     .sql = "c.status",
     .weight = 0,
     .codes = kClientStatuses},
    {.name = "phones",
     .title = N_("Phones"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(DISTINCT " RUKA_PHONE_SQL ") FROM client_phones p "
            "WHERE p.client_id = c.id)",
     .weight = 80,
     .context = kPhone,
     .member_sql = "SELECT COALESCE(e164, raw) FROM client_phones p WHERE p.client_id = c.id"},
    {.name = "emails",
     .title = N_("E-mails"),
     .type = Type::List,
     .sql =
         "(SELECT json_group_array(DISTINCT email) FROM client_emails e WHERE e.client_id = c.id)",
     .weight = 30,
     .member_sql = "SELECT email_key FROM client_emails e WHERE e.client_id = c.id"},
    {.name = "owner",
     .title = N_("Owner"),
     .type = Type::Text,
     .sql = "(SELECT s.name FROM staff s WHERE s.id = c.owner_id)",
     .weight = 40,
     .called = "staff"},
    {.name = "vip", .title = N_("VIP"), .type = Type::Flag, .sql = "c.vip", .weight = 70},
    {.name = "tags",
     .title = N_("Tags"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(tag) FROM client_tags t WHERE t.client_id = c.id)",
     .weight = 35,
     .member_sql = "SELECT tag_key FROM client_tags t WHERE t.client_id = c.id",
     .values_sql = kTags},
    {.name = "last_touch_at",
     .title = N_("Last contact"),
     .type = Type::Instant,
     .sql = "c.last_touch_at",
     .weight = 50},
    {.name = "contacts",
     .title = N_("Contacts"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(name || COALESCE(', ' || position, '')) FROM contacts k "
            "WHERE k.client_id = c.id)",
     .weight = 0,
     .member_sql = "SELECT name_key FROM contacts k WHERE k.client_id = c.id"},
    {.name = "verified_at",
     .title = N_("Verified"),
     .type = Type::Instant,
     .sql = "c.verified_at",
     .weight = 0},
    {.name = "verified_by",
     .title = N_("Verified by"),
     .type = Type::Text,
     .sql = "c.verified_by",
     .weight = 0},
    {.name = "verified_source",
     .title = N_("Verified with"),
     .type = Type::Text,
     .sql = "c.verified_source",
     .weight = 0},
    {.name = "verify_on",
     .title = N_("Next check"),
     .type = Type::Day,
     .sql = "c.verify_on",
     .weight = 0},
    {.name = "created_at",
     .title = N_("Entered"),
     .type = Type::Instant,
     .sql = "c.created_at",
     .weight = 0},
    {.name = "updated_at",
     .title = N_("Changed"),
     .type = Type::Instant,
     .sql = "c.updated_at",
     .weight = 0},
};

constexpr auto kFields = fields_with_texts(kOwnFields, kClientFields, &ClientField::list_behind);

// The clients of the rows of an index that fit: their own row, or that of a person, phone,
// e-mail (the first sources) or former name of theirs.
std::string owners_of(std::string_view index, std::string_view condition) {
  return fmt::format(R"(
    SELECT CASE WHEN {0}.rowid <= search_last('clients') THEN {2}
      WHEN {0}.rowid <= search_last('contacts')
        THEN (SELECT client_id FROM contacts WHERE id = {2})
      WHEN {0}.rowid <= search_last('client_phones')
        THEN (SELECT client_id FROM client_phones WHERE id = {2})
      ELSE (SELECT client_id FROM client_emails WHERE id = {2}) END
    FROM {0} WHERE {0} MATCH {1} AND {0}.rowid <= search_last('client_emails')
    UNION ALL
    SELECT (SELECT client_id FROM client_aliases WHERE id = {2})
    FROM {0} WHERE {0} MATCH {1} AND )" RUKA_ROW_OF("{0}.rowid", "client_aliases"),
                     index, condition, fmt::format(RUKA_RECORD_OF("{}.rowid"), index));
}

// The digits of a number that stands in groups; "" where there is anything else.
std::string digits_alone(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      digits += c;
    } else if (c != ' ') {
      return {};
    }
  }
  return digits;
}

// Collects the ways in which a client is found into one set of numbers: an OR of several sets
// would be tried on each client in turn.
class TextCondition {
 public:
  // A whole number is looked up as it is; anything shorter is a piece of one.
  void phone(std::string_view text) {
    const Phone phone = read_phone(text);
    if (phone.e164.empty()) return pieces(":text_digits", phone_digits(text));
    add("SELECT client_id FROM client_phones WHERE e164 = :text_phone");
    condition_.binds.push_back({":text_phone", phone.e164});
  }

  // A whole INN or OGRN, or the end of one, four digits and more.
  void requisite(const std::string& digits) {
    constexpr std::size_t kShortest = 4;
    if (digits.size() < kShortest) return;
    add("SELECT id FROM clients WHERE inn = :text_number");
    add("SELECT id FROM clients WHERE ogrn = :text_number");
    condition_.binds.push_back({":text_number", digits});
    pieces(":text_ending", digits);
  }

  // A piece of a name, a number or an address.
  void pieces(const std::string& name, const std::string& key) {
    const std::string match = match_pieces(key);
    if (match.empty()) return;
    add(owners_of("search_pieces", fmt::format("{0} AND instr(key, {0}_key) > 0", name)));
    condition_.binds.push_back({name, match});
    condition_.binds.push_back({name + "_key", key});
  }

  // Forms of words.
  void words(const std::string& name, std::string_view text) {
    const std::string match = match_words(text);
    if (match.empty()) return;
    add(owners_of("search_words", fmt::format("spelled({})", name)));
    condition_.binds.push_back({name, match});
  }

  // The other alphabet: «Ромашка» by Romashka, a name's beginning in the one Latin spelling.
  void spelling(const std::string& text) {
    if (latin_key(text).size() < 3) return;
    add("SELECT id FROM clients WHERE latin_key >= latin(:text_latin) "
        "AND latin_key < latin(:text_latin) || char(1114111)");
    add("SELECT client_id FROM contacts WHERE latin_key >= latin_person(:text_latin) "
        "AND latin_key < latin_person(:text_latin) || char(1114111)");
    condition_.binds.push_back({":text_latin", text});
  }

  Condition take() {
    condition_.sql = sets_.empty() ? "0" : "c.id IN (" + sets_ + ")";
    return std::move(condition_);
  }

 private:
  void add(const std::string& set) { sets_ += (sets_.empty() ? "" : " UNION ALL ") + set; }

  std::string sets_;
  Condition condition_;
};

}  // namespace

Condition client_text_condition(std::string_view text) {
  if (!has_letter_or_digit(text)) return {"0", {}};
  const std::string folded = fold(clean_line(text));
  TextCondition condition;
  condition.requisite(digits_alone(folded));
  if (is_phone_like(folded)) condition.phone(folded);
  if (is_phone_like(folded) && !read_phone(folded).e164.empty()) return condition.take();
  condition.pieces(":text_pieces", folded);
  condition.words(":text_words", text);
  condition.spelling(name_key(text));
  // The same keys on the other keyboard layout, where they are letters at all.
  if (const std::string other = other_layout(text); other != text) {
    condition.words(":text_layout", other);
  }
  return condition.take();
}

namespace {

constexpr Scope kScopes[] = {
    {"active", "c.status = 'active'"}, {"all"}, {"status", "c.status = :status"}};
constexpr Option kFilters[] = {
    {"--owner",
     Takes::Record("staff"),
     "WHO",
     N_("whose clients"),
     {},
     false,
     "c.owner_id = :owner"},
    {"--tag",
     Takes::Text,
     "TAG",
     N_("with this tag"),
     {},
     false,
     "c.id IN (SELECT client_id FROM client_tags WHERE tag_key = :tag)"},
    {"--city", Takes::Text, "CITY", N_("in this city"), {}, false, "c.city_key = city_key(:city)"},
    {"--vip", Takes::Nothing, "", N_("only important ones"), {}, false, "c.vip = 1"},
    {"--role", Takes::Word, "ROLE", N_("with this role"), kClientRoles, false,
     "c.id IN (SELECT client_id FROM client_roles WHERE role = :role)"},
    {"--kind", Takes::Word, "KIND", N_("of this kind"), kClientKinds, false, "c.kind = :kind"},
    {"--source", Takes::Text, "TEXT", N_("from this source"), {}, false, "c.source_key = :source"},
    {"--period", Takes::Period, "PERIOD", N_("entered in this period")},
    {"--since", Takes::When, "WHEN", N_("entered then or later")},
    {"--until", Takes::When, "WHEN", N_("entered then or earlier; a day counts whole")},
    {"--status", Takes::Word, "STATUS", N_("of this status; active unless said"), kClientStatuses},
    {"--all", Takes::Nothing, "", N_("inactive ones too")},
};

}  // namespace

std::vector<std::string> near_tags(Database& db, std::string_view tag) {
  std::vector<std::string> near = near_values(db, kTags, tag);
  if (!near.empty()) return near;
  std::vector<std::string> forms = values_called(db, kTags, tag);
  std::erase_if(forms, [&](const std::string& one) { return fold(one) == fold(clean_line(tag)); });
  return forms;
}

std::optional<std::string> meant_tag(Database& db, std::string_view tag) {
  return meant_value(db, kTags, tag);
}

const ListSpec kClientList = {.from = "clients c",
                              .fields = kFields,
                              .order = "c.sort_key, c.id",
                              .noun = "client",
                              .id = "c.id",
                              .missing = N_("there is no client {id}"),
                              .empty = N_("no clients found"),
                              .scopes = kScopes,
                              .filters = kFilters,
                              .client = "c.id",
                              .moment = "c.created_at",
                              .text = client_text_condition};

}  // namespace ruka
