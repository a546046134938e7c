#include "lib/desk/staff/staff.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/desk/former_names.hpp"
#include "lib/desk/noun.hpp"
#include "lib/desk/staff/ties.hpp"
#include "lib/store/search/search.hpp"

#include "lib/party/email.hpp"
#include "lib/party/near_name.hpp"

namespace ruka {

namespace {

std::string joined(const std::vector<std::string>& topics) {
  std::vector<std::string> clean;
  for (const std::string& topic : topics) clean.push_back(clean_line(topic));
  return fmt::format("{}", fmt::join(clean, ", "));
}

struct Person {
  StaffId id;
  std::string name;
  bool here;
  std::string former;
};

std::vector<Person> matching(Database& db, std::string_view condition, std::string_view value,
                             const char* parameter = ":value") {
  Statement rows(
      db, fmt::format("SELECT id, name, left_on IS NULL, COALESCE(former, '') FROM staff WHERE {} "
                      "ORDER BY sort_key, id",
                      condition));
  rows.bind(parameter, value);
  std::vector<Person> people;
  while (rows.step())
    people.push_back({StaffId{rows.integer(0)}, rows.text(1), rows.integer(2) != 0, rows.text(3)});
  return people;
}

// Nobody else's, `besides` the one who has it.
void check_name(Database& db, const std::string& name, std::optional<StaffId> besides = {}) {
  if (name.empty()) {
    throw Error(ErrorKind::Value, msg("a colleague needs a name"),
                msg("give it in quotes: \"Ольга Смирнова\""));
  }
  const auto namesakes = matching(db, "sort_key = :value", fold(name));
  if (std::ranges::all_of(namesakes, [&](const Person& one) { return one.id == besides; })) return;
  throw Error(ErrorKind::Refused, msg("“{name}” is already on the staff", {{"name", name}}),
              msg("add a patronymic or a department to the name"));
}

}  // namespace

StaffId add_staff(Change& change, const StaffDraft& draft) {
  const std::string name = clean_line(draft.name);
  check_name(change.db(), name);
  Statement(change.db(), R"(
    INSERT INTO staff (name, sort_key, role, department, phone, email, topics, created_at)
    VALUES (:name, :key, :role, :department, :phone, :email, :topics, :now))")
      .bind(":name", name)
      .bind(":key", fold(name))
      .bind(":role", draft.role)
      .bind_or_null(":department", clean_line(draft.department))
      .bind_or_null(":phone", clean_line(draft.phone))
      .bind_or_null(":email", draft.email.empty() ? "" : check_email(draft.email))
      .bind_or_null(":topics", joined(draft.topics))
      .bind(":now", change.now())
      .run();
  return StaffId{last_id(change.db())};
}

namespace {

StaffDraft find_staff_by_id(Database& db, StaffId id) {
  Statement row(db, R"(
    SELECT name, role, COALESCE(department, ''), COALESCE(phone, ''), COALESCE(email, ''),
           COALESCE(topics, '')
    FROM staff WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("staff", number(id));
  StaffDraft draft{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), {}};
  const std::string topics = row.text(5);
  for (const std::string_view topic : split(topics, ',')) {
    if (!trim(topic).empty()) draft.topics.emplace_back(trim(topic));
  }
  return draft;
}

void apply(const StaffEdit& edit, StaffDraft& draft) {
  if (edit.name) draft.name = clean_line(*edit.name);
  if (edit.role) draft.role = *edit.role;
  if (edit.department) draft.department = clean_line(*edit.department);
  if (edit.phone) draft.phone = clean_line(*edit.phone);
  if (edit.email) draft.email = edit.email->empty() ? "" : check_email(*edit.email);
  for (const std::string& topic : edit.no_topics) {
    std::erase_if(draft.topics,
                  [&](const std::string& known) { return fold(known) == fold(clean_line(topic)); });
  }
  for (const std::string& topic : edit.topics) {
    const bool known = std::ranges::any_of(
        draft.topics, [&](const std::string& one) { return fold(one) == fold(clean_line(topic)); });
    if (!known) draft.topics.push_back(clean_line(topic));
  }
}

}  // namespace

void edit_staff(Change& change, StaffId id, const StaffEdit& edit) {
  StaffDraft draft = find_staff_by_id(change.db(), id);
  apply(edit, draft);
  check_name(change.db(), draft.name, id);
  Statement(
      change.db(),
      R"(
    UPDATE staff SET )" RUKA_KEEP_FORMER(
          sort_key) R"(, name = :name, sort_key = :key, role = :role, department = :department,
      phone = :phone, email = :email, topics = :topics WHERE id = :id)")
      .bind(":id", number(id))
      .bind(":name", draft.name)
      .bind(":key", fold(draft.name))
      .bind(":role", draft.role)
      .bind_or_null(":department", draft.department)
      .bind_or_null(":phone", draft.phone)
      .bind_or_null(":email", draft.email)
      .bind_or_null(":topics", joined(draft.topics))
      .run();
}

