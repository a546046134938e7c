#include "lib/client/client_change.hpp"

#include <algorithm>

#include "lib/client/client_marks.hpp"

namespace ruka {

namespace {

class Keeper {
 public:
  Keeper(Change& change, ClientId client) : changes_(change), client_(client) {}

  void text(std::string_view field, std::string_view before, std::string_view after) {
    changes_.keep(client_, field, before, after);
  }

  void list(std::string_view field, const std::vector<std::string>& before,
            const std::vector<std::string>& after) {
    for (const std::string& one : before) {
      if (std::ranges::find(after, one) == after.end()) text(field, one, "");
    }
    for (const std::string& one : after) {
      if (std::ranges::find(before, one) == before.end()) text(field, "", one);
    }
  }

 private:
  ChangeKeeper changes_;
  ClientId client_;
};

}  // namespace

ChangeKeeper::ChangeKeeper(Change& change)
    : row_(change.db(), R"(
        INSERT INTO client_changes (client_id, at, field, before, after)
        VALUES (:client, :at, :field, :before, :after))") {
  row_.bind(":at", change.now());
}

void ChangeKeeper::keep(ClientId client, std::string_view field, std::string_view before,
                        std::string_view after) {
  if (before == after) return;
  row_.bind(":client", number(client))
      .bind(":field", field)
      .bind_or_null(":before", before)
      .bind_or_null(":after", after)
      .run();
}

std::string owner_name(Database& db, std::optional<StaffId> owner) {
  if (!owner) return {};
  Statement row(db, "SELECT name FROM staff WHERE id = :id");
  row.bind(":id", number(*owner));
  return row.step() ? std::string(row.blob(0)) : std::string();
}

void keep_changes(Change& change, const Client& before, const Client& after) {
  Keeper keeper(change, after.id);
  const auto marks = [&](bool behind) {
    for (const ClientMark& mark : kClientMarks) {
      const std::string was = mark_of(before, mark);
      const std::string is = mark_of(after, mark);
      if (mark.behind != behind || was == is) continue;
      keeper.text(mark.field, mark.kept(change.db(), was), mark.kept(change.db(), is));
    }
  };
  keeper.text("name", before.name, after.name);
  marks(false);
  for (const ClientField& field : kClientFields) {
    keeper.text(field.column, before.texts.*field.text, after.texts.*field.text);
  }
  marks(true);
  keeper.list("phone", before.phones, after.phones);
  keeper.list("email", before.emails, after.emails);
  keeper.list("tag", before.tags, after.tags);
  keeper.list("role", before.roles, after.roles);
}

}  // namespace ruka
