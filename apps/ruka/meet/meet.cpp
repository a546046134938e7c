// ruka meet add|list|show|edit|move|rm: the manager's calendar.
#include "apps/ruka/list.hpp"
#include "apps/ruka/meet/commands.hpp"
#include "apps/ruka/meet/shown.hpp"
#include "apps/ruka/shared/checks.hpp"
#include "apps/ruka/shared/each.hpp"
#include "apps/ruka/shared/follow_up.hpp"
#include "apps/ruka/shared/options.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/meet/meeting_end.hpp"
#include "lib/meet/participant.hpp"
#include "lib/meet/preparation.hpp"
#include "lib/task/task_list.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/window.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {{"TITLE", Takes::Text, N_("what it is about")}};
constexpr Argument kListArguments[] = {
    {"PERIOD", Takes::Period,
     N_("a period: сегодня, неделя, 2026-11; the next seven days unless said"), Many::Optional}};
constexpr Argument kMeetIdArguments[] = {
    {"ID", Takes::Record("meeting"), N_("the meeting's number")}};
// What is said of a meeting when it is made and when it is changed.
constexpr Option kMeetingOptions[] = {
    {"--client", Takes::Record("client"), "WHO", N_("with which client")},
    {"--place", Takes::Text, "TEXT", N_("where")},
    {"--link", Takes::Text, "TEXT", N_("where, of a talk by video")},
    {"--purpose", Takes::Text, "TEXT",
     N_("what it is for; its set of questions goes into the brief")},
    {"--agenda", Takes::Text, "TEXT", N_("what is to be talked about")},
    {"--travel-before", Takes::Span, "SPAN", N_("the way there: 40, 1h")},
    {"--travel-after", Takes::Span, "SPAN", N_("the way back")},
    {"--type", Takes::Word, "TYPE", N_("the type"), kMeetingTypes},
    {"--with",
     Takes::Text,
     "WHO",
     N_("a colleague or a contact who takes part; may repeat"),
     {},
     true},
};
constexpr Option kAddTimeOptions[] = {
    {"--at", Takes::When, "WHEN", N_("day and hour: \"ср 15:30\", \"ср 15:30-17:00\"; required")},
    {"--for", Takes::Span, "SPAN", N_("how long: 1h, 45; an hour unless said")},
};
constexpr Option kAddPrepOptions[] = {
    {"--prep",
     Takes::Text,
     "\"WHEN TEXT\"",
     N_("what to prepare, a task: \"вт 17:00 собрать слайды\"; may repeat"),
     {},
     true},
};
constexpr auto kAddOptions = joined_options(kAddTimeOptions, kMeetingOptions, kAddPrepOptions);
constexpr Option kEditTimeOptions[] = {
    {"--title", Takes::Text, "TEXT", N_("another subject")},
    {"--at", Takes::When, "WHEN", N_("another day and hour")},
    {"--for", Takes::Span, "SPAN", N_("another length")},
};
constexpr Option kEditMoreOptions[] = {
    {"--without", Takes::Text, "WHO", N_("who takes no part any more; may repeat"), {}, true},
    {"--result", Takes::Text, "TEXT", N_("what came of it, of one that was held")},
};
constexpr auto kEditOptions = joined_options(kEditTimeOptions, kMeetingOptions, kEditMoreOptions);
constexpr Example kAddExamples[] = {
    {"ruka meet add \"Презентация\" --at \"ср 15:30\" --for 1h --client маяк --place \"Ленина 5\"",
     N_("a presentation at the client's")},
    {"ruka meet add \"Презентация\" --at \"ср 15:30\" --prep \"вт 17:00 собрать слайды\"",
     N_("with what is to be ready by then")}};
constexpr Example kListExamples[] = {{"ruka meet list неделя", N_("this week")}};
constexpr Example kShowExamples[] = {{"ruka meet show 31", N_("one meeting whole")}};
constexpr Argument kMoveArguments[] = {
    {"ID", Takes::Record("meeting"), N_("the meeting's number")},
    {"WHEN", Takes::When, N_("the new day and hour: \"чт 11:00\"")}};
