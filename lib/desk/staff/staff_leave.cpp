// A colleague leaves: what goes on is handed over, what was done stays theirs.
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"
#include "lib/desk/open.hpp"
#include "lib/desk/staff/staff.hpp"

namespace ruka {

namespace {

struct Colleague {
  std::string name;
  std::optional<Day> left_on;
};

Colleague find_colleague_by_id(Database& db, StaffId id) {
  Statement row(db, "SELECT name, left_on FROM staff WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("staff", number(id));
  return {row.text(0), row.maybe_day(1)};
}

StaffTies count_going_on(Database& db, StaffId id) {
  Statement row(db, R"(
    SELECT (SELECT COUNT(*) FROM clients WHERE owner_id = :id),
           (SELECT COUNT(*) FROM tasks t WHERE t.staff_id = :id AND )" RUKA_OPEN_TASK(t) R"(),
           (SELECT COUNT(*) FROM requests r WHERE r.owner_id = :id AND )" RUKA_OPEN_REQUEST(r) R"(),
           (SELECT COUNT(*) FROM deals d WHERE d.owner_id = :id AND )" RUKA_OPEN_DEAL(d) ")");
  row.bind(":id", number(id)).step();
  return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

[[noreturn]] void refuse_leaving(StaffId id, const std::string& name, const StaffTies& ties) {
  throw Error(ErrorKind::Refused,
              msg("on “{name}” hang: {ties}", {{"name", terminal_safe(name)}, say_ties(ties)}),
              msg("say who takes them: ruka staff leave {id} --to STAFF", {{"id", number(id)}}));
}

void hand_over(Change& change, StaffId from, const std::string& name, StaffId to) {
  const std::string heir = find_colleague_by_id(change.db(), to).name;
  for (const char* sql :
       {R"(INSERT INTO client_changes (client_id, at, field, before, after)
           SELECT id, :now, 'owner', :name, :heir FROM clients WHERE owner_id = :from)",
        "UPDATE clients SET owner_id = :to, updated_at = :now WHERE owner_id = :from",
        "UPDATE tasks SET staff_id = :to WHERE staff_id = :from AND " RUKA_OPEN_TASK(tasks),
        R"(INSERT INTO request_steps (request_id, at, step, staff_id)
           SELECT id, :now, 'forwarded', :to FROM requests
           WHERE owner_id = :from AND )" RUKA_OPEN_REQUEST(requests),
        R"(UPDATE requests SET owner_id = :to, forwarded_at = :now, accepted_at = NULL
           WHERE owner_id = :from AND )" RUKA_OPEN_REQUEST(requests),
        "UPDATE deals SET owner_id = :to, updated_at = :now "
        "WHERE owner_id = :from AND " RUKA_OPEN_DEAL(deals)}) {
    Statement row(change.db(), sql);
    row.bind(":from", number(from));
    if (row.takes(":to")) row.bind(":to", number(to));
    if (row.takes(":now")) row.bind(":now", change.now());
    if (row.takes(":name")) row.bind(":name", name).bind(":heir", heir);
    row.run();
  }
}

void set_left(Change& change, StaffId id, std::optional<Day> on) {
  Statement(change.db(), "UPDATE staff SET left_on = :on WHERE id = :id")
      .bind(":on", on)
      .bind(":id", number(id))
      .run();
}

}  // namespace

StaffTies leave_staff(Change& change, StaffId id, Day on, std::optional<StaffId> to, Day today) {
  const Colleague one = find_colleague_by_id(change.db(), id);
  const std::string name = terminal_safe(one.name);
  if (one.left_on) {
    throw Error(ErrorKind::Conflict,
                msg("{name} left on {day}", {{"name", name}, {"day", say_day(*one.left_on)}}),
                msg("if that is wrong: ruka staff back {id}", {{"id", number(id)}}));
  }
  if (on > today) {
    throw Error(ErrorKind::Value, msg("{day} is ahead", {{"day", say_day(on)}}),
                msg("say it on that day"));
  }
  if (to == id) {
    throw Error(ErrorKind::Value, msg("{name} is the one who leaves", {{"name", name}}),
                msg("name a colleague: --to STAFF"));
  }
  const StaffTies ties = count_going_on(change.db(), id);
  if (ties.total() > 0 && !to) refuse_leaving(id, one.name, ties);
  if (to) hand_over(change, id, one.name, *to);
  set_left(change, id, on);
  return ties;
}

void return_staff(Change& change, StaffId id) {
  const Colleague one = find_colleague_by_id(change.db(), id);
  if (!one.left_on) {
    throw Error(ErrorKind::Conflict,
                msg("{name} has not left", {{"name", terminal_safe(one.name)}}),
                msg("ruka staff lists them"));
  }
  set_left(change, id, std::nullopt);
}

StaffId find_colleague(Database& db, std::string_view who) {
  const StaffId id = find_staff(db, who);
  const Colleague one = find_colleague_by_id(db, id);
  if (!one.left_on) return id;
  throw Error(ErrorKind::Refused,
              msg("{name} left on {day}",
                  {{"name", terminal_safe(one.name)}, {"day", say_day(*one.left_on)}}),
              msg("name a colleague who is here: ruka staff lists them"));
}

}  // namespace ruka