namespace {

// Names what hangs on a colleague, and how to hand over the first of it.
[[noreturn]] void refuse_removal(const std::string& staff, const StaffTies& ties) {
  const std::string name = terminal_safe(staff);
  const std::vector<MessageArg> args = {{"name", name}};
  throw Error(ErrorKind::Refused, msg("on “{name}” hang: {ties}", {{"name", name}, say_ties(ties)}),
              ties.clients > 0
                  ? msg("hand them to a colleague first: ruka client edit --where 'owner = {name}' "
                        "--owner STAFF",
                        args)
              : ties.tasks > 0 ? msg("hand the tasks over first: ruka task edit ID --for STAFF")
              : ties.deals > 0
                  ? msg("hand the deals over first: ruka lead deal edit ID --owner STAFF")
                  : msg("requests that were theirs keep them: the steps name who did what"));
}

}  // namespace

MessageArg say_ties(const StaffTies& ties) {
  return ties_list({msg_count("{count} client", "{count} clients", ties.clients),
                    msg_count("{count} task", "{count} tasks", ties.tasks),
                    msg_count("{count} request", "{count} requests", ties.requests),
                    msg_count("{count} deal", "{count} deals", ties.deals)});
}

void remove_staff(Change& change, StaffId id) {
  const StaffDraft draft = find_staff_by_id(change.db(), id);
  Statement row(change.db(), R"(
    SELECT (SELECT COUNT(*) FROM clients WHERE owner_id = :id),
           (SELECT COUNT(*) FROM tasks WHERE staff_id = :id),
           (SELECT COUNT(*) FROM requests WHERE owner_id = :id),
           (SELECT COUNT(*) FROM request_steps WHERE staff_id = :id),
           (SELECT COUNT(*) FROM deals WHERE owner_id = :id))");
  row.bind(":id", number(id));
  row.step();
  const StaffTies ties{row.integer(0), row.integer(1), std::max(row.integer(2), row.integer(3)),
                       row.integer(4)};
  if (ties.total() > 0) refuse_removal(draft.name, ties);
  row.reset();
  Statement(change.db(), "DELETE FROM staff WHERE id = :id").bind(":id", number(id)).run();
}

Condition topic_condition(std::string_view topic) {
  const std::string match = match_typed_words(topic);
  if (match.empty()) return {"0", {}};
  return {RUKA_IS_FOUND("s.id", "staff", "search_words", "spelled(:topic)"),
          {{":topic", "body : (" + match + ")"}}};
}

namespace {

// Any case form: «Лапину», «ольге».
std::vector<Person> by_words(Database& db, std::string_view who) {
  const std::string words = words_of_name(who);
  if (words.empty()) return {};
  return matching(db, named_in_any_form("staff", "id"), words, ":words");
}

std::vector<Person> by_name(Database& db, std::string_view who) {
  const std::string name = fold(clean_line(who));
  auto people = matching(db, "sort_key = :value", name);
  if (!people.empty() || !has_letter_or_digit(who)) return people;
  for (const std::string& key : spellings_of(who)) {
    people = matching(db, "instr(sort_key, :value) > 0", key);
    if (people.empty()) continue;
    if (may_be_form(people, who)) add_forms(people, who, by_words(db, who));
    return people;
  }
  return by_words(db, who);
}

Called called(const Person& one) { return {number(one.id), one.name, one.former, ""}; }

[[noreturn]] void refuse_unknown(Database& db, std::string_view who) {
  std::vector<std::string> names;
  for (const Person& one : matching(db, ":value = ''", "")) names.push_back(one.name);
  throw Error(ErrorKind::NotFound,
              msg("nobody on the staff is “{who}”", {{"who", terminal_safe(who)}}),
              did_you_mean(near_names(who, names),
                           msg("ruka staff lists them; ruka staff add NAME --role ROLE adds one")));
}

}  // namespace

StaffId find_staff(Database& db, std::string_view who) {
  std::vector<Person> people;
  if (const auto id = parse_id_number(who)) {
    people = matching(db, "id = CAST(:value AS INTEGER)", std::to_string(*id));
  } else if (who.find('@') != who.npos) {
    people = matching(db, "fold(email) = :value", fold(trim(who)));
  } else {
    people = by_name(db, who);
    prefer_meant(people, who, called);
    if (people.size() == 1) demand_name(called(people.front()), who);
  }
  // Who is here is meant before who has left.
  if (people.size() > 1) {
    const auto here = [&](const Person& one) { return one.here; };
    if (std::ranges::count_if(people, here) == 1) return std::ranges::find_if(people, here)->id;
  }
  if (people.size() == 1) return people.front().id;
  if (people.empty()) refuse_unknown(db, who);
  std::vector<Called> several;
  for (const Person& one : people) several.push_back(called(one));
  throw Error(ErrorKind::Ambiguous,
              msg("several people are “{who}”", {{"who", terminal_safe(who)}}), which_of(several));
}

}  // namespace ruka
