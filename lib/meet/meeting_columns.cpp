#include "lib/meet/meeting.hpp"
#include "lib/meet/participant.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kMeetingSql[];  // meeting.sql
extern const Schema kMeetingSchema;

namespace {

constexpr ColumnSpec kMeetingsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "title", .is = Is::Text, .search = Search::Title},
    {.name = "type", .is = Is::Code, .codes = &kMeetingTypes},
    {.name = "starts_at", .is = Is::Instant},
    {.name = "ends_at", .is = Is::Instant},
    {.name = "place", .is = Is::Text, .search = Search::Body},
    {.name = "link", .is = Is::Text, .search = Search::Body},
    {.name = "purpose", .is = Is::Text, .search = Search::Body},
    {.name = "agenda", .is = Is::Text, .search = Search::Body},
    {.name = "travel_before", .is = Is::Count},
    {.name = "travel_after", .is = Is::Count},
    {.name = "client_id", .is = Is::Ref},
    {.name = "state", .is = Is::Code, .codes = &kMeetingStates},
    {.name = "result", .is = Is::Text, .search = Search::Body},
    {.name = "protocol", .is = Is::Text, .search = Search::Body, .field = "minutes"},
    {.name = "reason", .is = Is::Text, .search = Search::Body},
    {.name = "ended_at", .is = Is::Instant},
    {.name = "noted_at", .is = Is::Stamp},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr ColumnSpec kMeetingMovesColumns[] = {
    {.name = "id", .is = Is::Id},           {.name = "meeting_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},      {.name = "starts_at", .is = Is::Instant},
    {.name = "ends_at", .is = Is::Instant}, {.name = "reason", .is = Is::Text},
};

constexpr ColumnSpec kMeetingPeopleColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "meeting_id", .is = Is::Ref},
    {.name = "staff_id", .is = Is::Ref},
    {.name = "contact_id", .is = Is::Ref},
    {.name = "answer", .is = Is::Code, .codes = &kAnswers},
    {.name = "reason", .is = Is::Text},
    {.name = "answered_at", .is = Is::Instant},
};

constexpr TableSpec kTables[] = {
    {.name = "meetings", .columns = kMeetingsColumns, .number = 9, .kind = "meeting"},
    {.name = "meeting_moves", .columns = kMeetingMovesColumns, .logged = Logged::Untold},
    {.name = "meeting_people", .columns = kMeetingPeopleColumns},
};

}  // namespace

const Schema kMeetingSchema = {kMeetingSql, kTables};

}  // namespace ruka
