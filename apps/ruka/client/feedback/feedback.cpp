// ruka client feedback add|list|show|edit|rm: what clients say of us, and what we make of it.
#include "lib/client/feedback/feedback.hpp"

#include "apps/ruka/client/feedback/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/each.hpp"
#include "apps/ruka/shared/follow_up.hpp"
#include "apps/ruka/shared/options.hpp"
#include "lib/base/text.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("what they said"), Many::Optional}};
// What is said of a feedback when it is made and when it is changed.
constexpr Option kFeedbackOptions[] = {
    {"--nps", Takes::Count, "0-10", N_("would they recommend us")},
    {"--csat", Takes::Count, "1-5", N_("are they content")},
    {"--topic", Takes::Text, "TOPIC", N_("the topic of the feedback")},
    {"--by", Takes::Word, "METHOD", N_("by what it came"), kFeedbackMethods},
    {"--task", Takes::Text, "\"WHEN TEXT\"", N_("what to better, as a task in the same step")},
};
constexpr Option kAddOwnOptions[] = {
    {"--with", Takes::Record("contact"), "PERSON", N_("who of them said it")},
    {"--at", Takes::When, "WHEN", N_("when it came; now unless said")},
};
constexpr auto kAddOptions = joined_options(kFeedbackOptions, kAddOwnOptions);
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the feedback, in any form"), Many::Optional}};
constexpr Argument kIdArguments[] = {
    {"ID", Takes::Record("feedback"), N_("the feedback's number")}};
constexpr Option kEditOwnOptions[] = {
    {"--text", Takes::Text, "TEXT", N_("what they said")},
    {"--client", Takes::Record("client"), "WHO", N_("another client said it: its task goes along")},
};
constexpr auto kEditOptions = joined_options(kEditOwnOptions, kFeedbackOptions);
constexpr Example kAddExamples[] = {
    {"ruka client feedback add маяк \"долго везли\" --nps 6 --topic доставка "
     "--task \"пт сменить перевозчика\"",
     N_("a mark, a word, and the task that follows")}};
constexpr Example kListExamples[] = {
    {"ruka client feedback list --period квартал --summary", N_("NPS and CSAT of the quarter")}};
constexpr Example kShowExamples[] = {
    {"ruka client feedback show 3", N_("with the state of its task")}};
constexpr Example kEditExamples[] = {
    {"ruka client feedback edit 3 --task \"пт сменить перевозчика\"",
     N_("what is to be bettered was decided later")},
    {"ruka client feedback edit 3 --client маяк", N_("it was entered for another client")}};
