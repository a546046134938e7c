#include "apps/ruka/help/manual.hpp"

#include <map>

#include "apps/ruka/command_words.hpp"
#include "apps/ruka/globals.hpp"
#include "apps/ruka/help/help.hpp"
#include "apps/ruka/help/mdoc.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

// What a person wrote, taken apart.
struct Prose {
  std::string about;                            // before the first section
  std::string options;                          // ruka(1): above the options of every command
  std::map<std::string, std::string> commands;  // by their words
  std::string sections;                         // all others, in their order
  std::vector<std::string> see;                 // "ruka-client 1"
};

// Pieces of `text` that begin with a line "MARK title": the title and what stands below it.
std::vector<std::pair<std::string, std::string>> pieces(std::string_view text,
                                                        std::string_view mark) {
  std::vector<std::pair<std::string, std::string>> found{{"", ""}};
  for (const std::string_view line : split(text, '\n')) {
    if (line.starts_with(mark)) {
      found.emplace_back(line.substr(mark.size()), "");
    } else if (!line.empty()) {
      found.back().second += std::string(line) + "\n";
    }
  }
  return found;
}

Prose read_prose(std::string_view text, const Words& words) {
  Prose prose;
  for (auto& [title, body] : pieces(text, ".Sh ")) {
    if (title.empty()) {
      prose.about = body;
    } else if (title == words.say(N_("OPTIONS"))) {
      prose.options = body;
    } else if (title == words.say(N_("COMMANDS"))) {
      for (auto& [command, note] : pieces(body, ".Ss ")) prose.commands[command] = note;
    } else if (title == words.say(N_("SEE ALSO"))) {
      for (const auto& [name, punctuation] : pieces(body, ".Xr ")) {
        if (!name.empty()) prose.see.emplace_back(trim(name.substr(0, name.find(" ,"))));
      }
    } else {
      prose.sections += ".Sh " + title + "\n" + body;
    }
  }
  return prose;
}

bool is_noun(const Command& command) { return !commands_under(&command).empty(); }

std::string_view above(std::string_view words) {
  const std::size_t space = words.rfind(' ');
  return space == words.npos ? std::string_view() : words.substr(0, space);
}

// The noun to whose page a command belongs: itself, or what stands before its verb.
std::string_view noun_of(const Command& command) {
  return is_noun(command) ? std::string_view(command.words) : above(command.words);
}

std::string place(std::string_view name, const Words& words) {
  return mdoc_argument(words.say(place_words(name)));
}

std::string section(std::string_view title) { return fmt::format(".Sh {}\n", title); }

// "ruka client list [TEXT] [OPTIONS]", as help says it, in macros.
std::string synopsis_line(const Command& command, Lang lang, const Words& words) {
  const std::string name = command_name(command, lang);
  const std::string line =
      words.say(synopsis(command, lang)).substr(std::string("ruka " + name).size());
  std::string text = fmt::format(".Nm ruka\n.Cm {}\n", name);
  for (std::string_view word : split(line, ' ')) {
    if (word.empty()) continue;
    const bool optional = word.starts_with('[');
    if (optional) word = word.substr(1, word.size() - 2);
    const bool many = word.ends_with("...");
    if (many) word.remove_suffix(3);
    text += fmt::format(".{} {}{}\n", optional ? "Op Ar" : "Ar", mdoc_argument(word),
                        many ? " ..." : "");
  }
  return text + ".Pp\n";
}

std::string synopsis_of(const Command& command, const Words& words) {
  std::string text = synopsis_line(command, words.lang(), words);
  if (words.lang() != Lang::English) text += synopsis_line(command, Lang::English, words);
  return text;
}

// The short form stands in front of the help of its option: "-f: text, csv...".
std::string option_row(const Option& option, const Words& words) {
  std::string help = option_help(option, words);
  std::string text = ".It ";
  if (help.size() > 3 && help[0] == '-' && help[2] == ':') {
    text += fmt::format("Fl {} , ", help[1]);
    help = trim(help.substr(3));
  }
  text += fmt::format("Fl {}", option.name + 1);
  const std::vector<std::string> all = spellings(option);
  if (words.lang() != Lang::English && all.size() > 1) {
    text += fmt::format(" , Fl {}", std::string_view(all[1]).substr(1));
  }
  if (option.takes != Takes::Nothing) text += " Ar " + place(option.place, words);
  return text + "\n" + mdoc_sentence(help);
}

std::string rows(std::span<const Argument> arguments, std::span<const Option> options,
                 const Words& words) {
  if (arguments.empty() && options.empty()) return {};
  std::string text = ".Bl -tag -width Ds\n";
  for (const Argument& argument : arguments) {
    text += fmt::format(".It Ar {}\n", place(argument.place, words)) +
            mdoc_sentence(value_help(argument.help, argument.words, words));
  }
  for (const Option& option : options) text += option_row(option, words);
  return text + ".El\n";
}

// Names for --columns, --sort and --where, of a command that shows a list.
std::string fields_of(const Command& command, const Words& words) {
  const ListSpec* list = command.options.list();
  if (list == nullptr) return {};
  std::vector<std::string_view> names;
  for (const FieldSpec& field : list->fields) names.emplace_back(field.name);
  const std::string all = fmt::format("{}", fmt::join(names, ", "));
  return ".Pp\n" + mdoc_sentence(words.say(msg("fields: {names}", {{"names", all}})));
}

std::string command_section(const Command& command, std::string_view note, const Words& words) {
  std::string text = fmt::format(".Ss {}\n", command.words) + synopsis_of(command, words) +
                     mdoc_sentence(words.say(command.purpose)) + std::string(note);
  text += rows(command.arguments, command.options, words) + fields_of(command, words);
  for (const Example& example : command.examples) {
    std::string says = mdoc_sentence(words.say(example.says));
    if (says.ends_with(".\n")) says.replace(says.size() - 2, 1, ":");
    text += ".Pp\n" + says + mdoc_example(example.line);
  }
  return text;
}

