// ruka meet held|missed|cancel|reopen ID: how a meeting ended.
#include "apps/ruka/list.hpp"
#include "apps/ruka/meet/commands.hpp"
#include "apps/ruka/meet/shown.hpp"
#include "apps/ruka/shared/follow_up.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/exchange/csv.hpp"
#include "lib/meet/meeting_end.hpp"
#include "lib/meet/minutes.hpp"
#include "lib/task/task.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

constexpr Argument kEndIdArguments[] = {
    {"ID", Takes::Record("meeting"), N_("the meeting's number")}};
constexpr Option kHeldOptions[] = {
    {"--result", Takes::Text, "TEXT", N_("what came of it; required without --minutes")},
    {"--minutes", Takes::File, "FILE",
     N_("what was written down, - for stdin: lines such as \"- [ ] Петров: выслать проект до ср\" "
        "become tasks")},
    {"--next",
     Takes::Text,
     "\"WHEN TEXT\"",
     N_("the next step, a task: \"завтра 10:00 выслать КП\"; may repeat"),
     {},
     true},
    kHappenedOption,
};
constexpr Option kWhyOptions[] = {{"--why", Takes::Text, "TEXT", N_("the reason")},
                                  kHappenedOption};
constexpr Example kHeldExamples[] = {
    {"ruka meet held 31 --result \"договорились о пробной поставке\"", N_("it took place")},
    {"ruka meet held 31 --result \"берут на пробу\" --next \"пт 12:00 выслать договор\"",
     N_("and what follows from it")},
    {"ruka meet held 31 --minutes протокол.txt --dry-run",
     N_("what would be read of the minutes")}};
constexpr Example kMissedExamples[] = {
    {"ruka meet missed 31 --why \"не пришли\"", N_("nobody came")}};
constexpr Example kCancelExamples[] = {
    {"ruka meet cancel 31 --why \"клиент передумал\"", N_("it will not be; it is kept")},
    {"ruka meet cancel 31 --at \"вчера 17:00\"", N_("it was called off yesterday")}};
constexpr Example kReopenExamples[] = {{"ruka meet reopen 31", N_("that was said by mistake")}};

// What there is to say of a meeting that has ended.
struct Ended {
  Record record;
  std::vector<Made> made;
};

// Each ending is one change; `take` makes it.
template <typename Take>
Ended ended_by(Context& context, Change& change, MeetingId id, const Take& take) {
  const std::vector<TaskId> open = meeting_preparations(context.db(), id);
  take(change, id);
  Ended ended{record_of(context, kMeetingList, number(id)), said_preparations(context, id, open)};
  ended.made.insert(
      ended.made.begin(),
      {"meeting", number(id),
       with_ending(ended.record, say_meeting(context, ended.record), SayPlanned::Yes)});
  return ended;
}

template <typename Take>
void step(Context& context, const Parsed& parsed, const Take& take) {
  const MeetingId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const Ended ended = ended_by(context, change, id, take);
  change.commit();
  context.wrote(ended.record, ended.made);
}

// The tasks that follow from the meeting by --next.
std::vector<TaskId> add_next_steps(Context& context, Change& change, const Parsed& parsed,
                                   MeetingId id) {
  std::vector<TaskId> tasks;
  for (const std::string& words : parsed.all("--next")) {
    const FollowUp next = read_follow_up(context, "--next", words);
    TaskDraft task;
    task.title = next.text;
    task.due = next.due;
    task.from_meeting = id;
    tasks.push_back(add_task(change, task));
  }
  return tasks;
}

// "выслать проект · Петров Иван · ср 02.12.2026".
Message say_given_task(Context& context, const Record& task) {
  std::string said = task.text("title");
  if (!task.text("for").empty()) said += " · " + task.text("for");
  const auto due = task.maybe_instant("due_at");
  if (!due) return msg_text(said);
  return msg("{title} · {due}", {{"title", said}, {"due", say_instant(*due, context.zone())}});
}

// Says what came of it, and puts the tasks into the record.
void add_outcomes(Context& context, const Outcomes& outcomes, MeetingId id, Ended& ended) {
  for (const TaskId task : outcomes.tasks) {
    ended.made.push_back({"task", number(task),
                          say_given_task(context, record_of(context, kTaskList, number(task)))});
  }
  for (const PromiseId promise : outcomes.promises) {
    ended.made.push_back({"promise", number(promise), say_given_promise(context, number(promise))});
  }
  ended.record.add("tasks", N_("What is to be done"), tasks_from_meeting(context, id));
  ended.record.add("promises", N_("Promised at it"),
                   promises_of_meeting(context.db(), id, context.moment()));
}

Table unread_table(Context& context, const std::vector<UnreadLine>& unread) {
  Table table({{"line", N_("Line"), Type::Number, "", 90},
               {"text", N_("Text"), Type::Text, "", 100},
               {"why", N_("Reason"), Type::Text, kSentence, 100}});
  for (const UnreadLine& one : unread) {
    table.add_row({one.line, one.text, context.words().say(one.why)});
  }
  return table;
}

void say_already(Context& context, std::int64_t count) {
  if (count == 0) return;
  context.note(
      msg_count("{count} instruction of the minutes had come of this meeting before; it "
                "was not made again",
                "{count} instructions of the minutes had come of this meeting before; "
                "they were not made again",
                count));
}

