// ruka staff add|list|edit|leave|back|rm: the people of the office.
#include "lib/desk/staff/staff.hpp"

#include "apps/ruka/desk/commands.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/options.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr Argument kStaffName[] = {{"FULLNAME", Takes::Text, N_("name and surname")}};
// What is said of a colleague who comes and of one who changes.
constexpr Option kReachOptions[] = {
    {"--department", Takes::Text, "TEXT", N_("the department")},
    {"--phone", Takes::Text, "PHONE", N_("the phone")},
    {"--email", Takes::Text, "EMAIL", N_("the e-mail")},
};
constexpr Option kAddRoleOptions[] = {
    {"--role", Takes::Word, "ROLE", N_("the role; required"), kStaffRoles},
};
constexpr Option kAddTopicOptions[] = {
    {"--topic", Takes::Text, "TOPIC", N_("what an expert knows; may repeat"), {}, true},
};
constexpr auto kAddOptions = joined_options(kAddRoleOptions, kReachOptions, kAddTopicOptions);
constexpr Argument kWho[] = {
    {"WHO", Takes::Record("staff"), N_("number, piece of the name or e-mail")}};
constexpr Option kEditRoleOptions[] = {
    {"--name", Takes::Text, "FULLNAME", N_("the new name")},
    {"--role", Takes::Word, "ROLE", N_("another role"), kStaffRoles},
};
constexpr Option kEditTopicOptions[] = {
    {"--topic", Takes::Text, "TOPIC", N_("one more topic; may repeat"), {}, true},
    {"--no-topic", Takes::Text, "TOPIC", N_("take a topic away"), {}, true},
};
constexpr auto kEditOptions = joined_options(kEditRoleOptions, kReachOptions, kEditTopicOptions);
constexpr Example kEditExamples[] = {
    {"ruka staff edit лапин --topic таможня", N_("knows about customs too")}};
constexpr Option kLeaveOptions[] = {
    {"--on", Takes::When, "DATE", N_("on which day; today unless said")},
    {"--to", Takes::Record("staff"), "STAFF",
     N_("who takes their clients, tasks, requests, deals")},
};
constexpr Example kLeaveExamples[] = {
    {"ruka staff leave лапин --to смирнова", N_("has left the company; what was done stays his")}};
constexpr Example kBackExamples[] = {{"ruka staff back лапин", N_("is here again")}};
constexpr Example kRmExamples[] = {{"ruka staff rm 4", N_("entered by mistake")}};
constexpr Example kAddExamples[] = {
    {"ruka staff add \"Ольга Смирнова\" --role manager --phone \"+7 916 000-11-22\"",
     N_("the manager")},
    {"ruka staff add \"Игорь Лапин\" --role expert --topic логистика", N_("an expert")}};
constexpr Example kStaffListExamples[] = {{"ruka staff list --topic логистика", N_("whom to ask")}};

// "Игорь Лапин · эксперт · логистика".
void wrote_colleague(Context& context, Change& change, StaffId id) {
  const Record record = record_of(context, kStaffList, number(id));
  change.commit();
  const std::string topics = record.text("topics");
  context.wrote(
      record,
      {{"staff", number(id),
        msg("{name} · {role}{topics}", {{"name", record.text("name")},
                                        {"role", msg_in("staff.role", record.text("role"))},
                                        {"topics", topics.empty() ? "" : " · " + topics}})}});
}

void add(Context& context, const Parsed& parsed) {
  StaffDraft draft;
  const auto role = parsed.text("--role");
  if (!role) {
    throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", "--role"}}),
                msg("one of these is expected: {words}", {words_list("words", kStaffRoles)}));
  }
  draft.name = parsed.required("FULLNAME");
  draft.role = *role;
  draft.department = parsed.text("--department").value_or("");
  draft.phone = parsed.text("--phone").value_or("");
  draft.email = parsed.text("--email").value_or("");
  draft.topics = parsed.all("--topic");
  Change change(context.db(), context.now());
  wrote_colleague(context, change, add_staff(change, draft));
}

