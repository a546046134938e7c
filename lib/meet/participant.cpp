#include "lib/meet/participant.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/party/near_name.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

namespace {

template <typename Id>
struct Search {
  std::optional<Id> found;
  std::optional<Error> error;  // several fit, or who fits has left
};

// Nobody where nobody fits.
template <typename Find>
auto search(const Find& find) -> Search<decltype(find())> {
  try {
    return {find(), std::nullopt};
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::NotFound) return {};
    if (error.kind() == ErrorKind::Ambiguous || error.kind() == ErrorKind::Refused) {
      return {std::nullopt, error};
    }
    throw;
  }
}

Search<ContactId> find_own(Database& db, std::optional<ClientId> client, std::string_view who) {
  std::string name;
  if (!client) return {};
  return search([&] { return find_contact(db, *client, who, name); });
}

struct Whom {
  std::string name, of;  // and the client, of a guest
};

Whom whom(Database& db, const Participant& who) {
  Statement row(db, R"(
    SELECT name, '' FROM staff WHERE id = :staff
    UNION ALL SELECT k.name, c.name FROM contacts k JOIN clients c ON c.id = k.client_id
    WHERE k.id = :contact)");
  row.bind(":staff", number(who.staff)).bind(":contact", number(who.contact)).step();
  return {row.text(0), row.text(1)};
}

[[noreturn]] void refuse_both(Database& db, std::string_view who, const Participant& both) {
  const Whom guest = whom(db, {{}, both.contact});
  throw Error(ErrorKind::Ambiguous,
              msg("“{who}” is both a colleague, {name}, and a contact, {guest} ({client})",
                  {{"who", terminal_safe(who)},
                   {"name", terminal_safe(whom(db, {both.staff, {}}).name)},
                   {"guest", terminal_safe(guest.name)},
                   {"client", terminal_safe(guest.of)}}),
              msg("write more of the name, or their e-mail or phone"));
}

}  // namespace

Participant find_participant(Database& db, std::optional<ClientId> client, std::string_view who) {
  const auto staff = search([&] { return find_colleague(db, who); });
  auto guest = find_own(db, client, who);
  if (staff.found && guest.found) refuse_both(db, who, {staff.found, guest.found});
  const bool known = staff.found || guest.found;
  const bool is_number = parse_id_number(who).has_value();
  // A number says nothing of who is meant before whom, and without a client nobody is nearer.
  if ((!known && !guest.error) || (staff.found && (is_number || !client))) {
    guest = search([&] { return find_person(db, who); });
    if (staff.found && guest.found) refuse_both(db, who, {staff.found, guest.found});
  }
  if (staff.found || guest.found) return {staff.found, guest.found};
  if (staff.error) throw *staff.error;
  if (guest.error) throw *guest.error;
  auto near = near_called(db, "staff", who);
  for (std::string& name : near_called(db, "contacts", who)) near.push_back(std::move(name));
  throw Error(
      ErrorKind::NotFound,
      msg("neither a colleague nor a contact is “{who}”", {{"who", terminal_safe(who)}}),
      did_you_mean(
          near, msg("add them first: ruka client contact add WHO NAME, or ruka staff add NAME")));
}

std::optional<Message> say_of_another(Database& db, std::optional<ClientId> client,
                                      const Participant& who) {
  if (!client || !who.contact) return std::nullopt;
  Statement row(db, "SELECT 1 FROM contacts WHERE id = :id AND client_id <> :client");
  if (!row.bind(":id", number(who.contact)).bind(":client", number(*client)).step()) {
    return std::nullopt;
  }
  const Whom guest = whom(db, who);
  return msg("{name} is of another client: {client}",
             {{"name", terminal_safe(guest.name)}, {"client", terminal_safe(guest.of)}});
}

namespace {

struct TakingPart {
  Participant who;
  std::string name;
};

std::vector<TakingPart> taking_part(Database& db, MeetingId id, std::string_view condition,
                                    std::string_view value) {
  Statement rows(db, fmt::format(R"(
    SELECT m.staff_id, m.contact_id, COALESCE(s.name, k.name)
    FROM meeting_people m LEFT JOIN staff s ON s.id = m.staff_id
      LEFT JOIN contacts k ON k.id = m.contact_id
    WHERE m.meeting_id = :meeting AND ({}) ORDER BY m.id)",
                                 condition));
  rows.bind(":meeting", number(id));
  if (rows.takes(":value")) rows.bind(":value", value);
  if (rows.takes(":words")) rows.bind(":words", words_of_name(value));
  std::vector<TakingPart> found;
  while (rows.step()) {
    TakingPart one{{}, rows.text(2)};
    if (!rows.null(0)) one.who.staff = StaffId{rows.integer(0)};
    if (!rows.null(1)) one.who.contact = ContactId{rows.integer(1)};
    found.push_back(std::move(one));
  }
  return found;
}

