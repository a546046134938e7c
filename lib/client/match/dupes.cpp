#include "lib/client/match/dupes.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>

#include "lib/base/error.hpp"
#include "lib/client/find/alike.hpp"
#include "lib/desk/settings.hpp"

namespace ruka {

namespace {

enum Reason : unsigned { kInn, kOgrn, kAccount, kPhone, kEmail, kName, kPerson, kReasons };

constexpr std::array<const char*, kReasons> kCodes = {"inn",   "ogrn", "account", "phone",
                                                      "email", "name", "person"};
// How sure one reason alone makes it, in per cent; a name is less where a city is unknown.
constexpr std::array<std::int64_t, kReasons> kWeights = {95, 95, 85, 70, 70, 70, 40};
constexpr std::int64_t kNameWithoutCity = 55;
constexpr std::int64_t kNameElsewhere = 20;

struct Key {
  Reason reason;
  // Key and client, the same keys one after another; {} is the condition of one client's keys.
  const char* sql;
  const char* of_client;
};

constexpr Key kKeys[] = {
    {kInn, "SELECT inn, id FROM clients WHERE inn > '' {} ORDER BY inn",
     "AND inn = (SELECT inn FROM clients WHERE id = :who)"},
    {kOgrn, "SELECT ogrn, id FROM clients WHERE ogrn > '' {} ORDER BY ogrn",
     "AND ogrn = (SELECT ogrn FROM clients WHERE id = :who)"},
    {kAccount, "SELECT account, id FROM clients WHERE account > '' {} ORDER BY account",
     "AND account = (SELECT account FROM clients WHERE id = :who)"},
    {kPhone, "SELECT e164, client_id FROM client_phones WHERE e164 > '' {} ORDER BY e164",
     "AND e164 IN (SELECT e164 FROM client_phones WHERE client_id = :who)"},
    {kEmail,
     "SELECT email_key, client_id FROM client_emails WHERE email_key > '' {} "
     "ORDER BY email_key",
     "AND email_key IN (SELECT email_key FROM client_emails WHERE client_id = :who)"},
    {kName, "SELECT latin_key, id FROM clients WHERE latin_key > '' {} ORDER BY latin_key",
     "AND latin_key = (SELECT latin_key FROM clients WHERE id = :who)"},
};

struct Who {
  std::string bik, city, name_key;
  std::vector<std::string> numbers;  // of which two are two clients
};

std::string who_sql() {
  std::string numbers;
  for (const ClientField& field : kClientFields) {
    if (field.apart == Apart::Always) numbers += fmt::format(", COALESCE({}, '')", field.column);
  }
  return fmt::format(
      "SELECT COALESCE(bik, ''), COALESCE(latin(city_key), ''), name_key{} FROM clients "
      "WHERE id = :id",
      numbers);
}

class Pairs {
 public:
  Pairs(Database& db, std::optional<ClientId> who)
      : db_(db),
        who_(who ? number(*who) : 0),
        limit_(Settings(db).number("dupes.key-limit")),
        row_(db, who_sql()),
        person_(db, R"(
          SELECT 1 FROM contacts x JOIN contacts y ON y.client_id = :b
            AND y.latin_key = x.latin_key WHERE x.client_id = :a AND x.latin_key <> '')"),
        refused_(db, "SELECT 1 FROM not_duplicates WHERE a = :a AND b = :b") {}

  void gather(const Key& key) {
    Statement rows(db_, fmt::format(fmt::runtime(key.sql), who_ > 0 ? key.of_client : ""));
    if (who_ > 0) rows.bind(":who", who_);
    std::string value;
    std::vector<std::int64_t> sharing;
    while (rows.step()) {
      if (rows.view(0) != value) {
        take(key.reason, sharing);
        sharing.clear();
        value = rows.text(0);
      }
      sharing.push_back(rows.integer(1));
    }
    take(key.reason, sharing);
  }

