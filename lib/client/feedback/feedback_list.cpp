#include "lib/client/feedback/feedback.hpp"

namespace ruka {

namespace {

constexpr Codes kTaskStates = {"task.state", code_words<"open", "done", "cancelled">};

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "f.id", .weight = 100},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 95,
     .key_sql = "c.sort_key",
     .called = "client"},
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "f.at", .weight = 90},
    {.name = "method",
     .title = N_("By"),
     .type = Type::Code,
     .sql = "f.method",
     .weight = 30,
     .codes = kFeedbackMethods},
    {.name = "nps", .title = N_("NPS"), .type = Type::Number, .sql = "f.nps", .weight = 85},
    {.name = "csat", .title = N_("CSAT"), .type = Type::Number, .sql = "f.csat", .weight = 84},
    {.name = "topic",
     .title = N_("Topic"),
     .type = Type::Text,
     .sql = "f.topic",
     .weight = 60,
     .key_sql = "f.topic_key",
     .values_sql = RUKA_VALUES("feedback", "topic_key", "topic")},
    {.name = "text",
     .title = N_("What was said"),
     .type = Type::Text,
     .sql = "f.text",
     .weight = 98},
    {.name = "contact",
     .title = N_("Who said it"),
     .type = Type::Text,
     .sql = "(SELECT k.name FROM contacts k WHERE k.id = f.contact_id)",
     .weight = 40,
     .called = "contact"},
    {.name = "task", .title = N_("Task"), .type = Type::Number, .sql = "f.task_id", .weight = 50},
    {.name = "task_state",
     .title = N_("Task's state"),
     .type = Type::Code,
     .sql = "(SELECT t.state FROM tasks t WHERE t.id = f.task_id)",
     .weight = 45,
     .codes = kTaskStates},
};

constexpr Option kFilters[] = {
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--topic", Takes::Text, "TOPIC", N_("about this"), {}, false, "f.topic_key = :topic"},
    {"--period", Takes::Period, "PERIOD", N_("given in this period")},
    {"--since", Takes::When, "WHEN", N_("given then or later")},
    {"--until", Takes::When, "WHEN", N_("given then or earlier; a day counts whole")},
    {"--summary", Takes::Nothing, "", N_("only NPS and CSAT of these")},
};

}  // namespace

const ListSpec kFeedbackList = {.from = "feedback f JOIN clients c ON c.id = f.client_id",
                                .fields = kFields,
                                .order = "f.at DESC, f.id DESC",
                                .noun = "feedback",
                                .id = "f.id",
                                .missing = N_("there is no feedback {id}"),
                                .seek = N_("ruka client feedback list shows it all"),
                                .empty = N_("no feedback found"),
                                .filters = kFilters,
                                .client = "f.client_id",
                                .moment = "f.at",
                                .words = "feedback"};

}  // namespace ruka
