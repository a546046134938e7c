// ruka staff add|list: the people of the office.
#include "lib/desk/staff.hpp"

#include "apps/ruka/commands.hpp"
#include "apps/ruka/context.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr Argument kName[] = {{"NAME", Takes::Text, N_("name and surname")}};
constexpr Option kAddOptions[] = {
    {"--role", Takes::Word, "ROLE", N_("the role; required"), kStaffRoles},
    {"--department", Takes::Text, "TEXT", N_("the department")},
    {"--phone", Takes::Text, "PHONE", N_("the phone")},
    {"--email", Takes::Text, "EMAIL", N_("the e-mail")},
    {"--topic", Takes::Text, "TOPIC", N_("what an expert knows; may repeat"), {}, true},
};
constexpr Option kListOptions[] = {{"--topic", Takes::Text, "TOPIC", N_("who knows about this")}};
constexpr Example kAddExamples[] = {
    {"ruka staff add \"Ольга Смирнова\" --role manager --phone \"+7 916 000-11-22\"",
     N_("the manager")},
    {"ruka staff add \"Игорь Лапин\" --role expert --topic логистика", N_("an expert")}};
constexpr Example kListExamples[] = {{"ruka staff list --topic логистика", N_("whom to ask")}};

void add(Context& context, const Parsed& parsed) {
  StaffDraft draft;
  const auto role = parsed.text("--role");
  if (!role) {
    throw Error(
        ErrorKind::Usage, msg("{option} is missing", {{"option", "--role"}}),
        msg("one of these is expected: {words}", {{"words", "manager, assistant, expert"}}));
  }
  draft.name = parsed.required("NAME");
  draft.role = *role;
  draft.department = parsed.text("--department").value_or("");
  draft.phone = parsed.text("--phone").value_or("");
  draft.email = parsed.text("--email").value_or("");
  draft.topics = parsed.all("--topic");
  Change change(context.db(), context.now());
  const StaffId id = add_staff(context.db(), draft, context.now());
  ListQuery query;
  query.add("s.id = :id", {{":id", number(id)}});
  const Record record = select_record(context.db(), kStaffList, query,
                                      msg("there is nobody {id}", {{"id", number(id)}}));
  change.commit();
  context.wrote(record, {{"staff", number(id),
                          msg("{name} · {role}", {{"name", clean_line(draft.name)},
                                                  {"role", msg_in("staff.role", draft.role)}})}});
}

void list(Context& context, const Parsed& parsed) {
  ListQuery query = context.list_query(kStaffList);
  if (const auto topic = parsed.text("--topic")) {
    query.add("instr(fold(s.topics), :topic) > 0", {{":topic", fold(clean_line(*topic))}});
  }
  context.print(select_table(context.db(), kStaffList, query), msg("nobody found"));
}

}  // namespace

const Command kStaff = {.words = "staff", .purpose = N_("the people of the office")};
const Command kStaffAdd = {.words = "staff add",
                           .purpose = N_("a colleague: manager, assistant or expert"),
                           .arguments = kName,
                           .options = kAddOptions,
                           .examples = kAddExamples,
                           .run = add};
const Command kStaffList_ = {.words = "staff list",
                             .purpose = N_("the people of the office"),
                             .options = kListOptions,
                             .examples = kListExamples,
                             .run = list,
                             .lists = true};

}  // namespace ruka
