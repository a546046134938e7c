#include "lib/desk/staff/staff.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "s.id", .weight = 100},
    {.name = "name",
     .title = N_("Full name"),
     .type = Type::Text,
     .sql = "s.name",
     .weight = 100,
     .key_sql = "s.sort_key",
     .called = "staff"},
    {.name = "role",
     .title = N_("Role"),
     .type = Type::Code,
     .sql = "s.role",
     .weight = 80,
     .codes = kStaffRoles},
    {.name = "department", .title = N_("Department"), .type = Type::Text, .sql = "s.department"},
    {.name = "phone",
     .title = N_("Phone"),
     .type = Type::Text,
     .sql = "s.phone",
     .weight = 60,
     .context = kPhone},
    {.name = "email", .title = N_("E-mail"), .type = Type::Text, .sql = "s.email"},
    {.name = "topics", .title = N_("Topics"), .type = Type::Text, .sql = "s.topics", .weight = 40},
    {.name = "left_on",
     .title = N_("Left on"),
     .type = Type::Day,
     .sql = "s.left_on",
     .weight = 50},
};

constexpr Scope kScopes[] = {
    {"present", "s.left_on IS NULL"}, {"left", "s.left_on IS NOT NULL"}, {"all"}};
constexpr Option kFilters[] = {
    {"--topic", Takes::Text, "TOPIC", N_("who knows about this")},
    {"--left", Takes::Nothing, "", N_("only those who have left")},
    {"--all", Takes::Nothing, "", N_("those who have left too")},
};

}  // namespace

const ListSpec kStaffList = {.from = "staff s",
                             .fields = kFields,
                             .order = "s.sort_key, s.id",
                             .noun = "staff",
                             .id = "s.id",
                             .missing = N_("there is nobody {id}"),
                             .empty = N_("nobody found"),
                             .scopes = kScopes,
                             .filters = kFilters};

}  // namespace ruka
