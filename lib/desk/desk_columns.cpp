#include "lib/i18n/codes.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kDeskSql[];  // desk.sql
extern const Schema kDeskSchema;

namespace {

constexpr Codes kDayKinds = {"day.kind", code_words<"working", "short", "off">};

constexpr ColumnSpec kSettingsColumns[] = {
    {.name = "name", .is = Is::Plain},
    {.name = "value", .is = Is::Setting},
};

constexpr ColumnSpec kCalendarDaysColumns[] = {
    {.name = "on_day", .is = Is::Day},
    {.name = "kind", .is = Is::Code, .codes = &kDayKinds},
    {.name = "name", .is = Is::Plain},
};

constexpr TableSpec kTables[] = {
    {.name = "settings", .columns = kSettingsColumns},
    {.name = "calendar_days", .columns = kCalendarDaysColumns},
};

}  // namespace

const Schema kDeskSchema = {kDeskSql, kTables};

}  // namespace ruka
