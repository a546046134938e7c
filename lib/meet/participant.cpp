#include "lib/meet/participant.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find_contact.hpp"
#include "lib/desk/staff.hpp"

namespace ruka {

namespace {

// Nobody where nobody fits; several stay an error.
template <typename Find>
auto maybe(const Find& find) -> std::optional<decltype(find())> {
  try {
    return find();
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::NotFound) return std::nullopt;
    throw;
  }
}

std::optional<ContactId> find_guest(Database& db, std::optional<ClientId> client,
                                    std::string_view who) {
  std::string name;
  if (client) {
    const auto own = maybe([&] { return find_contact(db, *client, who, name); });
    if (own) return own;
  }
  return maybe([&] { return find_person(db, who); });
}

template <typename Id>
std::optional<std::int64_t> numbered(const std::optional<Id>& id) {
  return id ? std::optional(number(*id)) : std::nullopt;
}

// How many rows the last statement has changed.
std::int64_t changed(Database& db) {
  Statement row(db, "SELECT changes()");
  row.step();
  return row.integer(0);
}

[[noreturn]] void refuse_stranger(MeetingId id) {
  throw Error(ErrorKind::NotFound,
              msg("they do not take part in meeting {id}", {{"id", number(id)}}),
              msg("add them: ruka meet edit {id} --with WHO", {{"id", number(id)}}));
}

}  // namespace

Participant find_participant(Database& db, std::optional<ClientId> client, std::string_view who) {
  const auto staff = maybe([&] { return find_colleague(db, who); });
  const auto guest = find_guest(db, client, who);
  if (staff && guest) {
    throw Error(ErrorKind::Ambiguous,
                msg("both a colleague and a contact are “{who}”", {{"who", terminal_safe(who)}}),
                msg("write more of the name, or their e-mail or phone"));
  }
  if (staff || guest) return {staff, guest};
  throw Error(ErrorKind::NotFound,
              msg("neither a colleague nor a contact is “{who}”", {{"who", terminal_safe(who)}}),
              msg("add them first: ruka client contact add WHO NAME, or ruka staff add NAME"));
}

std::optional<ClientId> meeting_client(Database& db, MeetingId id) {
  Statement row(db, "SELECT client_id FROM meetings WHERE id = :id");
  if (!row.bind(":id", number(id)).step() || row.null(0)) return std::nullopt;
  return ClientId{row.integer(0)};
}

void invite(Change& change, MeetingId id, const Participant& who) {
  Statement(change.db(), R"(
    INSERT INTO meeting_people (meeting_id, staff_id, contact_id)
    SELECT :meeting, :staff, :contact WHERE NOT EXISTS (
      SELECT 1 FROM meeting_people
      WHERE meeting_id = :meeting AND staff_id IS :staff AND contact_id IS :contact))")
      .bind(":meeting", number(id))
      .bind(":staff", numbered(who.staff))
      .bind(":contact", numbered(who.contact))
      .run();
}

void uninvite(Change& change, MeetingId id, const Participant& who) {
  Statement(change.db(), R"(
    DELETE FROM meeting_people
    WHERE meeting_id = :meeting AND staff_id IS :staff AND contact_id IS :contact)")
      .bind(":meeting", number(id))
      .bind(":staff", numbered(who.staff))
      .bind(":contact", numbered(who.contact))
      .run();
  if (changed(change.db()) == 0) refuse_stranger(id);
}

void answer_invitation(Change& change, MeetingId id, const Participant& who,
                       std::string_view answer, std::string_view why) {
  Statement(change.db(), R"(
    UPDATE meeting_people SET answer = :answer, reason = :why, answered_at = :now
    WHERE meeting_id = :meeting AND staff_id IS :staff AND contact_id IS :contact)")
      .bind(":answer", answer)
      .bind_or_null(":why", clean_text(trim(why)))
      .bind(":now", change.now())
      .bind(":meeting", number(id))
      .bind(":staff", numbered(who.staff))
      .bind(":contact", numbered(who.contact))
      .run();
  if (changed(change.db()) == 0) refuse_stranger(id);
}

std::int64_t accept_for_all(Change& change, MeetingId id) {
  Statement(change.db(), R"(
    UPDATE meeting_people SET answer = 'accepted', answered_at = :now
    WHERE meeting_id = :id AND answer = 'invited')")
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  return changed(change.db());
}

std::int64_t ask_again(Change& change, MeetingId id) {
  Statement(change.db(), R"(
    UPDATE meeting_people SET answer = 'invited', answered_at = NULL
    WHERE meeting_id = :id)")
      .bind(":id", number(id))
      .run();
  return changed(change.db());
}

Table participants(Database& db, MeetingId id) {
  Table table({{"name", N_("Full name"), Type::Text, "", 100},
               {"of", N_("Company, department"), Type::Text, "", 80},
               {"position", N_("Position"), Type::Text, "", 60},
               {"phone", N_("Phone"), Type::Text, "phone", 70},
               {"answer", N_("Answer"), Type::Code, "meet.answer", 90},
               {"reason", N_("Reason"), Type::Text, "", 50},
               {"answered_at", N_("Answered"), Type::Instant, "", 30}});
  Statement rows(db, R"(
    SELECT DISTINCT COALESCE(s.name, k.name), COALESCE(c.name, s.department),
      COALESCE(k.position, ''),
      COALESCE(s.phone, (SELECT COALESCE(p.e164, p.raw) FROM client_phones p
                         WHERE p.contact_id = k.id ORDER BY p.id LIMIT 1)),
      m.answer, m.reason, m.answered_at
    FROM meeting_people m LEFT JOIN staff s ON s.id = m.staff_id
      LEFT JOIN contacts k ON k.id = m.contact_id LEFT JOIN clients c ON c.id = k.client_id
    WHERE m.meeting_id = :id ORDER BY m.contact_id IS NOT NULL, m.id)");
  rows.bind(":id", number(id));
  while (rows.step()) {
    for (const int column : {0, 1, 2, 3, 4, 5}) {
      rows.null(column) || rows.view(column).empty() ? table.add_null()
                                                     : table.add_text(rows.view(column));
    }
    rows.null(6) ? table.add_null() : table.add_instant(rows.instant(6));
  }
  return table;
}

}  // namespace ruka