// A name in any spelling, a whole one before a part of it, the beginning of a word before a form.
std::vector<TakingPart> taking_part_by_name(Database& db, MeetingId id, std::string_view who) {
  const auto all = taking_part(db, id, "1", who);
  std::vector<TakingPart> found;
  const auto keep = [&](const auto& fits) {
    if (found.empty()) std::ranges::copy_if(all, std::back_inserter(found), fits);
  };
  keep([&](const TakingPart& one) { return fold(one.name) == fold(who); });
  for (const std::string& key : spellings_of(who)) {
    keep([&](const TakingPart& one) { return begins_word(one.name, key); });
  }
  if (words_of_name(who).empty() || !may_be_form(found, who)) return found;
  add_forms(found, who,
            taking_part(db, id,
                        named_in_any_form("staff", "m.staff_id") + " OR " +
                            named_in_any_form("contacts", "m.contact_id"),
                        who));
  return found;
}

// A colleague's phone stands as it was written.
bool has_phone(Database& db, StaffId id, std::string_view value) {
  Statement row(db, "SELECT COALESCE(phone, '') FROM staff WHERE id = :id");
  const Phone phone = read_phone(row.bind(":id", number(id)).step() ? row.text(0) : "");
  return (phone.e164.empty() ? phone.raw : phone.e164) == value;
}

std::vector<TakingPart> all_taking_part(Database& db, MeetingId id, const std::string& who) {
  if (is_phone_like(who)) {
    const Phone phone = read_phone(who);
    const std::string value = phone.e164.empty() ? phone.raw : phone.e164;
    auto found = taking_part(db, id, R"(:value IN (SELECT COALESCE(p.e164, p.raw)
      FROM client_phones p WHERE p.contact_id = m.contact_id))",
                             value);
    for (TakingPart& one : taking_part(db, id, "s.phone IS NOT NULL", "")) {
      if (has_phone(db, *one.who.staff, value)) found.push_back(std::move(one));
    }
    return found;
  }
  if (who.find('@') != who.npos) {
    return taking_part(db, id, R"(:value IN (SELECT e.email_key FROM client_emails e
      WHERE e.contact_id = m.contact_id) OR fold(s.email) = :value)",
                       fold(who));
  }
  if (const auto given = parse_id_number(who)) {
    return taking_part(db, id, "CAST(:value AS INTEGER) IN (m.staff_id, m.contact_id)",
                       std::to_string(*given));
  }
  return taking_part_by_name(db, id, who);
}

Called called(const TakingPart& one) {
  return {one.who.staff ? number(*one.who.staff) : number(*one.who.contact), one.name, "", ""};
}

Error no_participant(Database& db, MeetingId id, std::string_view who) {
  std::vector<std::string> names;
  for (const TakingPart& one : taking_part(db, id, "1", "")) names.push_back(one.name);
  return {ErrorKind::NotFound, msg("they do not take part in meeting {id}", {{"id", number(id)}}),
          did_you_mean(near_names(who, names),
                       msg("add them: ruka meet edit {id} --with WHO", {{"id", number(id)}}))};
}

// The one that fits best; nobody where nobody does. Throws Error{Ambiguous}.
std::optional<TakingPart> the_one(Database& db, MeetingId id, const std::string& who) {
  const auto found = all_taking_part(db, id, who);
  if (found.empty()) return std::nullopt;
  std::vector<Called> fit;
  for (std::size_t i = 0; i < found.size(); ++i) {
    fit.push_back({static_cast<std::int64_t>(i), found[i].name, "", ""});
  }
  prefer_meant(fit, who, std::identity());
  if (fit.size() == 1) return found[static_cast<std::size_t>(fit.front().id)];
  throw Error(ErrorKind::Ambiguous,
              msg("several who take part are “{who}”", {{"who", terminal_safe(who)}}),
              msg("write more of the name, or their e-mail or phone"));
}

}  // namespace

