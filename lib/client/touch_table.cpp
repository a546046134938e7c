#include "lib/client/touch_table.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "t.id", .weight = 60},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "(SELECT c.name FROM clients c WHERE c.id = t.client_id)",
     .weight = 90},
    {.name = "by",
     .title = N_("By"),
     .type = Type::Code,
     .sql = "t.channel",
     .weight = 80,
     .context = "channel",
     .words = kChannels},
    {.name = "direction",
     .title = N_("Direction"),
     .type = Type::Code,
     .sql = "t.direction",
     .weight = 70,
     .context = "direction",
     .words = kDirections},
    {.name = "status",
     .title = N_("Status"),
     .type = Type::Code,
     .sql = "t.status",
     .weight = 50,
     .context = "touch.status",
     .words = kTouchStatuses},
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "t.at", .weight = 95},
    {.name = "minutes",
     .title = N_("Length"),
     .type = Type::Span,
     .sql = "t.minutes",
     .weight = 30},
    {.name = "summary",
     .title = N_("What was said"),
     .type = Type::Text,
     .sql = "t.summary",
     .weight = 100},
    {.name = "result", .title = N_("Result"), .type = Type::Text, .sql = "t.result", .weight = 40},
    {.name = "contact",
     .title = N_("With"),
     .type = Type::Text,
     .sql = "(SELECT k.name FROM contacts k WHERE k.id = t.contact_id)",
     .weight = 45},
};

}  // namespace

const ListSpec kTouchList = {"touches t", kFields, "t.at DESC, t.id DESC"};

}  // namespace ruka