constexpr Option kMoveOptions[] = {
    {"--for", Takes::Span, "SPAN", N_("another length")},
    {"--why", Takes::Text, "TEXT", N_("the reason")},
};
constexpr Example kEditExamples[] = {
    {"ruka meet edit 31 --place \"Ленина 5\"", N_("another place")}};
constexpr Example kMoveExamples[] = {{"ruka meet move 31 \"чт 11:00\" --why \"заболел директор\"",
                                      N_("it has moved; where it stood is kept")}};
constexpr Argument kRmArguments[] = {
    {"ID", Takes::Record("meeting"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {{"ruka meet rm 31", N_("it never was")}};

Instant hour_of(const When& when) {
  if (when.at) return *when.at;
  throw Error(ErrorKind::Value, msg("a meeting needs an hour: {day}", {{"day", say_day(when.on)}}),
              msg("write it like --at \"ср 15:30\""));
}

// "… · with: Ольга Смирнова, Лапин Игорь".
Message say_with_people(Context& context, const Record& record) {
  const Message meeting = say_meeting(context, record);
  const std::string people = record.text("with");
  return people.empty()
             ? meeting
             : msg("{meeting} · with: {people}", {{"meeting", meeting}, {"people", people}});
}

// The open promises that have gone with the meeting to another client.
void add_moved_promises(Context& context, MeetingId id, const Record& meeting,
                        std::vector<Made>& made) {
  const Table promises = promises_of_meeting(context.db(), id, context.moment());
  for (Rows row(promises); row.next();) {
    const std::int64_t promise = row.number("id");
    const Record record = record_of(context, kPromiseList, promise);
    if (record.text("state") != "open" || record.text("client") != meeting.text("client")) continue;
    made.push_back({"promise", promise, say_given_promise(context, promise)});
  }
}

void wrote(Context& context, Change& change, MeetingId id, std::int64_t told_again = 0,
           bool another_client = false) {
  const Record record = record_of(context, kMeetingList, number(id));
  std::vector<Made> made = said_preparations(context, id, {});
  if (another_client) add_moved_promises(context, id, record, made);
  change.commit();
  made.insert(made.begin(),
              {"meeting", number(id),
               say_their_hours(context, id, record,
                               with_ending(record, say_with_people(context, record)))});
  context.wrote(record, made);
  if (told_again > 0) {
    context.note(msg_count("{count} participant is to be told again and to answer",
                           "{count} participants are to be told again and to answer", told_again));
  }
  note_findings(context, "meeting", number(id));
}

// Who takes part, as --with and --without say.
void change_people(Context& context, Change& change, const Parsed& parsed, MeetingId id) {
  const auto client = meeting_client(change.db(), id);
  for (const std::string& who : parsed.all("--with")) {
    const Participant one = find_participant(change.db(), client, who);
    invite(change, id, one);
    if (const auto of = say_of_another(change.db(), client, one)) context.note(*of);
  }
  if (!parsed.declares("--without")) return;
  for (const std::string& who : parsed.all("--without")) {
    uninvite(change, id, find_taking_part(change.db(), id, who));
  }
}

// What --prep names.
void add_preparations(Context& context, Change& change, const Parsed& parsed, MeetingId id) {
  for (const std::string& words : parsed.all("--prep")) {
    const FollowUp prep = read_follow_up(context, "--prep", words);
    add_preparation(change, id, {.text = prep.text, .due = prep.due, .owner = {}}, context.zone());
  }
}

// When, and how long: of --for, or of the phrase, which may say both hours.
Slot slot_of(Context& context, const Parsed& parsed, const std::string& phrase,
             std::optional<Instant> stands = {}) {
  const auto given = context.span(parsed, "--for");
  Slot slot = parse_slot(phrase, context.phrases(Yearless::Ahead, stands));
  if (given && slot.length && *given != *slot.length) {
    throw Error(ErrorKind::Usage,
                msg("“{phrase}” says how long, and {option} too",
                    {{"phrase", terminal_safe(phrase)}, {"option", "--for"}}),
                msg("leave one of them out"));
  }
  if (given) slot.length = given;
  return slot;
}

void add(Context& context, const Parsed& parsed) {
  const auto at = parsed.text("--at");
  if (!at) {
    throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", "--at"}}),
                msg("write it like --at \"ср 15:30\""));
  }
  MeetingDraft draft;
  draft.title = parsed.required("TITLE");
  const Slot slot = slot_of(context, parsed, *at);
  draft.starts_at = hour_of(context.told_if_past(slot.when));
  draft.length = slot.length.value_or(context.settings().minutes("meet.minutes"));
  draft.place = parsed.text("--place").value_or("");
  draft.type = parsed.text("--type").value_or("meeting");
  draft.link = parsed.text("--link").value_or("");
  draft.purpose = parsed.text("--purpose").value_or("");
  draft.agenda = parsed.text("--agenda").value_or("");
  draft.travel_before = context.span(parsed, "--travel-before");
  draft.travel_after = context.span(parsed, "--travel-after");
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client"))
    draft.client = find_client(context.db(), *who).client;
  const MeetingId id = add_meeting(
      change, draft, context.force() ? Overlap::Allow : Overlap::Refuse, context.phrases());
  change_people(context, change, parsed, id);
  add_preparations(context, change, parsed, id);
  wrote(context, change, id);
}

void list(Context& context, const Parsed& parsed) {
  ListQuery query = asked_of(context, parsed, kMeetingList);
  Message nothing = msg(kMeetingList.empty);
  auto period = context.period(parsed, "PERIOD", Yearless::ThisYear);
  if (!period && !parsed.given("--since") && !parsed.given("--until")) {
    period = {context.today(), context.today() + std::chrono::days(6)};
  }
  if (period) {
    add_period(query, kMeetingList, nullptr, *period, context.zone());
    nothing = msg("no meetings from {from} to {to}",
                  {{"from", say_day(period->from)}, {"to", say_day(period->to)}});
  }
  context.print(select_table(context.db(), kMeetingList, query), nothing);
}

void show(Context& context, const Parsed& parsed) {
  const MeetingId id{context.id(parsed, "ID")};
  Record record = meeting_with_preparation(context, id);
  record.add("tasks", N_("What is to be done"), tasks_from_meeting(context, id));
  record.add("promises", N_("Promised at it"),
             promises_of_meeting(context.db(), id, context.moment()));
  record.add("moves", N_("Moved before"), meeting_moves(context.db(), id));
  context.print(record);
}

// An empty value takes the span away.
std::optional<std::optional<Minutes>> edited_span(Context& context, const Parsed& parsed,
                                                  const char* option) {
  if (!parsed.given(option)) return std::nullopt;
  if (parsed.text(option) == "") return std::make_optional(std::optional<Minutes>{});
  return context.span(parsed, option);
}

Instant start_of(Context& context, MeetingId id) {
  return record_of(context, kMeetingList, number(id)).instant("starts_at");
}

void edit(Context& context, const Parsed& parsed) {
  const MeetingId id{context.id(parsed, "ID")};
  MeetingEdit edit;
  edit.title = parsed.text("--title");
  edit.type = parsed.text("--type");
  edit.place = parsed.text("--place");
  edit.link = parsed.text("--link");
  edit.purpose = parsed.text("--purpose");
  edit.agenda = parsed.text("--agenda");
  edit.travel_before = edited_span(context, parsed, "--travel-before");
  edit.travel_after = edited_span(context, parsed, "--travel-after");
  edit.result = parsed.text("--result");
  edit.length = context.span(parsed, "--for");
  if (const auto at = parsed.text("--at")) {
    const Slot slot = slot_of(context, parsed, *at, start_of(context, id));
    edit.starts_at = hour_of(context.told_if_past(slot.when));
    edit.length = slot.length;
  }
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client"))
    edit.client = find_client(context.db(), *who).client;
  const auto told = edit_meeting(
      change, id, edit, context.force() ? Overlap::Allow : Overlap::Refuse, context.phrases());
  change_people(context, change, parsed, id);
  wrote(context, change, id, told, edit.client.has_value());
}

void move(Context& context, const Parsed& parsed) {
  const MeetingId id{context.id(parsed, "ID")};
  MeetingEdit edit;
  const Instant stands = start_of(context, id);
  const Slot slot = slot_of(context, parsed, parsed.required("WHEN"), stands);
  const When& when = slot.when;
  edit.length = slot.length;
  edit.why = parsed.text("--why").value_or("");
  Change change(context.db(), context.now());
  if (when.at) {
    edit.starts_at = *context.told_if_past(when).at;
  } else {
    // A day alone: at the same hour.
    const LocalTime stood = context.zone().to_local(stands);
    const auto hour = stood - std::chrono::floor<std::chrono::days>(stood);
    edit.starts_at = said_instant(LocalTime(when.on) + hour, context.zone());
    context.told_if_past({when.on, edit.starts_at});
  }
  const auto told = edit_meeting(
      change, id, edit, context.force() ? Overlap::Allow : Overlap::Refuse, context.phrases());
  wrote(context, change, id, told);
}

void remove(Context& context, const Parsed& parsed) {
  remove_each(context, parsed, [&](Change& change, std::int64_t no) -> Gone {
    const MeetingId id{no};
    const Record record = record_of(context, kMeetingList, number(id));
    std::vector<Made> made = {{"meeting", number(id), msg_in("meeting", "removed")}};
    for (const TaskId task : meeting_preparations(context.db(), id)) {
      const std::string title = record_of(context, kTaskList, number(task)).text("title");
      made.push_back(
          {"task", number(task),
           msg("{title} · {state}", {{"title", title}, {"state", msg("removed with it")}})});
    }
    remove_meeting(change, id);
    return {record, made};
  });
}

}  // namespace

const Command kMeetCommand = {
    .words = "meet", .purpose = N_("the manager's calendar"), .group = Purpose::Work};
const Command kMeetAddCommand = {.words = "meet add",
                                 .purpose = N_("a meeting; an overlap is refused"),
                                 .arguments = kAddArguments,
                                 .options = kAddOptions,
                                 .examples = kAddExamples,
                                 .run = add};
const Command kMeetListCommand = {.words = "meet list",
                                  .purpose = N_("meetings of a period"),
                                  .arguments = kListArguments,
                                  .options = kMeetingList,
                                  .examples = kListExamples,
                                  .run = list,
                                  .lists = true};
const Command kMeetShowCommand = {.words = "meet show",
                                  .purpose = N_("one meeting"),
                                  .arguments = kMeetIdArguments,
                                  .examples = kShowExamples,
                                  .run = show,
                                  .reads = true};
const Command kMeetEditCommand = {.words = "meet edit",
                                  .purpose = N_("change a meeting"),
                                  .arguments = kMeetIdArguments,
                                  .options = kEditOptions,
                                  .examples = kEditExamples,
                                  .run = edit};
const Command kMeetMoveCommand = {.words = "meet move",
                                  .purpose = N_("move a meeting; where it stood is kept"),
                                  .arguments = kMoveArguments,
                                  .options = kMoveOptions,
                                  .examples = kMoveExamples,
                                  .run = move};
const Command kMeetRmCommand = {.words = "meet rm",
                                .purpose = N_("remove a meeting entered by mistake"),
                                .arguments = kRmArguments,
                                .examples = kRmExamples,
                                .run = remove};

}  // namespace ruka
