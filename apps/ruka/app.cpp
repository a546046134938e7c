#include "apps/ruka/app.hpp"

#include "apps/ruka/help/complete.hpp"
#include "apps/ruka/help/help.hpp"
#include "apps/ruka/help/manual.hpp"
#include "apps/ruka/output.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/file/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/i18n/catalogue.hpp"

namespace ruka {

namespace {

constexpr int kStorage = 6;
constexpr int kBug = 70;

// SQL can spell anything another way, and a copy holds everything: --mask could not be kept.
constexpr std::string_view kUnmasked[] = {"sql", "backup", "restore"};

// What is about the file itself, or about what lies beside it.
constexpr std::string_view kPresent[] = {"backup", "restore", "doctor", "demo", "archive verify"};

int status_of(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::Value: return 2;
    case ErrorKind::NotFound:
    case ErrorKind::Ambiguous: return 3;
    case ErrorKind::Refused:
    case ErrorKind::Conflict: return 4;
    case ErrorKind::Input: return 5;
    case ErrorKind::Storage: return kStorage;
  }
  return kBug;
}

bool wants_json(const GlobalOptions& globals) {
  return globals.format == "json" || globals.format == "jsonl";
}

// What the error says, or where the records of the noun are listed.
Message next_step(const Error& error, const Command* met) {
  if (!error.hint().id.empty() || error.kind() != ErrorKind::NotFound || met == nullptr) {
    return error.hint();
  }
  const std::string_view words = met->words;
  const std::string list = std::string(words.substr(0, words.rfind(' '))) + " list";
  if (find_command(list) == nullptr) return error.hint();
  return msg("they are listed by: {command}", {{"command", "ruka " + list}});
}

// The one place where an error becomes words.
int report(Context& context, const Error& error, const Command* met) {
  const std::string message = context.said(error.message());
  const Message step = next_step(error, met);
  const std::string hint = step.id.empty() ? "" : context.said(step);
  std::string text = "ruka: " + terminal_safe_lines(message) + "\n";
  if (!hint.empty()) text += "  " + terminal_safe_lines(hint) + "\n";
  if (wants_json(context.globals())) {
    text += "{\"error\":{\"kind\":\"" + std::string(error_code(error.kind())) + "\",\"message\":\"";
    append_json_escaped(text, terminal_safe(message));
    text += "\",\"hint\":\"";
    append_json_escaped(text, terminal_safe(hint));
    text += "\"}}\n";
  }
  context.world().err(text);
  return status_of(error.kind());
}

// As a shell takes it back.
std::string in_shell_quotes(const std::string& argument) {
  if (argument.find_first_of("\"$`\\") == argument.npos) return '"' + argument + '"';
  std::string text = "'";
  for (const char c : argument) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

std::string shown_line(const std::vector<std::string>& arguments) {
  std::string line = "ruka";
  for (const std::string& argument : arguments) {
    const bool plain =
        !argument.empty() && argument.find_first_of(" \t\n\"'\\$*?#;&|<>()") == argument.npos;
    line += " " + (plain ? argument : in_shell_quotes(argument));
  }
  return is_utf8(line) ? line : terminal_safe(line);
}

// A file whose form is the command's own business.
bool writes_itself(const Command& command, const GlobalOptions& globals) {
  return *command.ending != '\0' && globals.output &&
         std::filesystem::path(*globals.output).extension() == command.ending;
}

// What is written to a record that is there already makes no desk of a mistyped file.
bool acts_on_record(const Command& command, const Parsed& values) {
  if (values.declares("--new") && values.given("--new")) return false;
  return std::ranges::any_of(
      command.arguments, [](const Argument& one) { return one.takes.kind == Takes::Kind::Record; });
}

int run_line(Context& context, const Line& line) {
  const GlobalOptions& globals = line.globals;
  if (globals.help) {
    context.print_text(help_text(line.met, context.words(), context.world().width));
    return 0;
  }
  if (line.error) throw *line.error;
  const Command* command = line.command;
  if (!writes_itself(*command, globals)) demand_format(globals, context.world());
  const bool where = globals.where && !command->filters;
  if (command->lists == false && (where || globals.columns || globals.sort || globals.limit)) {
    throw Error(ErrorKind::Usage,
                msg("{command} is not a list: --where, --columns, --sort and --limit do not fit",
                    {{"command", "ruka " + std::string(command->words)}}),
                msg("{help} shows its options",
                    {{"help", "ruka " + std::string(command->words) + " --help"}}));
  }
  if (std::ranges::find(kUnmasked, command->words) != std::end(kUnmasked)) {
    context.demand_unmasked();
  }
  if (std::string_view(command->words).ends_with(" edit") && !line.values->has_options()) {
    throw Error(ErrorKind::Usage, msg("nothing to change was given"),
                msg("{help} shows its options",
                    {{"help", "ruka " + std::string(command->words) + " --help"}}));
  }
  if (globals.output) {
    context.demand_not_desk(*globals.output);
    demand_writable(*globals.output);
  }
  const bool reads = command->reads || command->lists;
  if (globals.as_of && std::ranges::find(kPresent, command->words) != std::end(kPresent)) {
    throw Error(ErrorKind::Usage,
                msg("{command} is about the file as it is now: --as-of does not fit",
                    {{"command", "ruka " + std::string(command->words)}}),
                msg("leave out --as-of"));
  }
  if (globals.as_of && !reads) {
    throw Error(ErrorKind::Refused, msg("--as-of only shows: nothing is written into the past"),
                msg("leave out --as-of"));
  }
  if (reads) {
    const bool first = std::string_view(command->words) == "today" && !line.values->has_options();
    context.only_read(first ? Context::FirstLook::Yes : Context::FirstLook::No);
  } else if (globals.db && acts_on_record(*command, *line.values)) {
    context.demand_desk();
  }
  context.look_back();
  command->run(context, *line.values);
  return context.status();
}

// What the C++ library says of a path that it cannot look at.
Error storage_error(const std::filesystem::filesystem_error& error) {
  return Error(ErrorKind::Storage,
               msg("“{path}” cannot be looked at: {reason}",
                   {{"path", terminal_safe(error.path1().string())},
                    {"reason", say_errno(error.code().value())}}),
               msg("check the path and its permissions"));
}

int build_manual(World& world, const std::vector<std::string>& arguments) {
  try {
    write_manual(arguments);
    return 0;
  } catch (const Error& error) {
    Context context(world, {}, "");
    return report(context, error, nullptr);
  }
}

}  // namespace

int say_no_memory(const World& world) noexcept {
  Lang lang = Lang::English;
  try {
    lang = choose_lang({world.variable("RUKA_LANG"), world.variable("LC_ALL"),
                        world.variable("LC_MESSAGES"), world.variable("LANG")});
  } catch (const std::bad_alloc&) {  // in English, then
  }
  const auto say = [&](std::string_view id) {
    const std::string_view russian = russian_catalogue().find(id);
    world.err(lang == Lang::Russian && !russian.empty() ? russian : id);
  };
  world.err("ruka: ");
  say(N_("there is not enough memory"));
  world.err("\n  ");
  say(N_("close other programs; ruka log shows whether it was done"));
  world.err("\n");
  return kStorage;
}

// Whether a person takes the command for done who did not look: what the file or the disk refuses
// is seen at the next one, too.
bool changes_nothing(ErrorKind kind) { return kind != ErrorKind::Storage; }

// Nobody takes an undo for one of these.
constexpr std::string_view kNeverUndone[] = {"undo", "redo", "backup", "restore", "doctor"};

// What only reads does not come between either.
bool is_between(const Line& line) {
  const Command* command = line.command;
  return command != nullptr && !command->reads && !command->lists &&
         std::ranges::find(kNeverUndone, command->words) == std::end(kNeverUndone);
}

int run(World& world, const std::vector<std::string>& arguments) {
  if (!arguments.empty() && arguments.front() == "__complete") return complete(world, arguments);
  if (!arguments.empty() && arguments.front() == "__manual") return build_manual(world, arguments);
  const Line line = read_line(arguments);
  if (line.globals.version) {
    world.out("ruka " RUKA_VERSION "\n");
    return 0;
  }
  Context context(world, line.globals, shown_line(arguments));
  try {
    const int status = run_line(context, line);
    context.finish();
    if (is_between(line)) context.forget_failure();
    context.leave_no_empty_desk();
    return status;
  } catch (const Error& error) {
    const int status = report(context, error, line.met);
    context.leave_no_empty_desk();
    if (changes_nothing(error.kind()) && is_between(line)) {
      context.keep_failure(line.command->words);
    }
    return status;
  } catch (const std::filesystem::filesystem_error& error) {
    return report(context, storage_error(error), line.met);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& bug) {
    const std::string what = terminal_safe(bug.what());
    try {
      context.note(msg("ruka: this is a bug: {what}", {{"what", what}}));
    } catch (const std::exception&) {
      world.err("ruka: " + what + "\n");
    }
    return kBug;
  }
}

}  // namespace ruka
