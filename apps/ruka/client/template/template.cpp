// ruka client template add|list|show|edit|rm: scripts of calls and sets of questions.
#include "lib/client/template/template.hpp"

#include "apps/ruka/client/template/commands.hpp"
#include "apps/ruka/list.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"KIND", Takes::Word, N_("a script that is read, or a set of questions"), Many::One,
     kTemplateKinds},
    {"NAME", Takes::Text, N_("what it will be called")},
};
constexpr Option kAddOptions[] = {
    {"--text", Takes::Text, "TEXT", N_("the text, with {client}, {contact}, {greeting}")},
    {"--file", Takes::File, "FILE", N_("the text from a file")},
};
constexpr Argument kTextArguments[] = {
    {"TEXT", Takes::Text, N_("words of the name or the text"), Many::Optional}};
constexpr Argument kNameArguments[] = {
    {"NAME", Takes::Record("template"), N_("the template's number, name or a piece of it")}};
constexpr Option kEditOptions[] = {
    {"--name", Takes::Text, "NAME", N_("another name")},
    {"--text", Takes::Text, "TEXT", N_("another text; the old one goes")},
    {"--file", Takes::File, "FILE", N_("another text, from a file")},
};
constexpr Example kAddExamples[] = {
    {"ruka client template add questions знакомство --file вопросы.txt",
     N_("each line is a question")},
    {"ruka client template add script \"первый звонок\" --text \"{hello}, {greeting}!\"",
     N_("a line that begins with ? is a question")}};
constexpr Example kListExamples[] = {
    {"ruka client template list --kind script", N_("the scripts")}};
constexpr Example kShowExamples[] = {{"ruka client template show знакомство", N_("its text")}};
constexpr Example kEditExamples[] = {
    {"ruka client template edit знакомство --file вопросы.txt", N_("a better text")}};
constexpr Example kRmExamples[] = {
    {"ruka client template rm знакомство", N_("answers that were given stay")}};

std::optional<std::string> given_text(const Parsed& parsed) {
  const auto text = parsed.text("--text");
  const auto file = parsed.text("--file");
  if (text && file) {
    throw Error(ErrorKind::Usage, msg("the text comes once: --text or --file"),
                msg("leave one out"));
  }
  return file ? read_file(*file) : text;
}

Message say_template(const Template& one) {
  std::int64_t questions = 0;
  for (const ScriptLine& line : script_lines(one)) questions += line.question ? 1 : 0;
  return msg_count("{name} · {kind} · {count} question", "{name} · {kind} · {count} questions",
                   questions, {{"name", one.name}, {"kind", msg_in("template.kind", one.kind)}});
}

void wrote(Context& context, Change& change, TemplateId id) {
  const Template one = find_template(context.db(), std::to_string(number(id)));
  const Record record = record_of(context, kTemplateList, number(id));
  change.commit();
  context.wrote(record, {{"template", number(id), say_template(one)}});
}

void add(Context& context, const Parsed& parsed) {
  Template draft;
  draft.kind = parsed.required("KIND");
  draft.name = parsed.required("NAME");
  draft.text = given_text(parsed).value_or("");
  Change change(context.db(), context.now());
  wrote(context, change, add_template(change, draft));
}

void show(Context& context, const Parsed& parsed) {
  const Template one = find_template(context.db(), parsed.required("NAME"));
  context.print(record_of(context, kTemplateList, number(one.id)),
                [&](int) { return terminal_safe_lines(one.text) + "\n"; });
}

void edit(Context& context, const Parsed& parsed) {
  TemplateEdit edit;
  edit.name = parsed.text("--name");
  edit.text = given_text(parsed);
  Change change(context.db(), context.now());
  const Template one = find_template(context.db(), parsed.required("NAME"));
  edit_template(change, one.id, edit);
  wrote(context, change, one.id);
}

void rm(Context& context, const Parsed& parsed) {
  Change change(context.db(), context.now());
  const Template one = find_template(context.db(), parsed.required("NAME"));
  const Record record = record_of(context, kTemplateList, number(one.id));
  remove_template(change, one.id);
  change.commit();
  context.wrote(record,
                {{"template", number(one.id), msg("{name} · removed", {{"name", one.name}})}});
}

}  // namespace

const Command kClientTemplateCommand = {.words = "client template",
                                        .purpose = N_("scripts of calls and sets of questions")};
const Command kClientTemplateAddCommand = {
    .words = "client template add",
    .purpose = N_("a script or a set of questions for calls"),
    .arguments = kAddArguments,
    .options = kAddOptions,
    .examples = kAddExamples,
    .run = add};
const Command kClientTemplateListCommand = {.words = "client template list",
                                            .purpose = N_("templates by kind and name"),
                                            .arguments = kTextArguments,
                                            .options = kTemplateList,
                                            .examples = kListExamples,
                                            .run = run_list,
                                            .lists = true};
const Command kClientTemplateShowCommand = {.words = "client template show",
                                            .purpose = N_("the text of a template"),
                                            .arguments = kNameArguments,
                                            .examples = kShowExamples,
                                            .run = show,
                                            .reads = true};
const Command kClientTemplateEditCommand = {.words = "client template edit",
                                            .purpose = N_("change a template"),
                                            .arguments = kNameArguments,
                                            .options = kEditOptions,
                                            .examples = kEditExamples,
                                            .run = edit};
const Command kClientTemplateRmCommand = {.words = "client template rm",
                                          .purpose = N_("remove a template"),
                                          .arguments = kNameArguments,
                                          .examples = kRmExamples,
                                          .run = rm};

}  // namespace ruka
