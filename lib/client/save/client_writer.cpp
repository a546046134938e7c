#include "lib/client/save/client_writer.hpp"

#include <algorithm>
#include <iterator>

#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/client/client.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/save/client_sql.hpp"
#include "lib/client/save/former.hpp"
#include "lib/client/save/reach_writer.hpp"

namespace ruka {

namespace {

// The words of the name itself are known by the name.
bool is_name_part(const ContactField& field) { return field.intake == Intake::Last; }

// A note with what another one says beside phones, which its own lines do not say.
std::string with_remarks(std::string note, std::string_view theirs,
                         const std::vector<std::string>& phones) {
  for (const std::string& line : phone_remarks(theirs, phones)) {
    if (!are_lines_of(line, note)) note += (note.empty() ? "" : "\n") + line;
  }
  return note;
}

// Columns of has_contact behind the number and the texts.
constexpr int kPersonLeft = 1 + static_cast<int>(std::size(kContactFields));
constexpr int kPersonChanged = kPersonLeft + 1;

// Whether what is added to a client's lists stands in its history.
enum class Told { Yes, No };

}  // namespace

struct ClientWriter::Inner {
  Instant now;
  Statement client, role, tag, contact, empty, fill, note, set_note, has_contact, fill_contact,
      set_left, has_tag, has_role;
  KnownPeople people;
  std::vector<KeptValue> kept;
  ReachWriter reach;
  ChangeKeeper changes;
  FormerWriter former;
  Database& db;

  explicit Inner(Change& change) : Inner(change, change.db()) {}

  Inner(Change& change, Database& file)
      : now(change.now()),
        client(file, insert_sql()),
        role(file,
             "INSERT INTO client_roles (client_id, role) VALUES (:id, :role) "
             "ON CONFLICT DO NOTHING"),
        tag(file, R"(INSERT INTO client_tags (client_id, tag_key, tag) VALUES (:id, :key, :tag)
          ON CONFLICT DO NOTHING)"),
        contact(file, insert_contact_sql()),
        empty(file, empty_sql()),
        fill(file, fill_sql()),
        note(file, "SELECT COALESCE(note, '') FROM clients WHERE id = :id"),
        set_note(file, "UPDATE clients SET note = :note, updated_at = :now WHERE id = :id"),
        has_contact(file, find_contact_sql()),
        fill_contact(file, fill_contact_sql()),
        set_left(file, "UPDATE contacts SET left_on = :on, updated_at = :now WHERE id = :id"),
        has_tag(file, "SELECT 1 FROM client_tags WHERE client_id = :id AND tag_key = :value"),
        has_role(file, "SELECT 1 FROM client_roles WHERE client_id = :id AND role = :value"),
        reach(change),
        changes(change),
        former(change),
        db(file) {}

  void bind_owner(Statement& row, const CheckedClient& c) {
    row.bind(":owner", c.owner ? std::optional(number(*c.owner)) : std::nullopt);
  }

  void bind_plain(Statement& row, const CheckedClient& c) {
    bind_client_texts(row, c.texts);
    bind_owner(row, c);
    row.bind(":now", now);
  }

  // Whether there is a field to be filled in; each is told.
  bool tell_filled(ClientId id, const CheckedClient& c) {
    for (const ClientField& field : kClientFields) {
      empty.bind_or_null(field.parameter, c.texts.*field.text);
    }
    bind_owner(empty, c);
    bool any = false;
    if (empty.bind(":id", number(id)).step()) {
      int column = 0;
      for (const ClientField& field : kClientFields) {
        if (empty.integer(column++) == 0) continue;
        changes.keep(id, field.column, "", c.texts.*field.text);
        any = true;
      }
      if (empty.integer(column) != 0) {
        changes.keep(id, "owner", "", owner_name(db, c.owner));
        any = true;
      }
    }
    empty.reset();
    return any;
  }

  // What is said beside phones stands in the note, behind what stands there.
  bool add_remarks(ClientId id, const CheckedClient& c) {
    std::vector<std::string> phones;
    for (const Phone& one : c.phones) phones.push_back(phone_text(one));
    if (phone_remarks(c.texts.note, phones).empty()) return false;
    const std::string ours = note.bind(":id", number(id)).step() ? note.text(0) : "";
    note.reset();
    const std::string with = with_remarks(ours, c.texts.note, phones);
    if (with == ours) return false;
    set_note.bind(":id", number(id)).bind(":note", with).bind(":now", now).run();
    changes.keep(id, "note", ours, with);
    return true;
  }

  void tell(Told told, std::int64_t id, std::string_view field, std::string_view added) {
    if (told == Told::Yes) changes.keep(ClientId{id}, field, "", added);
  }

