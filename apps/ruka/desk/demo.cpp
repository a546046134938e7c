// ruka demo DIR: a desk with a believable month, to look around in.
#include "lib/demo/demo.hpp"

#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"
#include "apps/ruka/output.hpp"

namespace ruka {

namespace {

constexpr Argument kDemoArguments[] = {
    {"DIR", Takes::Folder, N_("a folder for the desk; made where missing")}};
constexpr Example kDemoExamples[] = {
    {"ruka demo /tmp/desk && ruka --db /tmp/desk/ruka.db", N_("a month of work, and its morning")}};

constexpr std::chrono::days kMonth{60};

void demo(Context& context, const Parsed& parsed) {
  const std::filesystem::path path = std::filesystem::path(parsed.required("DIR")) / "ruka.db";
  if (context.globals().dry_run) return context.note(msg("dry run: nothing was changed"));
  Database db(path, OpenMode::Create);
  db.set_command("ruka demo", "");
  // Its days have been, in the log too: each can be looked back at.
  Change change(db, context.now() - kMonth);
  fill_demo(change, context.phrases(), context.settings());
  change.commit();
  context.print_text(for_program(context, path.string()) + "\n");
  context.note(msg("look around: {command}", {{"command", "ruka --db " + path.string()}}));
}

}  // namespace

const Command kDemoCommand = {.words = "demo",
                              .purpose = N_("a desk with a believable month, to look around in"),
                              .arguments = kDemoArguments,
                              .examples = kDemoExamples,
                              .run = demo};

}  // namespace ruka