  std::vector<DupePair> scored(std::int64_t least) {
    std::vector<DupePair> found;
    for (const auto& [ids, mask] : pairs_) {
      const std::int64_t a = ids.first;
      const std::int64_t b = ids.second;
      if (differ(a, b) || is_met(refused_, a, b)) continue;
      DupePair pair = scored(a, b, mask);
      if (pair.score >= least && !pair.reasons.empty()) found.push_back(std::move(pair));
    }
    std::ranges::sort(found, [](const DupePair& one, const DupePair& other) {
      return std::tuple(-one.score, one.a, one.b) < std::tuple(-other.score, other.a, other.b);
    });
    return found;
  }

 private:
  // A name that many share is one only within its city.
  void take(Reason reason, std::vector<std::int64_t>& sharing) {
    std::ranges::sort(sharing);
    const auto twice = std::ranges::unique(sharing);
    sharing.erase(twice.begin(), twice.end());
    if (sharing.size() < 2) return;
    if (std::ssize(sharing) <= limit_) return pair_up(reason, sharing);
    if (reason != kName) return;
    std::map<std::string, std::vector<std::int64_t>> by_city;
    for (const std::int64_t id : sharing) {
      if (!of(id).city.empty()) by_city[of(id).city].push_back(id);
    }
    for (const auto& [city, ids] : by_city) {
      if (std::ssize(ids) <= limit_) pair_up(reason, ids);
    }
  }

  void pair_up(Reason reason, const std::vector<std::int64_t>& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      for (std::size_t j = i + 1; j < ids.size(); ++j) {
        if (who_ > 0 && ids[i] != who_ && ids[j] != who_) continue;
        pairs_[{ids[i], ids[j]}] |= 1U << reason;
      }
    }
  }

  const Who& of(std::int64_t id) {
    const auto known = known_.find(id);
    if (known != known_.end()) return known->second;
    row_.bind(":id", id);
    row_.step();
    Who who{row_.text(0), row_.text(1), row_.text(2), {}};
    for (int column = 3; column < row_.columns(); ++column) {
      who.numbers.push_back(row_.text(column));
    }
    row_.reset();
    return known_.emplace(id, std::move(who)).first->second;
  }

  bool differ(std::int64_t a, std::int64_t b) {
    return !std::ranges::equal(of(a).numbers, of(b).numbers, std::not_fn(contradict));
  }

  static bool is_met(Statement& row, std::int64_t a, std::int64_t b) {
    row.bind(":a", a).bind(":b", b);
    const bool met = row.step();
    row.reset();
    return met;
  }

  // 0 where the reason does not hold for these two.
  std::int64_t weight(Reason reason, std::int64_t a, std::int64_t b, bool person) {
    const Who& x = of(a);
    const Who& y = of(b);
    if (reason == kAccount && contradict(x.bik, y.bik)) return 0;
    if (reason != kName) return kWeights[reason];
    if (x.name_key != y.name_key && are_both_cyrillic(x.name_key, y.name_key)) return 0;
    if (contradict(x.city, y.city)) return person ? kNameElsewhere : 0;
    return x.city.empty() || y.city.empty() ? kNameWithoutCity : kWeights[kName];
  }

  DupePair scored(std::int64_t a, std::int64_t b, unsigned mask) {
    DupePair pair{ClientId{a}, ClientId{b}, 0, {}};
    const bool person = is_met(person_, a, b);
    double left = 100;
    for (unsigned reason = kInn; reason < kPerson; ++reason) {
      if ((mask >> reason & 1U) == 0) continue;
      const std::int64_t sure = weight(static_cast<Reason>(reason), a, b, person);
      if (sure == 0) continue;
      left *= static_cast<double>(100 - sure) / 100;
      pair.reasons.emplace_back(kCodes[reason]);
    }
    if (person && !pair.reasons.empty()) {
      left *= static_cast<double>(100 - kWeights[kPerson]) / 100;
      pair.reasons.emplace_back(kCodes[kPerson]);
    }
    pair.score = static_cast<std::int64_t>(100 - left + 0.5);
    return pair;
  }

