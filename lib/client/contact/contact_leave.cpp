// A person leaves a client: kept, and not offered any more.
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/contact/contact.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

struct There {
  ClientId client{};
  std::string name;
  std::optional<Day> left_on;
};

There find_there(Database& db, ContactId id) {
  Statement row(db, "SELECT client_id, name, left_on FROM contacts WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("contact", number(id));
  return {ClientId{row.integer(0)}, row.text(1), row.maybe_day(2)};
}

// "Пётр Ильин, 23.11.2026, Анна Зайцева".
std::string said_leaving(Database& db, const There& person, Day on,
                         std::optional<ContactId> successor) {
  std::string text = person.name + ", " + day_digits(on);
  if (successor) text += ", " + find_there(db, *successor).name;
  return text;
}

void check_successor(Database& db, ContactId id, const There& person,
                     std::optional<ContactId> successor) {
  if (!successor) return;
  const There other = find_there(db, *successor);
  if (*successor != id && other.client == person.client && !other.left_on) return;
  throw Error(
      ErrorKind::Value,
      msg("{name} cannot be the successor", {{"name", terminal_safe(other.name)}}),
      msg("name another person who is at the client: ruka client contact list --client {id}",
          {{"id", number(person.client)}}));
}

void set_left(Change& change, ContactId id, std::optional<Day> on,
              std::optional<ContactId> successor) {
  Statement(change.db(), R"(
    UPDATE contacts SET left_on = :on, successor_id = :successor, updated_at = :now
    WHERE id = :id)")
      .bind(":on", on)
      .bind(":successor", successor ? std::optional(number(*successor)) : std::nullopt)
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
}

}  // namespace

void leave_contact(Change& change, ContactId id, Day on, std::optional<ContactId> successor,
                   Day today) {
  const There person = find_there(change.db(), id);
  if (person.left_on) {
    throw Error(ErrorKind::Conflict,
                msg("{name} left on {day}",
                    {{"name", terminal_safe(person.name)}, {"day", say_day(*person.left_on)}}),
                msg("if that is wrong: ruka client contact back {id}", {{"id", number(id)}}));
  }
  if (on > today) {
    throw Error(ErrorKind::Value, msg("{day} is ahead", {{"day", say_day(on)}}),
                msg("say it on that day"));
  }
  check_successor(change.db(), id, person, successor);
  set_left(change, id, on, successor);
  ChangeKeeper(change).keep(person.client, "left", "",
                            said_leaving(change.db(), person, on, successor));
}

void return_contact(Change& change, ContactId id) {
  const There person = find_there(change.db(), id);
  if (!person.left_on) {
    throw Error(ErrorKind::Conflict,
                msg("{name} has not left", {{"name", terminal_safe(person.name)}}),
                msg("ruka client contact show {id} shows it", {{"id", number(id)}}));
  }
  set_left(change, id, std::nullopt, std::nullopt);
  ChangeKeeper(change).keep(person.client, "left",
                            said_leaving(change.db(), person, *person.left_on, std::nullopt), "");
}

}  // namespace ruka