  static bool any(Statement& row) {
    const bool found = row.step();
    row.reset();
    return found;
  }

  bool add_phone(const Whose& whose, const Phone& phone, Told told) {
    if (!reach.add_phone(whose, phone)) return false;
    if (told == Told::Yes) tell(told, number(whose.client), "phone", phone_text(phone));
    return true;
  }

  bool add_email(const Whose& whose, const std::string& address, Told told) {
    if (!reach.add_email(whose, address)) return false;
    tell(told, number(whose.client), "email", address);
    return true;
  }

  // Whether the person that has_contact found takes what is said otherwise.
  bool takes_other() {
    const std::string changed = has_contact.text(kPersonChanged);
    return people.take && (people.as_of.empty() || changed <= people.as_of);
  }

  // What a person has of a field, with what is said of them.
  static std::string filled_in(const ContactField& field, const std::string& ours,
                               const ContactDraft& draft, bool take) {
    const std::string& theirs = draft.texts.*field.text;
    const bool note = field.text == &ContactTexts::note;
    if (ours.empty() || (take && !(note && are_lines_of(theirs, ours)))) return theirs;
    return note ? with_remarks(ours, theirs, draft.phones) : ours;
  }

  // A person whom the client has takes what is unknown of them; what is known stays, or goes.
  bool fill_person(std::int64_t client, const ContactDraft& draft) {
    ContactTexts fresh;
    bool filled = false;
    const bool take = takes_other();
    int column = 1;
    for (const ContactField& field : kContactFields) {
      const std::string ours = has_contact.text(column++);
      const std::string& theirs = draft.texts.*field.text;
      if (theirs.empty() || ours == theirs || is_name_part(field)) continue;
      std::string text = filled_in(field, ours, draft, take);
      if (!are_lines_of(theirs, text)) kept.push_back({draft.name, field.column, ours, theirs});
      if (text == ours) continue;
      if (!ours.empty() && field.told) {
        changes.keep(ClientId{client}, field.column, draft.name + ": " + ours,
                     draft.name + ": " + text);
      }
      fresh.*field.text = std::move(text);
      filled = true;
    }
    const std::string left = has_contact.text(kPersonLeft);
    const bool other_day = !left.empty() && !draft.left_on.empty() && left != draft.left_on;
    if (other_day && take) {
      set_left.bind(":on", draft.left_on).bind(":now", now).bind(":id", has_contact.integer(0));
      set_left.run();
    } else if (other_day) {
      kept.push_back({draft.name, "left_on", left, draft.left_on});
    }
    if (filled) {
      bind_contact_texts(fill_contact, fresh);
      fill_contact.bind(":id", has_contact.integer(0)).bind(":now", now).run();
    }
    return filled || (other_day && take);
  }

  bool add_contact(std::int64_t id, const ContactDraft& draft, Told told) {
    const std::string key = fold(draft.name);
    has_contact.bind(":id", id).bind(":key", key);
    std::optional<std::int64_t> person;
    bool added = false;
    if (has_contact.step()) {
      person = has_contact.integer(0);
      added = fill_person(id, draft);
    }
    has_contact.reset();
    if (!person) {
      bind_contact_texts(contact, draft.texts);
      contact.bind(":id", id).bind(":name", draft.name).bind(":key", key).bind(":now", now).run();
      person = last_id(db);
      added = true;
    }
    added |= former.add_leaving(*person, draft.left_on);
    const Whose whose{ClientId{id}, ContactId{*person}};
    for (const std::string& text : draft.phones) {
      added |= add_phone(whose, read_phone(text), told);
    }
    for (const std::string& text : draft.emails) added |= add_email(whose, text, told);
    return added;
  }

  bool has_person(std::int64_t id, const ContactDraft& draft) {
    has_contact.bind(":id", id).bind(":key", fold(draft.name));
    bool same = has_contact.step();
    const std::int64_t person = same ? has_contact.integer(0) : 0;
    int column = 1;
    for (const ContactField& field : kContactFields) {
      const std::string& theirs = draft.texts.*field.text;
      const bool equal =
          same && (theirs.empty() || is_name_part(field) || has_contact.text(column) == theirs);
      ++column;
      same = equal;
    }
    same = same && (draft.left_on.empty() || has_contact.text(column) == draft.left_on);
    has_contact.reset();
    const Whose whose{ClientId{id}, ContactId{person}};
    const auto phone_known = [&](const std::string& text) {
      return reach.has_phone(whose, read_phone(text));
    };
    const auto email_known = [&](const std::string& text) { return reach.has_email(whose, text); };
    return same && std::ranges::all_of(draft.phones, phone_known) &&
           std::ranges::all_of(draft.emails, email_known);
  }