// What could not be read is said line by line, and how to mend it.
void say_unread(Context& context, const std::vector<UnreadLine>& unread) {
  for (const UnreadLine& one : unread) {
    context.note(
        msg("line {line}: {reason}", {{"line", one.line}, {"reason", context.said(one.why)}}));
    context.note(msg_text("  " + context.shown(one.text)));
  }
  context.note(msg_count("{count} line of the minutes became no task; it stands in them whole",
                         "{count} lines of the minutes became no tasks; they stand in them whole",
                         static_cast<std::int64_t>(unread.size())));
  context.note(
      context.globals().dry_run
          ? msg("  mend the file, or add such tasks by: ruka task add TEXT")
          : msg("  add such tasks by ruka task add TEXT; or ruka undo, mend the file, once more"));
  context.set_status(5);
}

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Why bytes are no text, where they are none.
std::optional<Message> not_text(const std::string& bytes, const std::string& file) {
  const auto begins = [&](std::string_view mark) { return bytes.starts_with(mark); };
  const MessageArg name("file", terminal_safe(file));
  if (begins("%PDF")) return msg("“{file}” is a PDF, not text", {name});
  const bool packed = begins("PK\x03\x04") && bytes.find("word/") != bytes.npos;
  if (packed || begins("\xD0\xCF\x11\xE0") || begins("{\\rtf")) {
    return msg("“{file}” is a Word document, not text", {name});
  }
  const bool wide =
      begins("\xFF\xFE") || begins("\xFE\xFF") || detect_encoding(bytes).starts_with("UTF-16");
  const bool binary = !wide && bytes.find('\0') != bytes.npos;
  if (begins("PK\x03\x04") || binary) return msg("“{file}” is not text", {name});
  return std::nullopt;
}

std::string read_minutes_file(const std::string& name) {
  const std::string bytes = read_file(name == "-" ? "/dev/stdin" : name);
  if (auto why = not_text(bytes, name)) {
    throw Error(ErrorKind::Input, std::move(*why),
                msg("save it as text (.txt) and give that file"));
  }
  std::string text = to_utf8(bytes, detect_encoding(bytes));
  if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
  if (!has_letter_or_digit(text)) {
    throw Error(ErrorKind::Input, msg("“{file}” is empty", {{"file", terminal_safe(name)}}),
                msg("without minutes: --result TEXT"));
  }
  return text;
}

void held(Context& context, const Parsed& parsed) {
  const MeetingId id{context.id(parsed, "ID")};
  const auto file = parsed.text("--minutes");
  const std::string text = file ? read_minutes_file(*file) : "";
  Change change(context.db(), context.now());
  MeetingMinutes minutes;
  if (file) minutes = read_minutes(context.db(), id, text, context.zone(), context.calendar());
  const std::string result = parsed.text("--result").value_or(minutes.decided);
  const Instant at = context.moment(parsed, "--at");
  Outcomes outcomes;
  Ended ended = ended_by(context, change, id, [&](Change& writing, MeetingId meeting) {
    hold_meeting(writing, meeting, result, context.zone(), at);
    if (file) outcomes = keep_minutes(writing, meeting, minutes);
  });
  for (const TaskId task : add_next_steps(context, change, parsed, id)) {
    outcomes.tasks.push_back(task);
  }
  add_outcomes(context, outcomes, id, ended);
  if (file) ended.record.add("unread", N_("Not read"), unread_table(context, minutes.unread));
  change.commit();
  context.wrote(ended.record, ended.made);
  say_already(context, outcomes.already);
  if (!minutes.unread.empty()) say_unread(context, minutes.unread);
}

void missed(Context& context, const Parsed& parsed) {
  const std::string why = parsed.text("--why").value_or("");
  const Instant at = context.moment(parsed, "--at");
  step(context, parsed,
       [&](Change& change, MeetingId id) { miss_meeting(change, id, why, context.zone(), at); });
}

void cancel(Context& context, const Parsed& parsed) {
  const std::string why = parsed.text("--why").value_or("");
  const Happened when = happened_in(context, parsed);
  step(context, parsed,
       [&](Change& change, MeetingId id) { cancel_meeting(change, id, why, when); });
}

void reopen(Context& context, const Parsed& parsed) { step(context, parsed, reopen_meeting); }

}  // namespace

const Command kMeetHeldCommand = {.words = "meet held",
                                  .purpose = N_("a meeting took place, with what result"),
                                  .arguments = kEndIdArguments,
                                  .options = kHeldOptions,
                                  .examples = kHeldExamples,
                                  .run = held};
const Command kMeetMissedCommand = {.words = "meet missed",
                                    .purpose = N_("a meeting did not take place"),
                                    .arguments = kEndIdArguments,
                                    .options = kWhyOptions,
                                    .examples = kMissedExamples,
                                    .run = missed};
const Command kMeetCancelCommand = {.words = "meet cancel",
                                    .purpose = N_("a meeting will not be; it is kept"),
                                    .arguments = kEndIdArguments,
                                    .options = kWhyOptions,
                                    .examples = kCancelExamples,
                                    .run = cancel};
const Command kMeetReopenCommand = {.words = "meet reopen",
                                    .purpose = N_("a meeting that has ended is planned again"),
                                    .arguments = kEndIdArguments,
                                    .examples = kReopenExamples,
                                    .run = reopen};

}  // namespace ruka