void edit(Context& context, const Parsed& parsed) {
  StaffEdit edit;
  edit.name = parsed.text("--name");
  edit.role = parsed.text("--role");
  edit.department = parsed.text("--department");
  edit.phone = parsed.text("--phone");
  edit.email = parsed.text("--email");
  edit.topics = parsed.all("--topic");
  edit.no_topics = parsed.all("--no-topic");
  Change change(context.db(), context.now());
  const StaffId id = find_staff(context.db(), parsed.required("WHO"));
  edit_staff(change, id, edit);
  wrote_colleague(context, change, id);
}

void remove(Context& context, const Parsed& parsed) {
  Change change(context.db(), context.now());
  const StaffId id = find_staff(context.db(), parsed.required("WHO"));
  const Record record = record_of(context, kStaffList, number(id));
  remove_staff(change, id);
  change.commit();
  context.wrote(record,
                {{"staff", number(id), msg("{name} · removed", {{"name", record.text("name")}})}});
}

// " · handed over to Ольга Смирнова: clients 3, tasks 1".
Message say_left(const Record& record, const StaffTies& what, const std::string& heir) {
  const Message left = msg("{name} · left on {day}", {{"name", record.text("name")},
                                                      {"day", say_day(record.day("left_on"))}});
  if (what.total() == 0) return left;
  return msg("{left} · handed over to {heir}: {ties}",
             {{"left", left}, {"heir", heir}, say_ties(what)});
}

void leave(Context& context, const Parsed& parsed) {
  const auto on = context.when(parsed, "--on", Yearless::Past);
  Change change(context.db(), context.now());
  const StaffId id = find_staff(context.db(), parsed.required("WHO"));
  std::optional<StaffId> to;
  if (const auto who = parsed.text("--to")) to = find_colleague(context.db(), *who);
  const StaffTies what =
      leave_staff(change, id, on ? on->on : context.today(), to, context.today());
  const Record record = record_of(context, kStaffList, number(id));
  const std::string heir = to ? record_of(context, kStaffList, number(*to)).text("name") : "";
  change.commit();
  context.wrote(record, {{"staff", number(id), say_left(record, what, heir)}});
}

void back(Context& context, const Parsed& parsed) {
  Change change(context.db(), context.now());
  const StaffId id = find_staff(context.db(), parsed.required("WHO"));
  return_staff(change, id);
  wrote_colleague(context, change, id);
}

void staff_list(Context& context, const Parsed& parsed) {
  ListQuery query = asked_of(context, parsed, kStaffList);
  if (const auto topic = parsed.text("--topic")) {
    query.conditions.push_back(topic_condition(*topic));
  }
  context.print(select_table(context.db(), kStaffList, query), msg(kStaffList.empty));
}

}  // namespace

const Command kStaffCommand = {.words = "staff", .purpose = N_("the people of the office")};
const Command kStaffAddCommand = {.words = "staff add",
                                  .purpose = N_("a colleague: manager, assistant or expert"),
                                  .arguments = kStaffName,
                                  .options = kAddOptions,
                                  .examples = kAddExamples,
                                  .run = add};
const Command kStaffEditCommand = {.words = "staff edit",
                                   .purpose = N_("change what is known of a colleague"),
                                   .arguments = kWho,
                                   .options = kEditOptions,
                                   .examples = kEditExamples,
                                   .run = edit};
const Command kStaffLeaveCommand = {
    .words = "staff leave",
    .purpose = N_("a colleague has left; nothing of theirs is lost"),
    .arguments = kWho,
    .options = kLeaveOptions,
    .examples = kLeaveExamples,
    .run = leave};
const Command kStaffBackCommand = {.words = "staff back",
                                   .purpose = N_("a colleague who left is here again"),
                                   .arguments = kWho,
                                   .examples = kBackExamples,
                                   .run = back};
const Command kStaffRmCommand = {.words = "staff rm",
                                 .purpose = N_("remove a colleague on whom nothing hangs"),
                                 .arguments = kWho,
                                 .examples = kRmExamples,
                                 .run = remove};
const Command kStaffListCommand = {.words = "staff list",
                                   .purpose = N_("the people of the office"),
                                   .options = kStaffList,
                                   .examples = kStaffListExamples,
                                   .run = staff_list,
                                   .lists = true};

}  // namespace ruka