  bool has_lists(std::int64_t id, const CheckedClient& c) {
    const auto has = [&](Statement& row, const std::string& value) {
      row.bind(":id", id).bind(":value", value);
      return any(row);
    };
    const Whose whose{ClientId{id}};
    const auto phone_known = [&](const Phone& p) { return reach.has_phone(whose, p); };
    const auto email_known = [&](const std::string& e) { return reach.has_email(whose, e); };
    return std::ranges::all_of(c.phones, phone_known) &&
           std::ranges::all_of(c.emails, email_known) &&
           std::ranges::all_of(c.tags,
                               [&](const std::string& t) { return has(has_tag, fold(t)); }) &&
           std::ranges::all_of(c.roles, [&](const std::string& r) { return has(has_role, r); }) &&
           std::ranges::all_of(
               c.former_names,
               [&](const std::string& name) { return former.has_name(id, name); }) &&
           std::ranges::all_of(c.contacts,
                               [&](const ContactDraft& one) { return has_person(id, one); });
  }

  bool add_role(std::int64_t id, const std::string& code) {
    if (role.bind(":id", id).bind(":role", code).run() == 0) return false;
    tell(Told::Yes, id, "role", code);
    return true;
  }

  bool add_tag(std::int64_t id, const std::string& text, Told told) {
    if (tag.bind(":id", id).bind(":key", fold(text)).bind(":tag", text).run() == 0) return false;
    tell(told, id, "tag", text);
    return true;
  }

  bool add_lists(std::int64_t id, const CheckedClient& c, Told told) {
    bool added = false;
    const Whose whose{ClientId{id}};
    for (const Phone& one : c.phones) added |= add_phone(whose, one, told);
    for (const std::string& one : c.emails) added |= add_email(whose, one, told);
    for (const std::string& one : c.tags) added |= add_tag(id, one, told);
    for (const ContactDraft& one : c.contacts) added |= add_contact(id, one, told);
    for (const std::string& one : c.former_names) added |= former.add_name(id, one);
    return former.add_successors(id, c.contacts) || added;
  }
};

ClientWriter::ClientWriter(Change& change) : inner_(std::make_unique<Inner>(change)) {}

ClientWriter::~ClientWriter() = default;

ClientId ClientWriter::insert(const CheckedClient& client, std::string_view uid) {
  Inner& in = *inner_;
  in.bind_plain(in.client, client);
  in.client.bind(":uid", uid.empty() ? new_uid() : std::string(uid))
      .bind(":kind", client_kind_code(client.kind))
      .bind(":name", client.name)
      .bind(":name_key", client.name_key)
      .bind(":sort_key", client.sort_key)
      .bind(":latin", client.latin_key)
      .bind(":vip", client.vip ? 1 : 0)
      .bind(":status", client.status.empty() ? kClientStatuses[0] : client.status)
      .run();
  const std::int64_t id = last_id(in.db);
  for (const std::string& role : client.roles) in.role.bind(":id", id).bind(":role", role).run();
  if (client.roles.empty()) in.role.bind(":id", id).bind(":role", "client").run();
  in.people = {};
  const ReachWriter::NewClient fresh(in.reach);
  in.add_lists(id, client, Told::No);
  return ClientId{id};
}

bool ClientWriter::fill_in(ClientId id, const CheckedClient& client, const KnownPeople& people) {
  Inner& in = *inner_;
  in.people = people;
  const bool filled = in.tell_filled(id, client);
  if (filled) {
    in.bind_plain(in.fill, client);
    in.fill.bind(":id", number(id)).run();
  }
  in.kept.clear();
  const bool remarked = in.add_remarks(id, client);
  bool added = in.add_lists(number(id), client, Told::Yes);
  for (const std::string& role : client.roles) added |= in.add_role(number(id), role);
  return added || filled || remarked;
}

const std::vector<KeptValue>& ClientWriter::kept() const { return inner_->kept; }

bool ClientWriter::has_all(ClientId id, const CheckedClient& client) {
  const auto ours = find_client_by_id(inner_->db, id);
  if (!ours || ours->name != client.name || ours->kind != client.kind) return false;
  for (const ClientField& field : kClientFields) {
    const std::string& theirs = client.texts.*field.text;
    if (!theirs.empty() && theirs != ours->texts.*field.text) return false;
  }
  const bool owned = !client.owner || client.owner == ours->owner;
  const bool state = client.status.empty() || client.status == ours->status;
  return owned && state && (ours->vip || !client.vip) && inner_->has_lists(number(id), client);
}

void ClientWriter::add_lists(ClientId id, const CheckedClient& client) {
  inner_->add_lists(number(id), client, Told::No);
}

}  // namespace ruka
