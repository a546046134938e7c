// ruka help [COMMAND...]
#include "apps/ruka/help/help.hpp"

#include "apps/ruka/command_words.hpp"
#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"
#include "apps/ruka/help/meaning.hpp"

namespace ruka {

namespace {

constexpr Argument kWords[] = {{"COMMAND", Takes::Text,
                                N_("the words of a command, or of a noun; all of them unless said"),
                                Many::ZeroOrMore}};
constexpr Example kHelpExamples[] = {{"ruka help client call", N_("all about one command")}};

void run(Context& context, const Parsed& parsed) {
  const Command* command = nullptr;
  for (const std::string& word : parsed.all("COMMAND")) {
    const Command* next = next_command(command, word);
    if (next == nullptr) throw no_command(command, "", word);
    command = next;
  }
  context.print_text(help_text(command, context.words(), context.world().width));
}

}  // namespace

const Command kHelpCommand = {
    .words = "help",
    .purpose = N_("what a command does, its arguments, options and examples"),
    .arguments = kWords,
    .options = {},
    .examples = kHelpExamples,
    .run = run};

}  // namespace ruka
