#include "lib/desk/staff/staff.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kStaffSql[];  // staff.sql
extern const Schema kStaffSchema;

namespace {

constexpr ColumnSpec kStaffColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "name", .is = Is::Name, .search = Search::Title},
    {.name = "sort_key", .is = Is::Key},
    {.name = "former", .is = Is::Name, .search = Search::Title},
    {.name = "role", .is = Is::Code, .codes = &kStaffRoles},
    {.name = "department", .is = Is::Text, .search = Search::Body},
    {.name = "phone", .is = Is::Phone},
    {.name = "email", .is = Is::Email},
    {.name = "topics", .is = Is::Text, .search = Search::Body},
    {.name = "left_on", .is = Is::Day},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr TableSpec kStaffTables[] = {
    {.name = "staff", .columns = kStaffColumns, .number = 12, .kind = "staff"},
};

}  // namespace

const Schema kStaffSchema = {kStaffSql, kStaffTables};

}  // namespace ruka