constexpr Argument kFeedbackRmArguments[] = {
    {"ID", Takes::Record("feedback"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {{"ruka client feedback rm 3", N_("entered by mistake")}};

// "ООО Маяк · долго везли · NPS 6".
Message say_feedback(const Record& record) {
  std::string text = record.text("client");
  for (const char* field : {"topic", "text"}) {
    if (const std::string value = record.text(field); !value.empty()) text += " · " + value;
  }
  for (const auto& [field, title] : {std::pair("nps", "NPS"), std::pair("csat", "CSAT")}) {
    if (const auto mark = record.maybe_number(field)) {
      text += fmt::format(" · {} {}", title, *mark);
    }
  }
  return msg_text(text);
}

FeedbackDraft draft_of(Context& context, const Parsed& parsed) {
  FeedbackDraft draft;
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  draft.client = match.client;
  draft.contact = match.contact;
  if (const auto person = parsed.text("--with")) {
    std::string name;
    draft.contact = find_contact(context.db(), match.client, *person, name);
  }
  draft.at = context.moment(parsed, "--at");
  draft.method = parsed.text("--by").value_or("");
  draft.nps = parsed.count("--nps");
  draft.csat = parsed.count("--csat");
  draft.topic = parsed.text("--topic").value_or("");
  draft.text = parsed.text("TEXT").value_or("");
  return draft;
}

// Of --task: it belongs to the client of the feedback, and is linked to it.
std::vector<Made> add_its_task(Context& context, Change& change, const Parsed& parsed,
                               FeedbackId id) {
  const auto words = parsed.text("--task");
  if (!words) return {};
  const FollowUp step = read_follow_up(context, "--task", *words);
  TaskDraft task;
  task.due = step.due;
  task.title = step.text;
  task.client = client_of_feedback(context.db(), id);
  const TaskId task_id = add_task(change, task);
  link_feedback_task(change, id, task_id);
  return {say_follow_up(context, "task", number(task_id), step)};
}

void wrote(Context& context, Change& change, FeedbackId id, std::vector<Made> made) {
  const Record record = record_of(context, kFeedbackList, number(id));
  change.commit();
  made.insert(made.begin(), {"feedback", number(id), say_feedback(record)});
  context.wrote(record, made);
}

void add(Context& context, const Parsed& parsed) {
  Change change(context.db(), context.now());
  const FeedbackDraft draft = draft_of(context, parsed);
  const FeedbackId id = add_feedback(change, draft);
  wrote(context, change, id, add_its_task(context, change, parsed, id));
}

// A person stays with their own client.
void note_person_lost(Context& context, const Record& before, const Record& after) {
  const std::string person = before.text("contact");
  if (person.empty() || !after.text("contact").empty()) return;
  context.note(
      msg("{name} is a contact of the former client and is taken off", {{"name", person}}));
}

void edit(Context& context, const Parsed& parsed) {
  const FeedbackId id{context.id(parsed, "ID")};
  const Record before = record_of(context, kFeedbackList, number(id));
  FeedbackEdit edit;
  edit.nps = parsed.count("--nps");
  edit.csat = parsed.count("--csat");
  edit.method = parsed.text("--by");
  edit.topic = parsed.text("--topic");
  edit.text = parsed.text("--text");
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client")) {
    const ClientMatch match = find_client(context.db(), *who);
    edit.client = match.client;
    edit.contact = match.contact;
  }
  edit_feedback(change, id, edit);
  wrote(context, change, id, add_its_task(context, change, parsed, id));
  note_person_lost(context, before, record_of(context, kFeedbackList, number(id)));
}

void summarize(Context& context, const ListQuery& query) {
  const FeedbackSummary sum = sum_feedback(context.db(), query.conditions);
  if (sum.count == 0) return context.found_nothing(msg(kFeedbackList.empty));
  Record record;
  record.add({"count", N_("Feedback"), Type::Number}, sum.count)
      .add({"nps", N_("NPS"), Type::Number}, sum.nps() ? Cell(*sum.nps()) : Cell())
      .add({"rated_nps", N_("Marks for NPS"), Type::Number}, sum.rated_nps)
      .add({"csat", N_("CSAT"), Type::Text}, sum.csat().empty() ? Cell() : Cell(sum.csat()))
      .add({"rated_csat", N_("Marks for CSAT"), Type::Number}, sum.rated_csat);
  context.print(record);
}

void list(Context& context, const Parsed& parsed) {
  if (parsed.flag("--summary")) {
    return summarize(context, asked_of(context, parsed, kFeedbackList));
  }
  print_list(context, parsed, kFeedbackList);
}

void show(Context& context, const Parsed& parsed) {
  const FeedbackId id{context.id(parsed, "ID")};
  Record record = record_of(context, kFeedbackList, number(id));
  record.headed(
      msg("Feedback {id}: {client}", {{"id", number(id)}, {"client", record.text("client")}}));
  context.print(record);
}

void remove(Context& context, const Parsed& parsed) {
  remove_each(context, parsed, [&](Change& change, std::int64_t no) -> Gone {
    const FeedbackId id{no};
    const Record record = record_of(context, kFeedbackList, number(id));
    remove_feedback(change, id);
    return {record,
            {{"feedback", number(id), msg("{name} · removed", {{"name", record.text("client")}})}}};
  });
}

}  // namespace

const Command kClientFeedbackCommand = {.words = "client feedback",
                                        .purpose = N_("what clients say of us")};
const Command kClientFeedbackAddCommand = {.words = "client feedback add",
                                           .purpose = N_("a mark or a word of a client"),
                                           .arguments = kAddArguments,
                                           .options = kAddOptions,
                                           .examples = kAddExamples,
                                           .run = add};
const Command kClientFeedbackListCommand = {
    .words = "client feedback list",
    .purpose = N_("feedback, the newest first; NPS and CSAT"),
    .arguments = kListArguments,
    .options = kFeedbackList,
    .examples = kListExamples,
    .run = list,
    .lists = true};
const Command kClientFeedbackShowCommand = {.words = "client feedback show",
                                            .purpose = N_("one feedback whole"),
                                            .arguments = kIdArguments,
                                            .examples = kShowExamples,
                                            .run = show,
                                            .reads = true};
const Command kClientFeedbackEditCommand = {.words = "client feedback edit",
                                            .purpose = N_("mend a feedback, or give it a task"),
                                            .arguments = kIdArguments,
                                            .options = kEditOptions,
                                            .examples = kEditExamples,
                                            .run = edit};
const Command kClientFeedbackRmCommand = {.words = "client feedback rm",
                                          .purpose = N_("remove a feedback"),
                                          .arguments = kFeedbackRmArguments,
                                          .examples = kRmExamples,
                                          .run = remove};

}  // namespace ruka
