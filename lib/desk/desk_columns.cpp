#include "lib/store/columns.hpp"

namespace ruka {

extern const char kDeskSql[];  // desk.sql
extern const Schema kDeskSchema;

namespace {

constexpr ColumnSpec kSettings[] = {
    {.name = "name", .is = Is::Plain},
    {.name = "value", .is = Is::Setting},
};

constexpr ColumnSpec kCalendarDays[] = {
    {.name = "on_day", .is = Is::Day},
    {.name = "kind", .is = Is::Code, .labels = "day.kind"},
    {.name = "name", .is = Is::Plain},
};

constexpr TableSpec kTables[] = {
    {.name = "settings", .columns = kSettings},
    {.name = "calendar_days", .columns = kCalendarDays},
};

}  // namespace

const Schema kDeskSchema = {kDeskSql, kTables};

}  // namespace ruka
