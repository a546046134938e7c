#include "apps/ruka/help/help.hpp"

#include <array>

#include "apps/ruka/command_words.hpp"
#include "apps/ruka/globals.hpp"
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

// What the left of two columns may take of the width.
constexpr double kMostLeft = 0.45;
constexpr int kLeastRight = 20;

using Line = std::pair<std::string, std::string>;

// The lines of a text, each behind `indent` spaces, the first one behind `first`.
std::string wrapped(std::string_view text, int width, int first, int indent) {
  std::string out;
  for (const std::string& line : wrap_text(text, std::max(kLeastRight, width - indent))) {
    out += std::string(static_cast<std::size_t>(out.empty() ? first : indent), ' ') + line + "\n";
  }
  return out;
}

// A left that is too wide stands above its right.
std::string two_columns(const std::vector<Line>& lines, int width) {
  const int most = std::max(kLeastRight, static_cast<int>(width * kMostLeft));
  int left = 0;
  for (const auto& [words, says] : lines) {
    if (display_width(words) <= most) left = std::max(left, display_width(words));
  }
  std::string text;
  for (const auto& [words, says] : lines) {
    if (display_width(words) <= left) {
      text += "  " + pad_right(words, left) + wrapped(says, width, 2, left + 4);
    } else {
      text += wrapped(words, width, 2, 6) + wrapped(says, width, left + 4, left + 4);
    }
  }
  return text;
}

std::string options_block(std::string_view title, std::span<const Option> options,
                          const Words& words, int width) {
  if (options.empty()) return {};
  std::vector<Line> lines;
  for (const Option& option : options) {
    lines.emplace_back(option_words(option, words), option_help(option, words));
  }
  return "\n" + words.say(title) + "\n" + two_columns(lines, width);
}

// The words behind "ruka client", as they are typed.
std::string short_synopsis(const Command& command, const Command* noun, const Words& words) {
  const std::string whole = words.say(synopsis(command, words.lang()));
  const std::string start =
      "ruka " + (noun == nullptr ? "" : command_name(*noun, words.lang()) + " ");
  return whole.substr(start.size());
}

// «клиент, client».
std::string both_names(const Command& command, const Words& words) {
  const std::string name = command_name(command, words.lang());
  return words.lang() == Lang::English ? name : name + ", " + command.words;
}

std::string root_help(const Words& words, int width) {
  std::string text =
      wrapped(words.say(msg("ruka: the right hand of a sales manager's assistant")), width, 0, 0);
  const Message usage =
      msg("ruka [{options}] {noun} {verb} [...]", {{"options", place_words("OPTIONS")},
                                                   {"noun", place_words("NOUN")},
                                                   {"verb", place_words("VERB")}});
  text += words.say(msg("usage: {synopsis}", {{"synopsis", usage}})) + "\n";
  for (const Group& group : kGroups) {
    std::vector<Line> lines;
    for (const Command* command : commands_under(nullptr)) {
      if (command->group != group.purpose) continue;
      lines.emplace_back(both_names(*command, words), words.say(command->purpose));
    }
    if (!lines.empty()) text += "\n" + words.say(group.title) + "\n" + two_columns(lines, width);
  }
  text += options_block(N_("Options of every command"), global_options(), words, width);
  const Message noun = msg("ruka {noun} --help", {{"noun", place_words("NOUN")}});
  return text + "\n" +
         wrapped(words.say(msg("{help} shows a noun's verbs; {dates} explains dates",
                               {{"help", noun}, {"dates", "man ruka-dates"}})),
                 width, 0, 0);
}

