#pragma once
// The fields besides the texts that a client's list and its export share, one row each.
#include <algorithm>
#include <optional>
#include <string_view>

#include "lib/client/client.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr const char* kTags = RUKA_VALUES("client_tags", "tag_key", "tag");

inline constexpr FieldSpec kClientOwnFields[] = {
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
};

/// The row of that name, with another weight where one is given.
constexpr FieldSpec own_field(std::string_view name, std::optional<int> weight = {}) {
  FieldSpec field = *std::ranges::find(kClientOwnFields, name, &FieldSpec::name);
  field.weight = weight.value_or(field.weight);
  return field;
}

}  // namespace ruka