Participant find_taking_part(Database& db, MeetingId id, std::string_view raw) {
  const std::string who = clean_line(raw);
  const auto one = the_one(db, id, who);
  if (!one) throw no_participant(db, id, who);
  demand_name(called(*one), who);
  return one->who;
}

std::optional<Participant> find_present(Database& db, MeetingId id, std::string_view raw) {
  const std::string who = clean_line(raw);
  const auto one = the_one(db, id, who);
  if (!one) return std::nullopt;
  const auto said = search([&] {
    demand_name(called(*one), who);
    return true;
  });
  return said.found ? std::optional(one->who) : std::nullopt;
}

std::vector<ComingMeeting> coming_meetings(Database& db, ContactId contact, Instant now) {
  Statement rows(db, R"(
    SELECT m.id, m.starts_at FROM meeting_people p JOIN meetings m ON m.id = p.meeting_id
    WHERE p.contact_id = :contact AND m.state = 'planned' AND m.starts_at >= :now
    ORDER BY m.starts_at, m.id)");
  rows.bind(":contact", number(contact)).bind(":now", now);
  std::vector<ComingMeeting> found;
  while (rows.step()) found.push_back({MeetingId{rows.integer(0)}, rows.instant(1)});
  return found;
}

std::optional<ClientId> meeting_client(Database& db, MeetingId id) {
  Statement row(db, "SELECT client_id FROM meetings WHERE id = :id");
  if (!row.bind(":id", number(id)).step() || row.null(0)) return std::nullopt;
  return ClientId{row.integer(0)};
}

std::optional<ContactId> first_guest(Database& db, MeetingId id) {
  Statement row(db, R"(
    SELECT p.contact_id FROM meeting_people p JOIN contacts k ON k.id = p.contact_id
    JOIN meetings m ON m.id = p.meeting_id
    WHERE p.meeting_id = :id AND p.answer <> 'declined' AND k.left_on IS NULL
    ORDER BY k.client_id IS NOT m.client_id, p.id LIMIT 1)");
  if (!row.bind(":id", number(id)).step()) return std::nullopt;
  return ContactId{row.integer(0)};
}

void invite(Change& change, MeetingId id, const Participant& who) {
  Statement(change.db(), R"(
    INSERT INTO meeting_people (meeting_id, staff_id, contact_id)
    VALUES (:meeting, :staff, :contact) ON CONFLICT DO NOTHING)")
      .bind(":meeting", number(id))
      .bind(":staff", number(who.staff))
      .bind(":contact", number(who.contact))
      .run();
}

void uninvite(Change& change, MeetingId id, const Participant& who) {
  const auto gone = Statement(change.db(), R"(
    DELETE FROM meeting_people
    WHERE meeting_id = :meeting AND staff_id IS :staff AND contact_id IS :contact)")
                        .bind(":meeting", number(id))
                        .bind(":staff", number(who.staff))
                        .bind(":contact", number(who.contact))
                        .run();
  if (gone == 0) throw no_participant(change.db(), id, "");
}

namespace {

// Nobody comes for an employer that they have left.
void refuse_who_left(Database& db, MeetingId id, const Participant& who) {
  Statement row(db, R"(
    SELECT name, left_on FROM staff WHERE id = :staff
    UNION ALL SELECT name, left_on FROM contacts WHERE id = :contact)");
  row.bind(":staff", number(who.staff)).bind(":contact", number(who.contact));
  if (!row.step() || row.null(1)) return;
  throw Error(ErrorKind::Refused,
              msg("{name} left on {day}",
                  {{"name", terminal_safe(row.text(0))}, {"day", say_day(row.day(1))}}),
              msg("somebody else comes: ruka meet edit {id} --without WHO --with WHO",
                  {{"id", number(id)}}));
}

}  // namespace

void answer_invitation(Change& change, MeetingId id, const Participant& who,
                       const InvitationAnswer& what) {
  if (what.answer == "accepted") refuse_who_left(change.db(), id, who);
  const auto answered = Statement(change.db(), R"(
    UPDATE meeting_people SET answer = :answer, reason = :why, answered_at = :at
    WHERE meeting_id = :meeting AND staff_id IS :staff AND contact_id IS :contact)")
                            .bind(":answer", what.answer)
                            .bind_or_null(":why", clean_text(trim(what.why)))
                            .bind(":at", happened_at(change, what.at))
                            .bind(":meeting", number(id))
                            .bind(":staff", number(who.staff))
                            .bind(":contact", number(who.contact))
                            .run();
  if (answered == 0) throw no_participant(change.db(), id, "");
}