// Verbs first; a noun below this one, or a verb with verbs of its own, is a group behind them.
std::string noun_help(const Command& noun, const Words& words, int width) {
  const std::string name = command_name(noun, words.lang());
  const std::string head =
      noun.run == nullptr ? "ruka " + name : words.say(synopsis(noun, words.lang()));
  const std::string english = words.lang() == Lang::English ? "" : fmt::format(" ({})", noun.words);
  std::string text = wrapped(head + english + ": " + words.say(noun.purpose), width, 0, 4);
  std::vector<Line> lines;
  std::string groups;
  for (const Command* command : commands_under(&noun)) {
    if (commands_under(command).empty()) {
      lines.emplace_back(short_synopsis(*command, &noun, words), words.say(command->purpose));
    } else {
      groups += "\n" + noun_help(*command, words, width);
    }
  }
  return text + (lines.empty() ? "" : "\n") + two_columns(lines, width) + groups;
}

std::string verb_help(const Command& verb, const Words& words, int width) {
  std::string text = wrapped(words.say(verb.purpose), width, 0, 0);
  text += wrapped(words.say(synopsis(verb, words.lang())), width, 0, 4);
  if (words.lang() != Lang::English) {
    text += wrapped(words.say(synopsis(verb, Lang::English)), width, 0, 4);
  }
  std::vector<Line> lines;
  for (const Argument& argument : verb.arguments) {
    lines.emplace_back(words.say(place_words(argument.place)),
                       value_help(argument.help, argument.words, words));
  }
  if (!lines.empty()) text += "\n" + two_columns(lines, width);
  text += options_block(N_("Options"), verb.options, words, width);
  if (!verb.examples.empty()) text += "\n" + words.say(msg("Examples")) + "\n";
  for (const Example& example : verb.examples) {
    text += wrapped(example.line, width, 2, 6) + wrapped(words.say(example.says), width, 6, 6);
  }
  return text + "\n" +
         wrapped(
             words.say(msg("{help} lists the options of every command", {{"help", "ruka --help"}})),
             width, 0, 0);
}

}  // namespace

std::string help_text(const Command* command, const Words& words, int width) {
  if (command == nullptr) return root_help(words, width);
  if (command->run == nullptr) return noun_help(*command, words, width);
  std::string text = verb_help(*command, words, width);
  if (!commands_under(command).empty()) text += "\n" + noun_help(*command, words, width);
  return text;
}

std::string option_words(const Option& option, const Words& words) {
  const std::vector<std::string> all = spellings(option);
  std::string text = option.name;
  if (words.lang() != Lang::English && all.size() > 1) text += ", " + all[1];
  if (option.takes != Takes::Nothing) text += " " + words.say(place_words(option.place));
  return text;
}

std::string option_help(const Option& option, const Words& words) {
  const bool named = std::string_view(option.help).find(':') != std::string_view::npos;
  return value_help(option.help, named ? Codes{} : option.words, words);
}

std::string value_help(const char* help, const Codes& codes, const Words& words) {
  const std::string says = words.say(help);
  if (codes.empty()) return says;
  std::string list = says + ": ";
  for (const std::string_view code : codes) {
    if (code.data() != codes[0].data()) list += ", ";
    list += word_label(codes, code, words);
  }
  return list;
}

Message synopsis(const Command& command, Lang lang) {
  MessageArg line("line", "");
  line.parts.push_back(msg_text("ruka " + command_name(command, lang)));
  const auto add = [&line](const char* before, Message place, const char* after) {
    line.parts.push_back(msg_text(before));
    line.parts.push_back(std::move(place));
    line.parts.push_back(msg_text(after));
  };
  for (const Argument& argument : command.arguments) {
    const bool optional = argument.many == Many::Optional || argument.many == Many::ZeroOrMore;
    const bool many = argument.many == Many::OneOrMore || argument.many == Many::ZeroOrMore;
    add(optional ? " [" : " ", place_words(argument.place),
        many ? (optional ? "...]" : "...") : (optional ? "]" : ""));
  }
  if (!command.options.empty()) add(" [", place_words("OPTIONS"), "]");
  Message message;
  message.id = "{line}";
  message.args.push_back(std::move(line));
  return message;
}

}  // namespace ruka