  Database& db_;
  std::int64_t who_;
  std::int64_t limit_;
  Statement row_, person_, refused_;
  std::map<std::pair<std::int64_t, std::int64_t>, unsigned> pairs_;
  std::unordered_map<std::int64_t, Who> known_;
};

// Values: what std::minmax gives back refers to its arguments.
std::pair<std::int64_t, std::int64_t> in_order(ClientId a, ClientId b) {
  return std::minmax(number(a), number(b));
}

std::pair<std::int64_t, std::int64_t> two_in_order(ClientId a, ClientId b) {
  if (a == b) {
    throw Error(ErrorKind::Usage, msg("{id} is one client already", {{"id", number(a)}}),
                msg("name two clients"));
  }
  return in_order(a, b);
}

constexpr FieldSpec kFields[] = {
    {.name = "a", .title = N_("No."), .type = Type::Id, .sql = "a.id", .weight = 100},
    {.name = "a_name",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "a.name",
     .weight = 90,
     .key_sql = "a.sort_key"},
    {.name = "b", .title = N_("Second No."), .type = Type::Number, .sql = "b.id", .weight = 100},
    {.name = "b_name",
     .title = N_("Perhaps the same"),
     .type = Type::Text,
     .sql = "b.name",
     .weight = 90,
     .key_sql = "b.sort_key"},
    {.name = "score",
     .title = N_("Score"),
     .type = Type::Number,
     .sql = "j.value ->> 'score'",
     .weight = 80},
    {.name = "reasons",
     .title = N_("By what"),
     .type = Type::List,
     .sql = "j.value -> 'reasons'",
     .weight = 70,
     .member_sql = "SELECT value FROM json_each(j.value, '$.codes')"},
};

}  // namespace

std::vector<DupePair> find_dupes(Database& db, std::optional<ClientId> who,
                                 std::int64_t least_score) {
  Pairs pairs(db, who);
  for (const Key& key : kKeys) pairs.gather(key);
  return pairs.scored(least_score);
}

void refuse_pair(Change& change, ClientId a, ClientId b) {
  const auto [low, high] = two_in_order(a, b);
  const auto added = Statement(change.db(), R"(
    INSERT INTO not_duplicates (a, b, at) VALUES (:a, :b, :now) ON CONFLICT DO NOTHING)")
                         .bind(":a", low)
                         .bind(":b", high)
                         .bind(":now", change.now())
                         .run();
  if (added == 0) {
    throw Error(
        ErrorKind::Refused,
        msg("{a} and {b} are known to be two already", {{"a", low}, {"b", high}}),
        msg("to take it back: ruka client dupes {a} {b} --forget", {{"a", low}, {"b", high}}));
  }
}

void forget_refusal(Change& change, ClientId a, ClientId b) {
  const auto [low, high] = two_in_order(a, b);
  const auto gone = Statement(change.db(), "DELETE FROM not_duplicates WHERE a = :a AND b = :b")
                        .bind(":a", low)
                        .bind(":b", high)
                        .run();
  if (gone == 0) {
    throw Error(ErrorKind::Refused,
                msg("nobody has said that {a} and {b} are two", {{"a", low}, {"b", high}}),
                msg("to say so: ruka client dupes {a} {b} --not-same", {{"a", low}, {"b", high}}));
  }
}

const ListSpec kDupeList = {R"(json_each(:rows) j
  CROSS JOIN clients a ON a.id = j.value ->> 'a'
  CROSS JOIN clients b ON b.id = j.value ->> 'b')",
                            kFields, "j.value ->> 'score' DESC, a.id, b.id"};

Condition pair_condition(ClientId a, ClientId b) {
  const auto [low, high] = in_order(a, b);
  return {"a.id = :low AND b.id = :high", {{":low", low}, {":high", high}}};
}

Table pairs_table(const std::vector<DupePair>& pairs,
                  const std::function<std::string(const std::string&)>& label) {
  Table table({{"a", ""}, {"b", ""}, {"score", ""}, {"codes", ""}, {"reasons", ""}});
  for (const DupePair& pair : pairs) {
    std::vector<std::string> labels;
    for (const std::string& reason : pair.reasons) labels.push_back(label(reason));
    table.add_row({number(pair.a), number(pair.b), pair.score, pair.reasons, std::move(labels)});
  }
  return table;
}

}  // namespace ruka
