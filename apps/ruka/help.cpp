#include "apps/ruka/help.hpp"

#include <array>

#include "apps/ruka/globals.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

struct Group {
  Purpose purpose;
  const char* title;
};
constexpr std::array<Group, 6> kGroups = {{{Purpose::Day, N_("The day")},
                                           {Purpose::Clients, N_("Clients")},
                                           {Purpose::Selling, N_("Selling")},
                                           {Purpose::Work, N_("The manager's work")},
                                           {Purpose::Papers, N_("Papers")},
                                           {Purpose::Desk, N_("The desk")}}};

using Line = std::pair<std::string, std::string>;

std::string two_columns(const std::vector<Line>& lines) {
  int width = 0;
  for (const auto& [left, right] : lines) width = std::max(width, display_width(left));
  std::string text;
  for (const auto& [left, right] : lines) {
    text += "  " + pad_right(left, width) + "  " + right + "\n";
  }
  return text;
}

std::string option_words(const Option& option) {
  std::string text = option.name;
  if (option.takes != Takes::Nothing) text += fmt::format(" {}", option.place);
  return text;
}

// The help of a Word names its words.
std::string with_choices(std::string text, std::span<const std::string_view> choices) {
  if (!choices.empty()) text += fmt::format(": {}", fmt::join(choices, ", "));
  return text;
}

std::string options_block(std::string_view title, std::span<const Option> options,
                          const Words& words) {
  if (options.empty()) return {};
  std::vector<Line> lines;
  for (const Option& option : options) {
    const bool named = std::string_view(option.help).find(':') != std::string_view::npos;
    lines.emplace_back(option_words(option),
                       with_choices(words.say(option.help),
                                    named ? std::span<const std::string_view>{} : option.words));
  }
  return "\n" + words.say(title) + "\n" + two_columns(lines);
}

std::string root_help(const Words& words) {
  std::string text = words.say(msg("ruka: the right hand of a sales manager's assistant")) + "\n";
  text +=
      words.say(msg("usage: {synopsis}", {{"synopsis", "ruka [OPTIONS] NOUN VERB [...]"}})) + "\n";
  for (const Group& group : kGroups) {
    std::vector<Line> lines;
    for (const Command* command : all_commands()) {
      const bool top = std::string_view(command->words).find(' ') == std::string_view::npos;
      if (top && command->group == group.purpose) {
        lines.emplace_back(command->words, words.say(command->purpose));
      }
    }
    if (!lines.empty()) text += "\n" + words.say(group.title) + "\n" + two_columns(lines);
  }
  text += options_block(N_("Options of every command"), global_options(), words);
  return text + "\n" +
         words.say(msg("{help} shows a noun's verbs; {dates} explains dates",
                       {{"help", "ruka NOUN --help"}, {"dates", "man ruka-dates"}})) +
         "\n";
}

std::string noun_help(const Command& noun, const Words& words) {
  std::vector<Line> lines;
  const std::string prefix = std::string(noun.words) + " ";
  for (const Command* command : all_commands()) {
    if (!std::string_view(command->words).starts_with(prefix)) continue;
    lines.emplace_back(synopsis(*command).substr(5), words.say(command->purpose));
  }
  return fmt::format("ruka {}: {}\n\n{}", noun.words, words.say(noun.purpose), two_columns(lines));
}

std::string verb_help(const Command& verb, const Words& words) {
  std::string text = fmt::format("{}\n{}\n", words.say(verb.purpose), synopsis(verb));
  std::vector<Line> lines;
  for (const Argument& argument : verb.arguments) {
    lines.emplace_back(argument.place, with_choices(words.say(argument.help), argument.words));
  }
  if (!lines.empty()) text += "\n" + two_columns(lines);
  text += options_block(N_("Options"), verb.options, words);
  if (!verb.examples.empty()) text += "\n" + words.say(msg("Examples")) + "\n";
  for (const Example& example : verb.examples) {
    text += fmt::format("  {}\n      {}\n", example.line, words.say(example.says));
  }
  return text + "\n" +
         words.say(msg("{help} lists the options of every command", {{"help", "ruka --help"}})) +
         "\n";
}

}  // namespace

std::string help_text(const Command* command, const Words& words) {
  if (command == nullptr) return root_help(words);
  const bool has_verbs = !words_after(command->words).empty();
  if (command->run == nullptr) return noun_help(*command, words);
  std::string text = verb_help(*command, words);
  if (has_verbs) text += "\n" + noun_help(*command, words);
  return text;
}

std::string synopsis(const Command& command) {
  std::string text = fmt::format("ruka {}", command.words);
  for (const Argument& argument : command.arguments) {
    switch (argument.many) {
      case Many::One: text += fmt::format(" {}", argument.place); break;
      case Many::Optional: text += fmt::format(" [{}]", argument.place); break;
      case Many::OneOrMore: text += fmt::format(" {}...", argument.place); break;
      case Many::ZeroOrMore: text += fmt::format(" [{}...]", argument.place); break;
    }
  }
  return text + (command.options.empty() ? "" : " [OPTIONS]");
}

std::vector<std::string> words_after(std::string_view path) {
  std::vector<std::string> found;
  const std::string prefix = path.empty() ? "" : std::string(path) + " ";
  for (const Command* command : all_commands()) {
    const std::string_view words(command->words);
    if (!words.starts_with(prefix)) continue;
    const std::string_view rest = words.substr(prefix.size());
    std::string word(rest.substr(0, rest.find(' ')));
    if (std::ranges::find(found, word) == found.end()) found.push_back(std::move(word));
  }
  return found;
}

}  // namespace ruka
