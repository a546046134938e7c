#include "lib/report/meet/meeting_brief.hpp"

#include "lib/base/text.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/touch/call_hours.hpp"
#include "lib/desk/list.hpp"
#include "lib/meet/free_hours.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/meet/participant.hpp"
#include "lib/party/near_name.hpp"
#include "lib/report/client/client_card.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

// Of the client's record: what is to be known before a word is said.
constexpr const char* kClientColumns = "vip,greeting,terms,channel,hours";
// Of the client's card.
constexpr std::string_view kSections[] = {"consents", "requests", "mails", "promises",
                                          "deals",    "orders",   "tasks", "touches"};

void add_cells(Record& record, const Record& from) {
  for (const Record::Field& field : from.fields()) {
    if (const auto* cell = std::get_if<Cell>(&field.value)) {
      Column column = field.column;
      column.weight = std::max(column.weight, 1);  // one page hides nothing
      record.add(std::move(column), *cell);
    }
  }
}

constexpr const char* kTaskColumns = "id,title,for,due_at";

// What was decided at the last meeting with the client that was held before this one, and what of
// it is still to be done; which meeting that was, or 0.
std::int64_t add_last(Database& db, ClientId client, Instant before, const Moment& moment,
                      Record& record) {
  ListQuery query;
  query.columns = "id,starts_at,title,result";
  query.order = "m.starts_at DESC, m.id DESC";
  query.limit = 1;
  add_client(query, kMeetingList, number(client));
  query.add("m.state = 'held' AND m.starts_at < :before", {{":before", to_text(before)}});
  const Table found = select_table(db, kMeetingList, query);
  Rows row(found);
  if (!row.next()) return 0;
  const std::int64_t last = row.number("id");
  Record held;
  add_cells(held, find_record(db, kMeetingList, last, moment, query.columns));
  record.add("last", N_("Decided last time"), std::move(held));
  record.add("last_tasks", N_("Still to be done of it"),
             tasks_of(db, {"from_meeting_id", last}, "open", kTaskColumns, moment));
  return last;
}

// The set is called as the type is, or its name stands in the purpose or the subject.
bool is_asked(const Template& set, const Record& meeting, const Words& words) {
  if (words.code_of(kMeetingTypes.context, set.name, kMeetingTypes.words) == meeting.text("type")) {
    return true;
  }
  const std::string name = fold(set.name);
  return begins_word(meeting.text("purpose"), name) || begins_word(meeting.text("title"), name);
}

Table questions_for(Database& db, const Record& meeting, const Words& words,
                    const std::vector<PlaceValue>& values) {
  Table questions({{"no", N_("No."), Type::Number, "", 100},
                   {"question", N_("Question"), Type::Text, kSentence, 100}});
  std::int64_t no = 0;
  for (const Template& set : question_sets(db)) {
    if (!is_asked(set, meeting, words)) continue;
    for (const ScriptLine& line : script_lines(set)) {
      questions.add_row({++no, fill_template(line.text, values)});
    }
  }
  return questions;
}

}  // namespace

Record meeting_brief(Database& db, MeetingId id, const Moment& moment, const Words& words,
                     const std::vector<PlaceValue>& values) {
  const Record meeting = find_record(
      db, kMeetingList, number(id), moment,
      "id,title,type,starts_at,ends_at,place,link,purpose,agenda,travel_before,client,state");
  const Instant starts_at = meeting.instant("starts_at");
  const auto client = meeting_client(db, id);
  Record record;
  add_cells(record, meeting);
  if (client) {
    const auto theirs =
        hours_by_their_clock(db, *client, starts_at, meeting.instant("ends_at"), moment.phrases());
    record.add({"their_hours", N_("By their clock"), Type::Text},
               theirs ? Cell{words.say(*theirs)} : Cell{});
    add_cells(record, find_record(db, kClientList, number(*client), moment, kClientColumns));
  }
  record.add("participants", N_("Who comes"), participants(db, id, Coming::Yes));
  record.add("absent", N_("Who does not come"), participants(db, id, Coming::No));
  const std::int64_t last = client ? add_last(db, *client, starts_at, moment, record) : 0;
  record.add("preparation", N_("Not ready yet"),
             tasks_of(db, {"meeting_id", number(id)}, "open", kTaskColumns, moment));
  record.add("questions", N_("Questions"), questions_for(db, meeting, words, values));
  const Condition others{"t.meeting_id IS NOT :meeting AND t.from_meeting_id IS NOT :last",
                         {{":meeting", number(id)}, {":last", last}}};
  if (client) add_client_card(db, *client, moment, record, kSections, {"tasks", others});
  return record;
}

}  // namespace ruka