std::int64_t accept_for_all(Change& change, MeetingId id, std::optional<Instant> at) {
  return Statement(change.db(), R"(
    UPDATE meeting_people SET answer = 'accepted', answered_at = :at
    WHERE meeting_id = :id AND answer = 'invited'
      AND (SELECT left_on FROM staff WHERE id = staff_id) IS NULL
      AND (SELECT left_on FROM contacts WHERE id = contact_id) IS NULL)")
      .bind(":at", happened_at(change, at))
      .bind(":id", number(id))
      .run();
}

std::vector<LeftParticipant> left_unanswered(Database& db, MeetingId id) {
  Statement rows(db, R"(
    SELECT COALESCE(s.name, k.name), COALESCE(s.left_on, k.left_on)
    FROM meeting_people p LEFT JOIN staff s ON s.id = p.staff_id
      LEFT JOIN contacts k ON k.id = p.contact_id
    WHERE p.meeting_id = :id AND p.answer = 'invited'
      AND COALESCE(s.left_on, k.left_on) IS NOT NULL ORDER BY p.id)");
  rows.bind(":id", number(id));
  std::vector<LeftParticipant> left;
  while (rows.step()) left.push_back({rows.text(0), rows.day(1)});
  return left;
}

std::int64_t ask_again(Change& change, MeetingId id) {
  return Statement(change.db(), R"(
    UPDATE meeting_people SET answer = 'invited', answered_at = NULL
    WHERE meeting_id = :id)")
      .bind(":id", number(id))
      .run();
}

Table participants(Database& db, MeetingId id, Coming coming) {
  Table table({{"name", N_("Full name"), Type::Text, "", 100},
               {"address", N_("Address as"), Type::Text, "", 65},
               {"of", N_("Company, department"), Type::Text, "", 80},
               {"position", N_("Position"), Type::Text, "", 60},
               {"phone", N_("Phone"), Type::Text, "phone", 70},
               {"new", N_("First time"), Type::Flag, "", 85},
               {"answer", N_("Answer"), Type::Code, "meet.answer", 90},
               {"reason", N_("Reason"), Type::Text, "", 50},
               {"answered_at", N_("Answered"), Type::Instant, "", 30}});
  // Whoever has left by then comes no more than who declined.
  constexpr std::string_view kStaysAway =
      "(m.answer = 'declined' OR COALESCE(COALESCE(s.left_on, k.left_on) <= n.starts_at, FALSE))";
  const std::string chosen = coming == Coming::All   ? ""
                             : coming == Coming::Yes ? fmt::format(" AND NOT {}", kStaysAway)
                                                     : fmt::format(" AND {}", kStaysAway);
  Statement rows(db, R"(
    SELECT COALESCE(s.name, k.name),
      IIF(k.given_name <> '' AND k.patronymic <> '', k.given_name || ' ' || k.patronymic, NULL),
      COALESCE(c.name, s.department), COALESCE(k.position, ''),
      COALESCE(s.phone, (SELECT COALESCE(p.e164, p.raw) FROM client_phones p
                         WHERE p.contact_id = k.id ORDER BY p.id LIMIT 1)),
      m.contact_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM meeting_people q JOIN meetings h ON h.id = q.meeting_id
        WHERE q.contact_id = m.contact_id AND h.state = 'held' AND h.starts_at < n.starts_at),
      m.answer, m.reason, m.answered_at
    FROM meeting_people m JOIN meetings n ON n.id = m.meeting_id
      LEFT JOIN staff s ON s.id = m.staff_id
      LEFT JOIN contacts k ON k.id = m.contact_id LEFT JOIN clients c ON c.id = k.client_id
    WHERE m.meeting_id = :id)" +
                         chosen + " ORDER BY m.contact_id IS NOT NULL, m.id");
  rows.bind(":id", number(id));
  const auto add_texts = [&](int from, int to) {
    for (int column = from; column <= to; ++column) {
      rows.null(column) || rows.view(column).empty() ? table.add_null()
                                                     : table.add_text(rows.view(column));
    }
  };
  while (rows.step()) {
    add_texts(0, 4);
    table.add_flag(rows.integer(5) != 0);
    add_texts(6, 7);
    rows.null(8) ? table.add_null() : table.add_instant(rows.instant(8));
  }
  return table;
}

}  // namespace ruka
