// ruka client erase WHO --reason TEXT: destroys a client's personal data; it cannot be undone.
#include "apps/ruka/client/consent/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/command_words.hpp"
#include "apps/ruka/shared/aside.hpp"
#include "lib/archive/copies.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/client/consent/copies.hpp"
#include "lib/client/consent/erasure_act.hpp"
#include "lib/client/consent/mentions.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/find/find_client.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

constexpr Argument kArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Option kOptions[] = {
    {"--reason", Takes::Text, "TEXT", N_("on what ground; required, stands in the act")}};
constexpr Example kExamples[] = {
    {"ruka client erase 14 --reason \"отзыв согласия от 23.11.2026\" -n",
     N_("what would go and what the law keeps")},
    {"ruka client erase 14 --reason \"отзыв согласия от 23.11.2026\"",
     N_("asks, destroys, writes the act")}};

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code ignored;
  for (auto entry = fs::recursive_directory_iterator(folder, ignored);
       !ignored && entry != fs::recursive_directory_iterator(); entry.increment(ignored)) {
    if (entry->is_regular_file(ignored) && !entry->is_symlink(ignored)) {
      files.push_back(entry->path());
    }
  }
  std::ranges::sort(files);
  return files;
}

fs::path act_path(Context& context, ClientId id) {
  return context.beside("reports") / fmt::format("erasure-{}.md", number(id));
}

std::string reason_of(const Parsed& parsed, const ErasurePlan& plan) {
  const std::string reason = clean_line(parsed.text("--reason").value_or(""));
  if (reason.empty()) {
    throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", "--reason"}}),
                msg("say on what ground: --reason \"отзыв согласия от 23.11.2026\""));
  }
  if (names_client(plan.names.strings(), reason)) {
    throw Error(ErrorKind::Value, msg("the reason names the client: it would stay in the act"),
                msg("say it without names, phones and addresses"));
  }
  return reason;
}

std::string act_text(Context& context, const ErasureAct& act) {
  Style style = context.style();
  style.format = Format::Markdown;
  style.width = 0;
  std::string text;
  const Sink sink = [&text](std::string_view bytes) { text += bytes; };
  write_record(erasure_act(act), style, sink);
  text += "\n";
  write_record(erasure_extract(act), style, sink);
  return text;
}

// Said before anything is asked.
void warn(Context& context, const ErasurePlan& plan, const ErasureAct& act) {
  context.note(
      msg("this is the one change that cannot be undone: the personal data of client "
          "{id} “{name}” are destroyed",
          {{"id", number(plan.client)}, {"name", plan.name}}));
  Style style = context.style();
  style.format = Format::Text;
  style.color = false;  // a note is made harmless: escapes would be seen
  std::string text;
  write_record(erasure_act(act).headed(Message{}), style,
               [&text](std::string_view bytes) { text += bytes; });
  context.note(msg_text(text));
  if (plan.mentions.empty()) return;
  context.note(
      msg("put the records of others right before: what is put right afterwards stays in the log "
          "as it was"));
}

void note_mentions(Context& context, const ErasurePlan& plan) {
  if (plan.mentions.empty() || context.globals().quiet) return;
  context.note(
      msg_count("{count} record of others may still name the client: the act has it, with "
                "the command that puts it right",
                "{count} records of others may still name the client: the act has them, "
                "with the commands that put them right",
                std::ssize(plan.mentions)));
}

Record erased_record(Context& context, ClientId id, const fs::path& path) {
  Record record = record_of(context, kClientList, number(id));
  record.add({"act", N_("Act"), Type::Text}, path.string());
  return record;
}

// What follows once the data are gone, and can be done again where it was cut off: the copies'
// names, the file's old bytes, the act.
void finish(Context& context, ClientId id) {
  Database& db = context.db();
  rename_copies(db, id, context.beside("archive"));
  if (erasure_is_unfinished(db)) purge_file(db, context.now());
  const fs::path path = act_path(context, id);
  make_folder(path.parent_path());
  const std::string act = act_of_erasure(db, number(id));
  keep_other(context, path, act);  // of another desk in this folder
  write_file(path, act);
  const Record record = erased_record(context, id, path);
  context.print(record, [&](int) {
    return context.words().say(msg("{name} · the data are destroyed, the act: {path}",
                                   {{"name", terminal_safe(record.text("name"))},
                                    {"path", terminal_safe(path.string())}})) +
           "\n";
  });
}

void erase(Context& context, const Parsed& parsed) {
  context.demand_unmasked();
  Database& db = context.db();
  const ClientMatch match = find_client(db, parsed.required("WHO"));
  if (is_erased(db, match.client)) return finish(context, match.client);
  ErasurePlan plan = plan_erasure(db, match.client, context.today());
  order_erasure(plan, reason_of(parsed, plan),
                context.words().say(msg("Anonymized No. {id}", {{"id", number(match.client)}})));
  plan.order.mentions = [&plan](std::string_view line) {
    return names_client(plan.names.strings(), line);
  };
  plan.order.shortened = shortened_command;
  const ErasureAct act{plan,
                       context.settings().text("consent.operator"),
                       "ruka, " + context.db_path().filename().string(),
                       plan.order.reason,
                       context.actor(),
                       context.now(),
                       copies_of(db, context.db_path(), match.client),
                       files_with(files_in(context.beside("reports")), plan.names.strings()),
                       list_exports(db, 20)};
  warn(context, plan, act);
  if (context.globals().dry_run) return context.note(msg("dry run: nothing was changed"));
  if (!context.ask(msg("Destroy them?"))) {
    throw Error(ErrorKind::Refused, msg("nothing was destroyed"),
                msg("to destroy without being asked: --yes"));
  }
  add_named_texts(db, plan);
  plan.order.act = act_text(context, act);
  forget_aside(db, context.beside("archive"), match.client);
  erase_record(db, plan.order, context.now());
  finish(context, match.client);
  note_mentions(context, plan);
}

}  // namespace

const Command kClientEraseCommand = {
    .words = "client erase",
    .purpose = N_("destroy a client's personal data, with the act; cannot be undone"),
    .arguments = kArguments,
    .options = kOptions,
    .examples = kExamples,
    .run = erase};

}  // namespace ruka