std::string commands_section(std::string_view noun, Prose& prose, const Words& words) {
  std::string text = section(words.say(N_("COMMANDS"))) + prose.commands[""];
  prose.commands.erase("");
  for (const Command* command : all_commands()) {
    if (command->run == nullptr || noun_of(*command) != noun) continue;
    const auto note = prose.commands.find(command->words);
    const bool noted = note != prose.commands.end();
    text += command_section(*command, noted ? note->second : "", words);
    if (noted) prose.commands.erase(note);
  }
  if (!prose.commands.empty()) {
    throw Error(ErrorKind::Input,
                msg("{page} speaks of “{command}”, which is no command of it",
                    {{"page", manual_name(noun)}, {"command", prose.commands.begin()->first}}));
  }
  return text;
}

// What stands below a noun and has a page of its own.
std::string pages_below(std::string_view noun, const Words& words) {
  std::string text;
  for (const Command* command : all_commands()) {
    if (!is_noun(*command) || above(command->words) != noun) continue;
    text += fmt::format(".It Xr {} 1\n", manual_name(command->words)) +
            mdoc_sentence(words.say(command->purpose));
  }
  if (text.empty()) return {};
  return ".Pp\n" + words.say(N_("These have pages of their own:")) + "\n.Bl -tag -width Ds\n" +
         text + ".El\n";
}

std::string description(std::string_view noun, const Prose& prose, const Words& words) {
  std::string text = section(words.say(N_("DESCRIPTION"))) + prose.about + pages_below(noun, words);
  if (noun.empty()) return text;
  text += ".Pp\n";
  if (find_command(std::string(noun) + " list") != nullptr) {
    text += words.say(msg("A noun alone lists: the verb {list} may be left out.",
                          {{"list", "\\fBlist\\fP"}})) +
            "\n";
  }
  return text + words.say(N_("The options of every command are in")) + "\n.Xr ruka 1 ;\n" +
         words.say(N_("dates and periods are explained in")) + "\n.Xr ruka-dates 7 .\n";
}

std::string head(std::string_view noun, const Words& words) {
  const std::string name = manual_name(noun);
  std::string upper(name);
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  const Command* command = find_command(noun);
  const std::string what = words.say(
      command == nullptr ? N_("the right hand of a sales manager's assistant") : command->purpose);
  std::string text = fmt::format(".Dd {}\n.Dt {} 1\n.Os\n.nh\n.Sh NAME\n.Nm {}\n.Nd {}", RUKA_DATE,
                                 upper, name, mdoc_line(what));
  text += section(words.say(N_("SYNOPSIS"))) + ".Nm ruka\n";
  const std::string options = fmt::format(".Op Ar {}\n", place("OPTIONS", words));
  const std::string verb = place("VERB", words);
  text += noun.empty() ? options + fmt::format(".Op Ar {} Op Ar {}\n", place("NOUN", words), verb)
                       : fmt::format(".Cm {}\n.Ar {}\n", noun, verb);
  text += fmt::format(".Op Ar {}\n", place("ARGUMENTS", words));
  return text + (noun.empty() ? "" : options);
}

std::string see_also(std::string_view noun, Prose& prose, const Words& words) {
  std::vector<std::string> pages = std::move(prose.see);
  for (std::string_view up = noun; !up.empty();) {
    up = above(up);
    pages.push_back(manual_name(up) + " 1");
  }
  pages.insert(pages.end(), {"ruka-dates 7", "ruka-formats 7"});
  std::ranges::sort(pages, {},
                    [](const std::string& page) { return std::pair(page.back(), page); });
  const auto same = std::ranges::unique(pages);
  pages.erase(same.begin(), same.end());
  return section(words.say(N_("SEE ALSO"))) + ".Xr " +
         fmt::format("{}\n", fmt::join(pages, " ,\n.Xr "));
}

void write_page(const std::filesystem::path& path, std::string_view text) {
  std::error_code missing;
  if (std::filesystem::exists(path, missing) && read_file(path) == text) return;
  write_file(path, text);
}

}  // namespace

std::vector<std::string> manual_nouns() {
  std::vector<std::string> found{""};
  for (const Command* command : all_commands()) {
    if (is_noun(*command)) found.emplace_back(command->words);
  }
  return found;
}

std::string manual_name(std::string_view noun) {
  std::string name = noun.empty() ? "ruka" : "ruka-" + std::string(noun);
  std::ranges::replace(name, ' ', '-');
  return name;
}

std::string manual_page(std::string_view noun, std::string_view text, const Words& words) {
  Prose prose = read_prose(text, words);
  std::string page = head(noun, words) + description(noun, prose, words);
  if (noun.empty()) {
    page += section(words.say(N_("OPTIONS"))) + prose.options + rows({}, global_options(), words);
  }
  return page + commands_section(noun, prose, words) + prose.sections +
         see_also(noun, prose, words);
}

void write_manual(const std::vector<std::string>& arguments) {
  const std::filesystem::path from(arguments.at(1));
  const std::filesystem::path to(arguments.at(2));
  for (const Lang lang : {Lang::English, Lang::Russian}) {
    const Words words(lang);
    const char* folder = lang == Lang::Russian ? "ru" : ".";
    std::filesystem::create_directories(to / folder);
    for (const std::string& noun : manual_nouns()) {
      const std::string name = manual_name(noun);
      const std::string prose = read_file(from / folder / (name + ".prose"));
      write_page(to / folder / (name + ".1"), manual_page(noun, prose, words));
    }
  }
}

}  // namespace ruka
