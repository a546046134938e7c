// The part of `client call` that a script leads: what is read aloud, what is asked and answered.
#include <charconv>

#include "apps/ruka/client/touch/call_script.hpp"

#include "apps/ruka/client/touch/call_plan.hpp"
#include "apps/ruka/shared/place_values.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

// Where WHO is not known yet, --new and --with say the names; nothing is written here.
ClientMatch expected_caller(Context& context, const Parsed& parsed) {
  const auto name = parsed.text("--new");
  if (!name) return find_caller(context, parsed);
  ClientMatch match;
  match.name = clean_line(*name);
  match.contact_name = clean_line(parsed.text("--with").value_or(""));
  return match;
}

// "2=50 кресел": the question's number from 1, and what was answered.
std::pair<std::size_t, std::string> read_answer(const std::string& text, std::size_t questions) {
  const std::size_t equals = text.find('=');
  std::size_t no = 0;
  const char* end = text.data() + std::min(equals, text.size());
  const auto [stop, error] = std::from_chars(text.data(), end, no);
  if (equals == text.npos || error != std::errc{} || stop != end || no == 0) {
    throw Error(ErrorKind::Usage,
                msg("“{value}” does not fit {option}",
                    {{"value", terminal_safe(text)}, {"option", "--answer"}}),
                msg("write the question's number and the answer: --answer \"2=50 pieces\""));
  }
  if (no > questions) {
    throw Error(ErrorKind::Value,
                msg("there is no question {no}", {{"no", static_cast<std::int64_t>(no)}}),
                msg_count("the script has {count} question", "the script has {count} questions",
                          static_cast<std::int64_t>(questions)));
  }
  return {no - 1, clean_text(trim(text.substr(equals + 1)))};
}

std::size_t count_questions(const CallScript& script) {
  return static_cast<std::size_t>(
      std::ranges::count_if(script.lines, [](const ScriptLine& line) { return line.question; }));
}

// What --answer gave, by question; an empty place waits to be asked.
std::vector<std::optional<std::string>> given_answers(const Parsed& parsed,
                                                      const CallScript& script) {
  std::vector<std::optional<std::string>> answers(count_questions(script));
  for (const std::string& text : parsed.all("--answer")) {
    auto [at, answer] = read_answer(text, answers.size());
    if (answers[at]) {
      throw Error(ErrorKind::Usage,
                  msg("question {no} has two answers", {{"no", static_cast<std::int64_t>(at + 1)}}),
                  msg("leave one out"));
    }
    answers[at] = std::move(answer);
  }
  return answers;
}

std::string numbered(std::size_t no, const ScriptLine& line) {
  return line.question ? fmt::format("{}. {}", no, line.text) : line.text;
}

// Reads the script to the person on stderr, and what they type behind each question. Enter passes
// a question over, the end of input all that are left.
void ask_questions(World& world, const CallScript& script,
                   std::vector<std::optional<std::string>>& answers) {
  std::size_t no = 0;
  bool asking = true;
  for (const ScriptLine& line : script.lines) {
    if (line.question) ++no;
    world.err(terminal_safe(numbered(no, line)));
    const bool wanted = line.question && asking && !answers[no - 1];
    if (!wanted) {
      world.err("\n");
      continue;
    }
    world.err(" ");
    const auto typed = world.read_line();
    asking = typed.has_value();
    if (typed) answers[no - 1] = clean_text(trim(*typed));
    if (!typed) world.err("\n");
  }
}

}  // namespace

bool can_be_asked(Context& context) {
  return context.world().in_is_terminal && context.world().err_is_terminal;
}

std::optional<CallScript> script_for(Context& context, const Parsed& parsed) {
  if (!parsed.given("--script")) {
    if (!parsed.given("--answer")) return std::nullopt;
    throw Error(ErrorKind::Usage, msg("--answer needs the script whose questions it answers"),
                msg("add --script NAME; ruka client template lists them"));
  }
  CallScript script;
  for (const char* option : {"--missed", "--no-answer"}) {
    if (!parsed.flag(option)) continue;
    throw Error(ErrorKind::Usage, msg("--script does not go with {option}", {{"option", option}}),
                msg("where nobody talked nothing is asked"));
  }
  script.match = expected_caller(context, parsed);
  const auto values = place_values(context, script.match, context.now());
  for (const std::string& name : parsed.all("--script")) {
    const Template one = find_template(context.db(), name);
    script.name += (script.name.empty() ? "" : ", ") + one.name;
    for (ScriptLine& line : script_lines(one)) {
      line.text = fill_template(line.text, values);
      script.lines.push_back(std::move(line));
    }
  }
  return script;
}

void print_script(Context& context, const CallScript& script) {
  std::string text;
  Table questions({{"no", N_("No."), Type::Number}, {"question", N_("Question"), Type::Text}});
  std::size_t no = 0;
  for (const ScriptLine& line : script.lines) {
    if (line.question) {
      questions.add_number(static_cast<std::int64_t>(++no));
      questions.add_text(line.text);
    }
    text += numbered(no, line) + "\n";
  }
  Record record;
  record.add({"script", N_("Script"), Type::Text}, script.name)
      .add({"client", N_("Client"), Type::Text}, script.match.name)
      .add({"text", N_("Text"), Type::Text}, text)
      .add("questions", N_("Questions"), std::move(questions));
  context.print(record, [&](int) { return terminal_safe_lines(text); });
}

void talk_by_script(Context& context, const Parsed& parsed, const CallScript& script,
                    TouchDraft& draft) {
  auto answers = given_answers(parsed, script);
  context.let_go();
  if (can_be_asked(context)) ask_questions(context.world(), script, answers);
  std::size_t no = 0;
  for (const ScriptLine& line : script.lines) {
    if (!line.question) continue;
    const auto& answer = answers[no++];
    if (answer && !answer->empty()) {
      draft.answers.push_back({clean_text(line.text), *answer});
    }
  }
  if (draft.summary.empty() && can_be_asked(context)) {
    context.world().err(terminal_safe(context.words().say(msg("What was said:"))) + " ");
    draft.summary = context.world().read_line().value_or("");
  }
  // The answers say what was said.
  if (trim(draft.summary).empty() && !draft.answers.empty()) draft.summary = script.name;
}

}  // namespace ruka
